"""Several serving processes on one port, kept alive by the one that was started."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from time import monotonic

#: A process that lives no longer than this after its start has failed to start ...
_SETTLED_S = 5.0
#: ... and after so many in a row there is no use in going on.
_MOST_FAILURES = 5
_PAUSE_S = 0.2


class Processes:
    """Starts `count` processes of one command that share a socket, and replaces those that die.

    Each prints one line when it is ready, and ends in good order when its stdin ends: however this process ends, its
    children end with it.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], count: int, socket_number: int) -> None:
        self._command = list(command)
        self._environment = dict(environment)
        self._count = count
        self._socket_number = socket_number
        self._stopping = threading.Event()
        self._changing = threading.Lock()
        self._running: list[subprocess.Popen[bytes]] = []
        self._failures = 0

    def run(self, ready: Callable[[str], None]) -> bool:
        """Until `stop()`; `ready` hears the line of the first process once all are there.

        False where they do not stay alive; what the reason is, they say themselves.
        """
        first = self._started()
        line = _line(first)
        if not line:
            first.wait()
            self._forget(first)
            return self._stopping.is_set()
        others = [self._started() for _ in range(self._count - 1)]
        lines = [_line(other) for other in others]
        if all(lines):
            ready(line)
        keepers = [threading.Thread(target=self._keep, args=(process,)) for process in (first, *others)]
        for keeper in keepers:
            keeper.start()
        self._stopping.wait()
        for keeper in keepers:
            keeper.join()
        return self._failures < _MOST_FAILURES

    def stop(self) -> None:
        """Tells every process to finish what it does. Safe in a signal handler."""
        self._stopping.set()
        for process in list(self._running):
            process.terminate()

    def _started(self) -> subprocess.Popen[bytes]:
        with self._changing:
            process = subprocess.Popen(
                self._command,
                env=self._environment,
                pass_fds=[self._socket_number],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
            self._running.append(process)
        if self._stopping.is_set():
            process.terminate()
        return process

    def _keep(self, process: subprocess.Popen[bytes]) -> None:
        while True:
            began = monotonic()
            process.wait()
            self._forget(process)
            if self._stopping.is_set():
                return
            self._failures = self._failures + 1 if monotonic() - began < _SETTLED_S else 0
            if self._failures >= _MOST_FAILURES:
                self.stop()
                return
            self._stopping.wait(_PAUSE_S)
            process = self._started()
            _line(process)

    def _forget(self, process: subprocess.Popen[bytes]) -> None:
        with self._changing:
            self._running.remove(process)
        for end in (process.stdin, process.stdout):
            if end is not None:
                end.close()


def _line(process: subprocess.Popen[bytes]) -> str:
    """What a process says when it is ready; nothing where it ended before."""
    assert process.stdout is not None
    return process.stdout.readline().decode().strip()
