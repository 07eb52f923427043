"""Notes of files whose rows are not in the database yet, so that what a cut-off write left can be removed."""

from __future__ import annotations

import contextlib
import hashlib
import time
from pathlib import Path

from core.base.errors import NO_ROOM, StorageFull, Unavailable


class Unfinished:
    """One small note for each file on its way, on this computer's disk wherever the file itself goes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def begin(self, name: str) -> None:
        """Before the file is written. Raises: StorageFull, Unavailable."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._note(name).write_text(name, "utf-8")
        except OSError as error:
            self.end(name)
            if error.errno in NO_ROOM:
                raise StorageFull("The disk is full: the file was not stored") from error
            raise Unavailable("The folder {folder} cannot be written", folder=str(self.folder)) from error

    def end(self, name: str) -> None:
        """After its row is on the disk, or the file is gone again."""
        with contextlib.suppress(OSError):
            self._note(name).unlink()

    def left(self, *, older_than_s: float) -> list[str]:
        """Names of files that were begun so long ago that nobody can be at them any more."""
        if not self.folder.is_dir():
            return []
        latest, found = time.time() - older_than_s, []
        for note in sorted(self.folder.iterdir()):
            with contextlib.suppress(OSError):
                if note.stat().st_mtime <= latest:
                    if name := note.read_text("utf-8"):
                        found.append(name)
                    else:  # whoever wrote it was cut off before the file itself was begun
                        note.unlink()
        return found

    def _note(self, name: str) -> Path:
        return self.folder / hashlib.sha256(name.encode()).hexdigest()[:32]
