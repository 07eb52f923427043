"""Makes a consistent copy of a shop while it is in use."""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import orjson
import portalocker
import sqlalchemy as sa

from core import migrations, settings
from core.backup import archive, postgresql, sqlite
from core.backup.archive import FILES, FORMAT, MANIFEST, Manifest
from core.base.errors import NO_ROOM, NotFound, NotReady, StorageFull, Unavailable
from core.base.log import event_head
from core.shop import Shop
from core.tables import files

#: Called with how far it is, 0 to 1; what it raises ends the work and leaves nothing behind.
Progress = Callable[[float], object]
_STALE = ".frontbench-copy-"


class Backup(NamedTuple):
    """A backup that was made and read back. `missing` are stored files that were not there to be copied."""

    path: Path
    manifest: Manifest
    missing: tuple[str, ...]


def make(shop: Shop, target: Path, *, with_files: bool = True, progress: Progress = lambda _: None) -> Backup:
    """Copies the shop into one file, which appears whole under its name or not at all.

    Raises: NotReady (no shop there), Unavailable (damaged database, place that cannot be written), StorageFull.
    """
    _require_free(shop, target)
    with _words_for(target), _workplace(target) as folder:
        progress(0.0)
        copy = folder / ("shop.db" if shop.database.is_sqlite else "shop.pgdump")
        engine = sqlite if shop.database.is_sqlite else postgresql
        engine.copy(shop.database, copy)
        engine.require_sound(copy)
        progress(0.4)
        manifest, names = _described(shop, copy, with_files=with_files)
        draft = folder / "backup"
        missing = _written(shop, draft, copy, manifest, names, progress)
        copy.unlink()
        archive.require_whole(draft)
        _publish(draft, target)
        progress(1.0)
    return Backup(target, manifest, tuple(missing))


def _require_free(shop: Shop, target: Path) -> None:
    """Only a backup may be written over: a slip of the finger must not cost the database itself."""
    if target.is_dir():
        raise Unavailable("{path} is a folder: give the name of a file", path=str(target))
    is_other = target.exists() and not target.is_file()  # a device, say, which must not become a file
    if is_other or (target.exists() and target.stat().st_size and not archive.is_backup(target)):
        raise Unavailable("{path} exists already and is not a backup: it is left as it is", path=str(target))


@contextmanager
def _words_for(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise StorageFull("The disk is full: no backup was made") from error
        raise Unavailable("{path} cannot be written: {reason}", path=str(target), reason=error.strerror) from error


@contextmanager
def _workplace(target: Path) -> Iterator[Path]:
    """A folder beside the target, on the same disk; those that a killed process left are removed."""
    parent = target.absolute().parent
    parent.mkdir(parents=True, exist_ok=True)
    for left in parent.glob(f"{_STALE}*"):
        _remove_if_left(left)
    folder = Path(tempfile.mkdtemp(prefix=_STALE, dir=parent))
    try:
        with (folder / "lock").open("ab") as held:
            portalocker.lock(held, portalocker.LockFlags.EXCLUSIVE)
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _remove_if_left(folder: Path) -> None:
    """Who works in such a folder holds its lock, which the system frees when he is killed."""
    try:
        with (folder / "lock").open("rb+") as file:
            portalocker.lock(file, portalocker.LockFlags.EXCLUSIVE | portalocker.LockFlags.NON_BLOCKING)
    except (OSError, portalocker.LockException):
        return
    shutil.rmtree(folder, ignore_errors=True)


def _described(shop: Shop, copy: Path, *, with_files: bool) -> tuple[Manifest, list[str]]:
    """What the copy holds; the files are asked for after it was made, so that none of its own is forgotten."""
    with shop.reading() as tx:
        revision = migrations.revision_of(tx.connection)
        if revision is None:
            raise NotReady("The database holds no shop yet")
        names = stored_names(tx.connection)
        known = settings.read(tx)
        event_id = tx.value(sa.select(event_head.c.last_id))
    with copy.open("rb") as file:
        digest = archive.sha256_of(file)
    manifest = Manifest(
        format=FORMAT,
        engine="sqlite" if shop.database.is_sqlite else "postgresql",
        schema=revision,
        shop_id=known.shop_id,
        shop_name=known.name,
        made_at=shop.clock().isoformat(timespec="seconds"),
        event_id=event_id,
        database=copy.name,
        database_sha256=digest,
        has_files=with_files,
        files=len(names),
        keys_folder=str(shop.keys_folder.absolute()) if shop.vault.path.exists() else "",
    )
    return manifest, names


def stored_names(connection: sa.Connection) -> list[str]:
    """Every file that the database speaks of, hidden ones included."""
    if not sa.inspect(connection).has_table("files"):
        return []
    rows = connection.execute(sa.select(files.c.stored_as, files.c.thumbnail_as).order_by(files.c.id)).all()
    return [name for row in rows for name in row if name is not None]


def _written(
    shop: Shop, draft: Path, copy: Path, manifest: Manifest, names: Sequence[str], progress: Progress
) -> list[str]:
    missing = []
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as zipped:
        zipped.writestr(MANIFEST, orjson.dumps(manifest._asdict(), option=orjson.OPT_INDENT_2))
        zipped.write(copy, manifest.database)
        for done, name in enumerate(names if manifest.has_files else ()):
            progress(0.5 + 0.4 * done / len(names))
            try:
                content = shop.store.get(name)
            except NotFound:
                missing.append(name)
            else:
                zipped.writestr(zipfile.ZipInfo(FILES + name), content, zipfile.ZIP_STORED)
    return missing


def _publish(draft: Path, target: Path) -> None:
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.chmod(0o600)
    draft.replace(target)
    sync_folder(target.absolute().parent)


def sync_folder(folder: Path) -> None:
    """A new name is on the disk only when its folder is."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
