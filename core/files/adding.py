"""Keeping a file: its bytes in the store, its row in the database, both or neither."""

from __future__ import annotations

from contextlib import suppress

from core import settings
from core.base.errors import Refused
from core.base.events import Channel, EventKind
from core.base.permissions import Actor
from core.base.table import new_uuid
from core.base.transaction import OpenShop, Transaction
from core.files.kinds import NewFile, prepared
from core.files.reading import FOLDERS, FileRow, get_any, require_subject
from core.rules.file_types import SUFFIXES
from core.rules.words import FileKind
from core.storage.store import FileStore
from core.tables import files


class Staged:
    """A file whose bytes are in the store and whose row is not written yet."""

    def __init__(self, store: FileStore, place: str, new: NewFile) -> None:
        self.new = new
        self.uuid = new_uuid()
        self.stored_as = f"{place}/{self.uuid}{_suffix(new)}"
        self.thumbnail_as = f"{place}/{self.uuid}.small.jpg" if new.thumbnail is not None else None
        self._store = store
        self._written: list[str] = []
        try:
            self._write(self.stored_as, new.content, new.name)
            if self.thumbnail_as is not None and new.thumbnail is not None:
                self._write(self.thumbnail_as, new.thumbnail, "")
        except BaseException:
            self.discard()
            raise

    def _write(self, name: str, content: bytes, file_name: str) -> None:
        self._store.unfinished.begin(name)
        self._written.append(name)
        self._store.put(name, content, file_name)

    def settle(self) -> None:
        """Its row is on the disk."""
        while self._written:
            self._store.unfinished.end(self._written.pop())

    def discard(self) -> None:
        """Removes the bytes, unless the row is there. Where the store is away just now, a later check removes them."""
        while self._written:
            name = self._written.pop()
            with suppress(Refused):
                self._store.delete(name)
                self._store.unfinished.end(name)


def _suffix(new: NewFile) -> str:
    return SUFFIXES[new.media_type][0]


def place_for(tx: Transaction, noun: str | None, subject_id: int | None) -> str:
    """Where a file of this thing will lie; asked before costly work. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.FILE_ADDED)
    subject = require_subject(tx, noun, subject_id)
    return "/".join(filter(None, ("tenants", settings.read(tx).shop_id, FOLDERS[noun], subject.uuid)))


def stage(store: FileStore, place: str, new: NewFile) -> Staged:
    """Writes the bytes before the transaction, so that nobody waits for a slow store; to be kept or discarded.

    Raises: StorageFull, Unavailable.
    """
    return Staged(store, place, new)


def keep(tx: Transaction, noun: str | None, subject_id: int | None, staged: Staged) -> FileRow:
    """Writes the row of a staged file, which belongs to a thing, or to the shop where there is none.

    Raises: Forbidden, NotFound.
    """
    tx.allow(EventKind.FILE_ADDED)
    subject, new = require_subject(tx, noun, subject_id), staged.new
    file_id = tx.insert(
        files,
        uuid=staged.uuid,
        name=new.name,
        media_type=new.media_type,
        size_bytes=len(new.content),
        sha256=new.sha256,
        stored_as=staged.stored_as,
        thumbnail_as=staged.thumbnail_as,
        kind=new.kind,
        noun=noun,
        subject_id=subject_id,
        added_by_id=tx.actor.person_id,
    )
    tx.record(
        EventKind.FILE_ADDED,
        file_id,
        new.name,
        {"kind": [None, new.kind], "of": [None, subject.name], "sha256": [None, new.sha256]},
        work_order_id=subject_id if noun == "work_order" else None,
    )
    tx.on_commit(staged.settle)
    return get_any(tx, file_id)


def take_in(
    shop: OpenShop,
    actor: Actor,
    channel: Channel,
    store: FileStore,
    noun: str | None,
    subject_id: int | None,
    name: str,
    content: bytes,
    kind: FileKind | None = None,
) -> FileRow:
    """The same as `add`, in steps: the right, the thumbnail, the bytes, and only then a transaction for the row.

    Raises: as `add`.
    """
    with shop.reading(actor, channel) as tx:
        place = place_for(tx, noun, subject_id)
    staged = stage(store, place, prepared(name, content, kind))
    try:
        with shop.transaction(actor, channel) as tx:
            return keep(tx, noun, subject_id, staged)
    finally:
        staged.discard()


def add(
    tx: Transaction,
    store: FileStore,
    noun: str | None,
    subject_id: int | None,
    name: str,
    content: bytes,
    kind: FileKind | None,
) -> FileRow:
    """Keeps a file that belongs to a job ("work_order"), an "asset", a "found_item", or the shop itself (None).

    Without a kind a picture is a photo, all else a document.
    Raises: Forbidden, NotFound, TooLarge, Invalid(file), StorageFull, Unavailable.
    """
    place_for(tx, noun, subject_id)
    return put(tx, store, noun, subject_id, prepared(name, content, kind))


def put(tx: Transaction, store: FileStore, noun: str | None, subject_id: int | None, new: NewFile) -> FileRow:
    """Keeps a prepared file. Raises: Forbidden, NotFound, StorageFull, Unavailable."""
    staged = stage(store, place_for(tx, noun, subject_id), new)
    tx.on_rollback(staged.discard)
    return keep(tx, noun, subject_id, staged)
