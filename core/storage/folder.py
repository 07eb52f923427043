"""Files in a folder beside the database."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from core.base.errors import NotFound, StorageFull, Unavailable


class FolderStore:
    """Keeps each file under a name that the program made; a path never leaves the folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, name: str, content: bytes) -> None:
        """Writes the file whole or not at all. Raises: StorageFull, Unavailable."""
        path = self._path(name)
        draft = path.with_name(path.name + ".part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with draft.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
            _sync_folder(path.parent)
        except OSError as error:
            with contextlib.suppress(OSError):
                draft.unlink()
            if error.errno in (28, 122):  # ENOSPC, EDQUOT
                raise StorageFull("The disk is full: the file was not stored") from error
            raise Unavailable("The folder {folder} cannot be written", folder=str(self.folder)) from error

    def get(self, name: str) -> bytes:
        """The content. Raises: NotFound."""
        try:
            return self._path(name).read_bytes()
        except OSError as error:
            raise NotFound("File") from error

    def delete(self, name: str) -> None:
        """Removes the file; nothing happens where it is gone already."""
        self._path(name).unlink(missing_ok=True)

    def names(self) -> list[str]:
        """All files kept, for checks and copies."""
        if not self.folder.is_dir():
            return []
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file())

    def _path(self, name: str) -> Path:
        path = (self.folder / name).resolve()
        if not path.is_relative_to(self.folder.resolve()):
            raise NotFound("File")
        return path


def _sync_folder(folder: Path) -> None:
    """A new name is on the disk only when its folder is."""
    if os.name == "nt":
        return  # folders cannot be opened there; the file system does it by itself
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
