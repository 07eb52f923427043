"""The one file that a backup is: a zip with the database, the stored files and a note of what it holds."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, NamedTuple

import orjson

from core.base.errors import Unavailable

MANIFEST = "frontbench.json"
FORMAT = 1
FILES = "files/"
_CHUNK = 2**20


class Manifest(NamedTuple):
    """What a backup holds. `event_id` is the last entry of its event log; `database` the name within the zip."""

    format: int
    engine: str
    schema: str
    shop_id: str
    shop_name: str
    made_at: str
    event_id: int
    database: str
    database_sha256: str
    #: False where the stored files lie in the folder beside the backup
    has_files: bool
    files: int
    #: where the keys of the shop lay, which are never in a backup; empty where it had none yet
    keys_folder: str


def is_backup(path: Path) -> bool:
    """Whether the file is a backup that this program, or a newer one, made."""
    try:
        with zipfile.ZipFile(path) as archive:
            return MANIFEST in archive.namelist()
    except (OSError, zipfile.BadZipFile):
        return False


@contextmanager
def opened(path: Path) -> Iterator[tuple[zipfile.ZipFile, Manifest]]:
    """A backup to read from. Raises: Unavailable where it is none, is damaged, or of a newer program."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive, _manifest(archive, path)
    except FileNotFoundError as error:
        raise Unavailable("There is no backup {path}", path=str(path)) from error
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise Unavailable("{path} is not a Frontbench backup, or it is damaged", path=str(path)) from error
    except OSError as error:
        raise Unavailable(
            "The backup {path} cannot be read: {reason}", path=str(path), reason=error.strerror
        ) from error


def _manifest(archive: zipfile.ZipFile, path: Path) -> Manifest:
    try:
        values = orjson.loads(archive.read(MANIFEST))
        if values["format"] > FORMAT:
            raise Unavailable("{path} was made by a newer Frontbench", path=str(path))
        return Manifest(**{name: values[name] for name in Manifest._fields})
    except (KeyError, TypeError, orjson.JSONDecodeError) as error:
        raise Unavailable("{path} is not a Frontbench backup, or it is damaged", path=str(path)) from error


def manifest_of(path: Path) -> Manifest:
    """Raises: Unavailable where it is no backup."""
    with opened(path) as (_, manifest):
        return manifest


def sha256_of(file: IO[bytes]) -> str:
    """Of all that follows in the open file."""
    digest = hashlib.sha256()
    while chunk := file.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


def require_whole(path: Path) -> None:
    """Reads the whole backup back. Raises: Unavailable where a part does not come back as it was written."""
    with opened(path) as (archive, manifest):
        broken = archive.testzip()
        with archive.open(manifest.database) as database:
            if broken is None and sha256_of(database) != manifest.database_sha256:
                broken = manifest.database
    if broken is not None:
        raise Unavailable("{path} is damaged: {part} is not what was written", path=str(path), part=broken)
