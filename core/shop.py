"""Opens a shop's database and hands out transactions."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core import migrations
from core.base import places
from core.base import transaction as transactions
from core.base.clock import Clock, utc_now
from core.base.database import Database
from core.base.errors import NotReady, Unavailable
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor
from core.base.rate_windows import RateWindows
from core.base.transaction import Transaction
from core.base.vault import Vault
from core.storage.choosing import chosen
from core.storage.store import FileStore


def default_url() -> str:
    """The database in the user's data folder."""
    return places.default_url()


class Shop:
    """One open database. Close it when done; may be shared between threads."""

    def __init__(self, url: str, *, clock: Clock = utc_now) -> None:
        self.url = url
        self.database = Database(url)
        self.clock = clock
        self.folder = self._folder()
        self.keys_folder = self.folder / "keys"
        self.vault = Vault(self.keys_folder)
        self.store: FileStore = chosen(self.folder / "files", self.keys_folder)
        self.rate_windows = RateWindows(self.database, self.folder)
        transactions.watch(self.database.engine)

    def _folder(self) -> Path:
        """Where keys and files lie: beside a SQLite file, else in the user's data folder by server and name."""
        path = self.database.path
        if path is not None:
            return path.with_name(path.stem + ".frontbench")
        address = self.database.url
        name = f"{address.host or 'local'}-{address.port or 5432}-{address.database}"
        return places.data_folder() / name

    @contextmanager
    def reading(self, actor: Actor = SYSTEM, channel: Channel = Channel.SYSTEM) -> Iterator[Transaction]:
        """One consistent state to read from."""
        with self.database.reading() as connection:
            tx = Transaction(connection, actor, channel, self.clock(), self.vault, writing=False)
            try:
                yield tx
            finally:
                tx.detach()

    @contextmanager
    def transaction(self, actor: Actor, channel: Channel) -> Iterator[Transaction]:
        """Work that is stored whole at the end of the block, or not at all."""
        tx: Transaction | None = None
        try:
            with self.database.writing() as connection:
                tx = Transaction(connection, actor, channel, self.clock(), self.vault, writing=True)
                try:
                    yield tx
                    tx.before_commit()
                finally:
                    tx.detach()
        except BaseException:
            if tx is not None:
                tx.take_back()
            raise
        tx.settle()

    def close(self) -> None:
        """Folds the log back and closes every connection."""
        self.rate_windows.close()
        try:
            self.database.checkpoint()
        except Unavailable:
            pass  # nothing is lost: the log is folded back at the next start
        self.database.close()


def open_shop(url: str, *, clock: Clock = utc_now) -> Shop:
    """An initialised shop of this program's schema version.

    Raises: NotReady where there is none, or its schema is older or newer; Unavailable where it cannot be opened.
    """
    shop = Shop(url, clock=clock)
    try:
        _require_current(shop)
    except BaseException:
        shop.database.close()
        raise
    return shop


class Schema(StrEnum):
    """How a database stands to this program."""

    MISSING = "missing"
    EMPTY = "empty"
    OLDER = "older"
    CURRENT = "current"
    NEWER = "newer"


def schema_of(shop: Shop) -> Schema:
    """Whether this program can work with the database. Raises: Unavailable, also for another program's file."""
    path = shop.database.path
    if path is not None and not path.exists():
        return Schema.MISSING
    with shop.database.reading() as connection:
        revision = _own_revision(connection, path)
    if revision is None:
        return Schema.EMPTY
    if revision == migrations.HEAD:
        return Schema.CURRENT
    return Schema.NEWER if revision > migrations.HEAD else Schema.OLDER


def _own_revision(connection: Connection, file: Path | None) -> str | None:
    """A server's database may be shared with others, a file is one program's. Raises: Unavailable."""
    revision = migrations.revision_of(connection)
    if file is not None and not (revision.isdecimal() if revision else not sa.inspect(connection).get_table_names()):
        raise Unavailable("The file holds the data of another program, not a Frontbench shop")
    return revision


def _require_current(shop: Shop) -> None:
    match schema_of(shop):
        case Schema.MISSING:
            raise NotReady("There is no shop at {path} yet: run frontbench-admin init", path=str(shop.database.path))
        case Schema.EMPTY:
            raise NotReady("The database holds no shop yet: run frontbench-admin init")
        case Schema.NEWER:
            raise NotReady("The database was made by a newer Frontbench; this one is too old to open it")
        case Schema.OLDER:
            raise NotReady("The database is of an older Frontbench: run frontbench-admin migrate")


def create(url: str, *, clock: Clock = utc_now) -> Shop:
    """A shop with the newest schema and nothing in it, made where there was no database yet.

    Raises: NotReady where a shop stands there already; Unavailable where the place cannot be used.
    """
    shop = Shop(url, clock=clock)
    try:
        make_file(shop.database.path)
        with shop.database.writing() as connection:
            if _own_revision(connection, shop.database.path) is not None:
                raise NotReady("There is a shop in this database already")
            migrations.upgrade(connection)
    except BaseException:
        shop.database.close()
        raise
    return shop


def make_file(path: Path | None) -> None:
    """An empty database file, before SQLite makes one that every user of the computer may read; what is there stays.

    Raises: Unavailable where its folder cannot be made.
    """
    if path is None:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable("The folder {folder} cannot be made", folder=str(path.parent)) from error
    with contextlib.suppress(OSError):  # SQLite says why
        path.touch(mode=0o600, exist_ok=False)
