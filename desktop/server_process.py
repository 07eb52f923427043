"""The LAN server as a child process of the desktop: started, watched, started again after a crash, ended with it."""

from __future__ import annotations

import logging
import sys
import time
from collections import deque
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from core.base.places import URL_VARIABLE

#: Everybody on the LAN; used only once sharing was switched on.
EVERYWHERE = "0.0.0.0"
STOP_MS = 15_000
#: A server that falls this often within the time is left lying.
FALLS, FALLS_WITHIN_S = 3, 120.0
KEPT_LINES = 200
_READY = "listening on "
_log = logging.getLogger(__name__)


class ServerState(Enum):
    """Where the child process stands."""

    OFF = auto()
    STARTING = auto()
    RUNNING = auto()
    STOPPING = auto()
    FAILED = auto()


def command() -> list[str]:
    """What runs the server: beside this program where it is built, else the package of this Python."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        return [str(program.with_name("frontbench-server" + program.suffix))]
    return [sys.executable, "-m", "api"]


class ServerProcess(QObject):
    """At most one child. It ends when the desktop ends, however that one ends: it reads the end of its stdin."""

    changed = Signal()
    #: One line that the server printed.
    said = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = ServerState.OFF
        self.port = 0
        self.problem = ""
        """The server's last words, where it could not start or fell."""
        self.restarts = 0
        self.lines: deque[str] = deque(maxlen=KEPT_LINES)
        self._url = ""
        self._host = EVERYWHERE
        self._falls: list[float] = []
        self._process: QProcess | None = None
        self._patience = QTimer(self, singleShot=True, interval=STOP_MS)
        self._patience.timeout.connect(self._kill)

    @property
    def is_on(self) -> bool:
        """Whether it runs or is about to."""
        return self.state in (ServerState.STARTING, ServerState.RUNNING)

    def start(self, url: str, port: int, host: str = EVERYWHERE) -> None:
        """Starts it; does nothing while one runs."""
        if self._process is not None:
            return
        self._url, self.port, self._host = url, port, host
        self._falls.clear()
        self.restarts = 0
        self._launch()

    def stop(self) -> None:
        """Ends it in good order: what is in flight is answered first."""
        if self._process is None:
            self._become(ServerState.OFF)
            return
        self._become(ServerState.STOPPING)
        self._patience.start()
        self._process.closeWriteChannel()
        self._process.terminate()

    def stop_and_wait(self) -> None:
        """The same, and comes back when it has ended; for the end of the program."""
        process = self._process
        if process is None:
            return
        self.stop()
        if not process.waitForFinished(STOP_MS):
            process.kill()
            process.waitForFinished(STOP_MS)

    def _launch(self) -> None:
        program, *arguments = command()
        process = QProcess(self)
        process.setProgram(program)
        process.setArguments([*arguments, "--host", self._host, "--port", str(self.port), "--exit-with-parent"])
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(URL_VARIABLE, self._url)  # not an argument: it may hold a password, and arguments are public
        environment.insert("PYTHONUNBUFFERED", "1")
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)
        self._process = process
        self.problem = ""
        self._become(ServerState.STARTING)
        process.start()

    def _become(self, state: ServerState) -> None:
        self.state = state
        self.changed.emit()

    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            self._hear(bytes(process.readLine().data()).decode(errors="replace").rstrip())

    def _hear(self, line: str) -> None:
        self.lines.append(line)
        _log.info("server: %s", line)
        self.said.emit(line)
        if line.startswith(_READY):
            self.port = int(line.rpartition(":")[2])
            self._become(ServerState.RUNNING)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self.problem = self._process.errorString()
            self._forget()
            self._become(ServerState.FAILED)

    def _on_finished(self, code: int, _status: QProcess.ExitStatus) -> None:
        self._read()
        rest = bytes(self._process.readAll().data()).decode(errors="replace") if self._process else ""
        for line in rest.splitlines():
            self._hear(line)
        before = self.state
        self._forget()
        if before is ServerState.STOPPING or code == 0:
            self._become(ServerState.OFF)
            return
        self.problem = self.lines[-1] if self.lines else ""
        _log.info("the server ended with %d: %s", code, self.problem)
        if before is ServerState.RUNNING and self._may_rise():
            self.restarts += 1
            self._launch()
        else:
            self._become(ServerState.FAILED)

    def _may_rise(self) -> bool:
        now = time.monotonic()
        self._falls = [fall for fall in self._falls if fall > now - FALLS_WITHIN_S] + [now]
        return len(self._falls) < FALLS

    def _forget(self) -> None:
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()
