"""Tests of the LAN server as a child process, with the real server."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from contextlib import ExitStack
from pathlib import Path

import pytest

from desktop import server_process
from desktop.server_process import ServerProcess, ServerState

LOCAL = "127.0.0.1"
LONG_MS = 30_000


@pytest.fixture
def server(qapp):
    """Off, and ended after the test."""
    server = ServerProcess()
    yield server
    server.stop_and_wait()


def _started(qtbot, server: ServerProcess, url: str, port: int = 0) -> None:
    server.start(url, port, LOCAL)
    qtbot.waitUntil(lambda: server.state in (ServerState.RUNNING, ServerState.FAILED), timeout=LONG_MS)


def _answers(port: int) -> bool:
    with urllib.request.urlopen(f"http://{LOCAL}:{port}/openapi.json", timeout=60) as answer:
        return json.load(answer)["openapi"].startswith("3.1")


def test_it_serves_and_stops(qtbot, server: ServerProcess, shop_url: str) -> None:
    """Started it answers, stopped the port is free again; each step is told."""
    states: list[ServerState] = []
    server.changed.connect(lambda: states.append(server.state))
    _started(qtbot, server, shop_url)
    assert _answers(server.port)
    server.stop()
    qtbot.waitUntil(lambda: server.state is ServerState.OFF, timeout=LONG_MS)
    assert states == [ServerState.STARTING, ServerState.RUNNING, ServerState.STOPPING, ServerState.OFF]
    with pytest.raises(OSError), socket.create_connection((LOCAL, server.port), 1):
        pass


def test_a_taken_port_is_a_failure_with_a_reason(qtbot, server: ServerProcess, shop_url: str) -> None:
    """It does not try again by itself: nothing would change."""
    with socket.create_server((LOCAL, 0)) as other:
        _started(qtbot, server, shop_url, other.getsockname()[1])
    assert server.state is ServerState.FAILED
    assert "cannot be listened on" in server.problem and "in use" in server.problem
    assert not server.is_on


def test_one_that_falls_is_started_again(qtbot, server: ServerProcess, shop_url: str) -> None:
    """On the same port, so that nobody on the LAN has to look for it."""
    _started(qtbot, server, shop_url)
    port, process = server.port, server._process
    assert process is not None
    os.kill(process.processId(), signal.SIGKILL)
    qtbot.waitUntil(lambda: server.restarts == 1 and server.state is ServerState.RUNNING, timeout=LONG_MS)
    assert server.port == port
    assert _answers(port)


def test_one_that_keeps_falling_is_left_lying(qtbot, server: ServerProcess, shop_url: str, monkeypatch) -> None:
    """After a few falls in a short time it is a failure."""
    monkeypatch.setattr(server_process, "FALLS", 1)
    _started(qtbot, server, shop_url)
    assert server._process is not None
    os.kill(server._process.processId(), signal.SIGKILL)
    qtbot.waitUntil(lambda: server.state is ServerState.FAILED, timeout=LONG_MS)
    assert server.restarts == 0


def test_a_program_that_is_not_there_is_a_failure(qtbot, server: ServerProcess, shop_url: str, monkeypatch) -> None:
    """Said, not raised."""
    monkeypatch.setattr(server_process, "command", lambda: ["/nowhere/frontbench-server"])
    _started(qtbot, server, shop_url)
    assert server.state is ServerState.FAILED
    assert server.problem


def test_it_ends_when_the_desktop_is_killed(shop_url: str) -> None:
    """Even kill -9 of the desktop leaves no server behind."""
    program = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from desktop.server_process import ServerProcess\n"
        "app = QCoreApplication([])\n"
        "server = ServerProcess()\n"
        "server.said.connect(lambda line: print(line, flush=True))\n"
        f"server.start({shop_url!r}, 0, {LOCAL!r})\n"
        "app.exec()\n"
    )
    desktop = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, cwd=Path(server_process.__file__).parents[1]
    )
    with desktop, ExitStack() as ending:
        ending.callback(desktop.kill)  # else nothing would end it where it does not answer as it should
        assert desktop.stdout is not None
        port = int(desktop.stdout.readline().rpartition(":")[2])
        assert _answers(port)
        connection = socket.create_connection((LOCAL, port), 60)
    with connection:
        connection.settimeout(60)
        assert connection.recv(1) == b""  # the server's end: it closes what it served


def test_a_built_program_starts_the_one_beside_it(monkeypatch) -> None:
    """No Python is needed there."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/frontbench/frontbench")
    assert server_process.command() == ["/opt/frontbench/frontbench-server"]


def test_the_databases_password_is_no_argument(qtbot, server: ServerProcess, shop_url: str) -> None:
    """Every user of a computer sees the arguments of every program."""
    _started(qtbot, server, shop_url)
    assert server._process is not None
    assert all(shop_url not in argument for argument in server._process.arguments())
