"""What a server process has measured since it began."""

from __future__ import annotations

import threading
from pathlib import Path
from time import monotonic
from typing import NamedTuple

import psutil

from api.shared.request_log import Entry


class Load(NamedTuple):
    """How busy the machine is, in percent."""

    cpu: float
    memory: float
    disk: float


class Requests(NamedTuple):
    """`average_ms` of all answers; `error_rate` is the share of them with a status of 400 and above."""

    uptime_s: int
    count: int  # type: ignore[assignment] # a figure, and no method of the tuple's
    average_ms: float
    error_rate: float


class Measures:
    """Counts every request of a process, whatever its dialect."""

    def __init__(self) -> None:
        self._began = monotonic()
        self._lock = threading.Lock()
        self._count = self._errors = 0
        self._ms = 0.0
        psutil.cpu_percent()  # what is asked next time is the load since now

    def add(self, entry: Entry) -> None:
        """Called once for each request, when its answer begins."""
        with self._lock:
            self._count += 1
            self._errors += entry.status >= 400
            self._ms += entry.ms

    def requests(self) -> Requests:
        """So far; the one that asks is not among them yet."""
        with self._lock:
            count, errors, ms = self._count, self._errors, self._ms
        among = max(1, count)
        return Requests(int(monotonic() - self._began), count, round(ms / among, 2), round(errors / among, 4))


def load(folder: Path) -> Load:
    """The processor since it was asked last, memory, and the disk that the folder is on."""
    there = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    return Load(psutil.cpu_percent(), psutil.virtual_memory().percent, psutil.disk_usage(str(there)).percent)
