"""One writer at a time over all processes: a lock file beside the SQLite database."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import portalocker

from core.base.errors import Unavailable


class WriteLock:
    """Held around every writing transaction and every checkpoint.

    The operating system frees it when a process dies, so a stale lock cannot exist; the file itself stays.
    """

    def __init__(self, database: Path) -> None:
        self.path = database.with_name(database.name + ".lock")
        self._threads = threading.Lock()
        self._file: IO[bytes] | None = None
        self._owner_pid = 0

    @contextmanager
    def held(self) -> Iterator[None]:
        """Waits for the lock, then holds it. Raises: Unavailable where the folder cannot be written."""
        with self._threads:
            file = self._opened()
            portalocker.lock(file, portalocker.LockFlags.EXCLUSIVE)
            try:
                yield
            finally:
                portalocker.unlock(file)

    def _opened(self) -> IO[bytes]:
        if self._file is None or self._owner_pid != os.getpid():
            try:
                self._file = self.path.open("ab")
            except OSError as error:
                raise Unavailable("The folder {folder} cannot be written", folder=str(self.path.parent)) from error
            self._owner_pid = os.getpid()
        return self._file

    def close(self) -> None:
        """Gives the file handle back."""
        if self._file is not None:
            self._file.close()
            self._file = None
