"""Files in a folder beside the database."""

from __future__ import annotations

import contextlib
import os
from datetime import timedelta
from pathlib import Path
from typing import Literal

from core.base.errors import NO_ROOM, NotFound, StorageFull, Unavailable
from core.storage.unfinished import Unfinished

_PART = ".part"


class FolderStore:
    """Keeps each file under a name that the program made; a path never leaves the folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.unfinished = Unfinished(folder.with_name(f"{folder.name}-unfinished"))

    @property
    def kind(self) -> Literal["folder", "bucket"]:
        """A folder."""
        return "folder"

    @property
    def place(self) -> str:
        """The folder."""
        return str(self.folder)

    def put(self, name: str, content: bytes, file_name: str = "") -> None:
        """Writes the file whole or not at all. Raises: StorageFull, Unavailable."""
        path = self._path(name)
        draft = path.with_name(path.name + _PART)
        try:
            _make_folder(path.parent)
            with draft.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
            _sync_folder(path.parent)
        except OSError as error:
            with contextlib.suppress(OSError):
                draft.unlink()
            if error.errno in NO_ROOM:
                raise StorageFull("The disk is full: the file was not stored") from error
            raise Unavailable("The folder {folder} cannot be written", folder=str(self.folder)) from error

    def get(self, name: str) -> bytes:
        """The content. Raises: NotFound."""
        try:
            return self._path(name).read_bytes()
        except OSError as error:
            raise NotFound("File") from error

    def has(self, name: str) -> bool:
        """Whether the file lies here."""
        return self._path(name).is_file()

    def delete(self, name: str) -> None:
        """Removes the file, a half-written one too; nothing happens where it is gone already. Raises: Unavailable."""
        path = self._path(name)
        for each in (path, path.with_name(path.name + _PART)):
            try:
                each.unlink()
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as error:
                raise Unavailable("The folder {folder} cannot be written", folder=str(self.folder)) from error

    def names(self) -> list[str]:
        """All files kept, for checks and copies."""
        if not self.folder.is_dir():
            return []
        found = (path for path in self.folder.rglob("*") if path.suffix != _PART and path.is_file())
        return sorted(path.relative_to(self.folder).as_posix() for path in found)

    def link(self, name: str, lifetime: timedelta) -> str | None:
        """None: our own server hands it out."""
        return None

    def probe(self) -> None:
        """Raises: Unavailable where nothing can be written."""
        there = self.folder
        while not there.exists() and there != there.parent:
            there = there.parent
        if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
            raise Unavailable("The folder {folder} cannot be written", folder=str(self.folder))

    def _path(self, name: str) -> Path:
        path = (self.folder / name).resolve()
        if not path.is_relative_to(self.folder.resolve()):
            raise NotFound("File")
        return path


def _make_folder(folder: Path) -> None:
    """With those above it, each of them on the disk."""
    if folder.is_dir():
        return
    _make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    _sync_folder(folder.parent)


def _sync_folder(folder: Path) -> None:
    """A new name is on the disk only when its folder is."""
    if os.name == "nt":
        return  # folders cannot be opened there; the file system does it by itself
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
