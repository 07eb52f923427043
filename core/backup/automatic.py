"""Backups that make themselves: while the shop is in use, when it is closed, and before its schema changes."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import portalocker
import sqlalchemy as sa

from core import settings
from core.backup import archive
from core.backup.archive import FILES
from core.backup.making import Backup, make, stored_names
from core.base.errors import NotFound, Unavailable
from core.base.log import event_head
from core.rules import thinning
from core.shop import Shop

_NAME = re.compile(r"(?P<why>shop|before-migration)-(?P<at>\d{8}T\d{6}Z)\.frontbench")
_STAMP = "%Y%m%dT%H%M%SZ"


class Kept(NamedTuple):
    """One backup in the folder."""

    path: Path
    made_at: datetime


def folder_of(shop: Shop) -> Path:
    """Where the shop's automatic backups lie: as its settings say, else beside its keys and files."""
    with shop.reading() as tx:
        chosen = settings.read(tx).backup_folder
    return Path(chosen) if chosen else shop.folder / "backups"


def kept(folder: Path) -> list[Kept]:
    """The backups in the folder, newest first."""
    found = [_kept(path) for path in folder.glob("*.frontbench")] if folder.is_dir() else []
    return sorted((one for one in found if one is not None), key=lambda one: one.made_at, reverse=True)


def _kept(path: Path) -> Kept | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    return Kept(path, datetime.strptime(match["at"], _STAMP).replace(tzinfo=UTC))


def make_if_due(shop: Shop) -> Backup | None:
    """Makes one where the last is older than the settings say and something changed since; call it every minute.

    None where none was due, or another process is at it. Raises: Unavailable, StorageFull; then no older one goes.
    """
    return make_if_changed(shop) if _is_time(shop) else None


def is_due(shop: Shop) -> bool:
    """Whether `make_if_due` has something to do; nothing is written. Raises: Unavailable."""
    return _is_time(shop) and _has_changed(shop, folder_of(shop))


def _is_time(shop: Shop) -> bool:
    with shop.reading() as tx:
        pause = timedelta(minutes=settings.read(tx).backup_minutes)
    newest = next(iter(kept(folder_of(shop))), None)
    # One that lies in the future was made by a clock that went wrong: it is no reason to wait.
    return newest is None or not timedelta(0) <= shop.clock() - newest.made_at < pause


def make_if_changed(shop: Shop) -> Backup | None:
    """Makes one where something changed since the last, as when the shop is closed. Raises: as `make_if_due`."""
    folder = folder_of(shop)
    with _alone_in(folder) as is_alone:
        if not is_alone or not _has_changed(shop, folder):
            return None
        made = _make(shop, folder, "shop")
        _thin_out(folder, shop.clock())
    return made


def make_before_migration(shop: Shop) -> Backup:
    """Always makes one, which stays until it is old. Raises: Unavailable, StorageFull."""
    return _make(shop, shop.folder / "backups", "before-migration")


def _make(shop: Shop, folder: Path, why: str) -> Backup:
    """The stored files lie beside the backups, once for all of them: they never change."""
    target = folder / f"{why}-{shop.clock().astimezone(UTC).strftime(_STAMP)}.frontbench"
    made = make(shop, target, with_files=False)
    return made._replace(missing=_copy_files(shop, folder))


def _has_changed(shop: Shop, folder: Path) -> bool:
    for one in kept(folder):
        try:
            last = archive.manifest_of(one.path)
        except Unavailable:
            continue  # damaged since: the one before it counts
        with shop.reading() as tx:
            now = tx.value(sa.select(event_head.c.last_id))
            return bool(last.event_id != now or last.shop_id != settings.read(tx).shop_id)
    return True


def _copy_files(shop: Shop, folder: Path) -> tuple[str, ...]:
    with shop.database.reading() as connection:
        names = stored_names(connection)
    missing = []
    for name in names:
        copy = folder / FILES / name
        if copy.exists():
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        draft = copy.with_name(copy.name + ".part")
        try:
            draft.write_bytes(shop.store.get(name))
            draft.replace(copy)
        except NotFound:
            missing.append(name)
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise Unavailable("{path} cannot be written: {reason}", path=str(copy), reason=error.strerror) from error
    return tuple(missing)


def _thin_out(folder: Path, now: datetime) -> None:
    """After a good one was made, so that a damaged database never drives the good ones out."""
    there = kept(folder)
    stay = thinning.kept((one.made_at for one in there), now)
    for one in there:
        if one.made_at not in stay:
            with contextlib.suppress(OSError):
                one.path.unlink()


@contextmanager
def _alone_in(folder: Path) -> Iterator[bool]:
    """The desktop and the server look after the same folder: one of them is enough."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / ".lock").open("ab")
    except OSError as error:
        raise Unavailable("The folder {folder} cannot be written", folder=str(folder)) from error
    with file:
        try:
            portalocker.lock(file, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)
        except portalocker.LockException:
            yield False
            return
        yield True
