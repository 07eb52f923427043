"""Processes that share a socket are started, replaced and ended together."""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from api.shared.serving import processes
from api.shared.serving.processes import Processes

#: Notes its number, says that it is ready, and ends when its stdin does or when it is told to.
WORKER = """
import os, sys
open(os.path.join(sys.argv[1], str(os.getpid())), "w").close()
print("ready", flush=True)
while os.read(0, 100):
    pass
"""


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A socket to share."""
    with socket.create_server(("127.0.0.1", 0)) as bound:
        yield bound


def pids(folder: Path) -> set[int]:
    """Every process that was started."""
    return {int(each.name) for each in folder.iterdir()}


def wait_until(come_true: Callable[[], bool]) -> None:
    """Fails where it never does."""
    deadline = time.monotonic() + 60
    while not come_true():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def family(folder: Path, listener: socket.socket, code: str = WORKER) -> Processes:
    """Two of them."""
    command = [sys.executable, "-c", code, str(folder)]
    return Processes(command, os.environ, 2, listener.fileno())


def test_they_are_started_replaced_and_stopped(tmp_path: Path, listener: socket.socket) -> None:
    """One line for all of them; one that dies is followed by another."""
    lines: list[str] = []
    running = family(tmp_path, listener)
    outcome: list[bool] = []
    thread = threading.Thread(target=lambda: outcome.append(running.run(lines.append)))
    thread.start()
    wait_until(lambda: lines == ["ready"])
    first = pids(tmp_path)
    assert len(first) == 2
    os.kill(min(first), signal.SIGKILL)
    wait_until(lambda: len(pids(tmp_path)) == 3)
    running.stop()
    thread.join()
    assert outcome == [True]


def test_those_that_cannot_start_say_so_once(tmp_path: Path, listener: socket.socket) -> None:
    """The first one ends without a line: no second one is tried."""
    failing = "import os, sys\nopen(os.path.join(sys.argv[1], str(os.getpid())), 'w').close()\nsys.exit(1)"
    lines: list[str] = []
    assert family(tmp_path, listener, failing).run(lines.append) is False
    assert lines == []
    assert len(pids(tmp_path)) == 1


def test_those_that_die_again_and_again_are_given_up(
    tmp_path: Path, listener: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no use in going on."""
    monkeypatch.setattr(processes, "_PAUSE_S", 0)
    dying = "import os, sys\nopen(os.path.join(sys.argv[1], str(os.getpid())), 'w').close()\nprint('ready')"
    assert family(tmp_path, listener, dying).run(lambda _line: None) is False
    assert len(pids(tmp_path)) <= 2 + 2 * processes._MOST_FAILURES
