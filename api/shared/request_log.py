"""One line of JSON for each request, written aside so that no request waits for it."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import orjson

_WRITE_EVERY_S = 0.5
_LONGEST_QUEUE = 50_000


class Entry(NamedTuple):
    """What is known of one request when its answer begins. `path` is as it was sent, without the query."""

    at: float
    id: str
    address: str
    who: int | None
    method: str
    path: str
    status: int
    ms: float


class RequestLog:
    """Appends to a file that is kept below `max_bytes`, with `keep` older ones beside it."""

    def __init__(self, path: Path, *, max_bytes: int = 10 * 2**20, keep: int = 5) -> None:
        self._path = path
        self._max_bytes = max_bytes
        self._keep = keep
        self._entries: deque[Entry] = deque(maxlen=_LONGEST_QUEUE)
        #: Called once for each request.
        self.add: Callable[[Entry], None] = self._entries.append
        self._ended = threading.Event()
        self._writer = threading.Thread(target=self._run, name="request-log", daemon=True)
        self._writer.start()

    def close(self) -> None:
        """Writes what is left."""
        self._ended.set()
        self._writer.join()

    def _run(self) -> None:
        while not self._ended.wait(_WRITE_EVERY_S):
            self._write()
        self._write()

    def _write(self) -> None:
        entries = [self._entries.popleft() for _ in range(len(self._entries))]
        if not entries:
            return
        try:
            self._make_room()
            handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                # In one piece: several processes append to one file.
                os.write(handle, b"".join(_line(each) for each in entries))
            finally:
                os.close(handle)
        except OSError:
            pass  # a full disk must not end the serving; the requests themselves are told of it

    def _make_room(self) -> None:
        if not self._path.exists():
            self._path.parent.mkdir(parents=True, exist_ok=True)
        elif self._path.stat().st_size > self._max_bytes:
            for number in range(self._keep - 1, 0, -1):
                older = self._numbered(number)
                if older.exists():
                    older.replace(self._numbered(number + 1))
            self._path.replace(self._numbered(1))

    def _numbered(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}")


def _line(entry: Entry) -> bytes:
    fields = entry._asdict()
    fields["at"] = datetime.fromtimestamp(entry.at, UTC).isoformat(timespec="milliseconds")
    # Only plain characters: nothing in a path can end the line or turn its reading around.
    fields["path"] = entry.path.encode("ascii", "backslashreplace").decode()
    return orjson.dumps(fields, option=orjson.OPT_APPEND_NEWLINE)
