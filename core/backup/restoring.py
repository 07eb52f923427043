"""Puts a backup back, keeping what it replaces."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from core import migrations
from core.backup import archive, postgresql, sqlite
from core.backup.archive import FILES, Manifest
from core.backup.making import make, stored_names, sync_folder
from core.base.errors import NO_ROOM, NotReady, StorageFull, Unavailable
from core.base.lock import WriteLock
from core.shop import Schema, Shop, schema_of

#: What was there before lies beside the database under a name with this in it.
_BEFORE = "before-restore"


class Restored(NamedTuple):
    """`kept` is where what was replaced lies now; None where there was nothing."""

    manifest: Manifest
    kept: Path | None
    #: stored files that are in neither the backup nor the shop's folder
    missing: tuple[str, ...]


def restore(path: Path, url: str) -> Restored:
    """Puts a backup in place of the shop at `url`, or where there is none yet.

    Raises: Unavailable (no backup, damaged, in use), NotReady (made by a newer program), StorageFull.
    """
    shop = Shop(url)
    try:
        with _words(), archive.opened(path) as (zipped, manifest):
            _require_fitting(shop, manifest, path)
            archive.require_whole(path)
            _put_back_files(shop, zipped)
            if shop.database.is_sqlite:
                kept = _put_back_sqlite(shop, zipped, manifest)
            else:
                kept = _put_back_postgresql(shop, zipped, manifest)
            missing = _fetched_from_beside(shop, path)
            _bring_key(shop, manifest)
    finally:
        shop.database.close()
    return Restored(manifest, kept, missing)


@contextmanager
def _words() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise StorageFull("The disk is full: nothing was restored") from error
        raise Unavailable("The backup cannot be put back: {reason}", reason=str(error)) from error


def _require_fitting(shop: Shop, manifest: Manifest, path: Path) -> None:
    here = "sqlite" if shop.database.is_sqlite else "postgresql"
    if manifest.engine != here:
        template = "The backup is of a {there} database and cannot be put into a {here} one"
        raise Unavailable(template, there=manifest.engine, here=here)
    if manifest.schema > migrations.HEAD:
        raise NotReady("{path} was made by a newer Frontbench; this one is too old to read it", path=str(path))


def _put_back_sqlite(shop: Shop, zipped: zipfile.ZipFile, manifest: Manifest) -> Path | None:
    target = shop.database.path
    assert target is not None
    target = target.absolute()
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".frontbench-restore-", dir=target.parent) as folder:
        fresh = _extracted(zipped, manifest, Path(folder))
        faults = sqlite.faults_in(fresh)
        if faults:
            raise Unavailable("The database in the backup is damaged ({fault})", fault=faults[0])
        with closing(WriteLock(target)) as lock, lock.held():
            fresh.chmod(stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o600)
            kept = _kept_aside(target)
            fresh.replace(target)
            sync_folder(target.parent)
    return kept


def _extracted(zipped: zipfile.ZipFile, manifest: Manifest, folder: Path) -> Path:
    fresh = folder / "fresh"
    with zipped.open(manifest.database) as source, fresh.open("wb") as made:
        shutil.copyfileobj(source, made, 2**20)
        made.flush()
        os.fsync(made.fileno())
    return fresh


def _kept_aside(target: Path) -> Path | None:
    """A second name for what is about to be replaced, so that at no moment there is no database."""
    if not target.exists():
        return None
    _close_log(target)
    kept = _free_name(target)
    try:
        os.link(target, kept)
    except OSError:  # a file system without hard links
        shutil.copy2(target, kept)
    for left in ("-wal", "-shm"):  # of a damaged database only: a sound one has folded them in
        beside = target.with_name(target.name + left)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + left))
    return kept


def _close_log(target: Path) -> None:
    """Folds the log into the database, which SQLite allows only to who is alone with it. Raises: Unavailable."""
    try:
        with closing(sqlite3.connect(target, timeout=1)) as alone:
            alone.execute("PRAGMA journal_mode=DELETE").fetchall()
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            template = "{path} is in use: close Frontbench and stop its server first"
            raise Unavailable(template, path=str(target)) from error
    except sqlite3.DatabaseError:
        pass  # damaged, or no database at all: that is what a backup is for


def _free_name(target: Path) -> Path:
    number = 1
    while True:
        kept = target.with_name(f"{target.stem}.{_BEFORE}-{number}{target.suffix}")
        if not kept.exists():
            return kept
        number += 1


def _put_back_postgresql(shop: Shop, zipped: zipfile.ZipFile, manifest: Manifest) -> Path | None:
    kept = None
    if schema_of(shop) is not Schema.EMPTY:
        kept = _free_backup_name(shop.folder)
        make(shop, kept, with_files=False)
    shop.database.engine.dispose()
    with tempfile.TemporaryDirectory(prefix="frontbench-restore-") as folder:
        postgresql.put_back(shop.database, _extracted(zipped, manifest, Path(folder)))
    return kept


def _free_backup_name(folder: Path) -> Path:
    number = 1
    while (kept := folder / f"{_BEFORE}-{number}.frontbench").exists():
        number += 1
    return kept


def _put_back_files(shop: Shop, zipped: zipfile.ZipFile) -> None:
    """Before the database that speaks of them; a stored file never changes, so that the rest may stay."""
    there = set(shop.store.names())
    for name in zipped.namelist():
        stored = name.removeprefix(FILES)
        if stored != name and (stored not in there or shop.store.get(stored) != zipped.read(name)):
            shop.store.put(stored, zipped.read(name))


def _fetched_from_beside(shop: Shop, path: Path) -> tuple[str, ...]:
    """Brings what lies beside the backup instead of in it, and tells what is nowhere."""
    there = set(shop.store.names())
    missing = []
    with shop.database.reading() as connection:
        names = stored_names(connection)
    for name in names:
        beside = path.absolute().parent / FILES / name
        if name in there:
            continue
        if beside.is_file():
            shop.store.put(name, beside.read_bytes())
        else:
            missing.append(name)
    return tuple(missing)


def _bring_key(shop: Shop, manifest: Manifest) -> None:
    """Into a new place on the same computer the key comes along; it is never in the backup itself."""
    if not manifest.keys_folder:
        return
    key = Path(manifest.keys_folder) / "vault.key"
    if shop.vault.path.exists() or not key.is_file() or not os.access(key, os.R_OK):
        return
    shop.vault.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    content = key.read_bytes()
    descriptor = os.open(shop.vault.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
