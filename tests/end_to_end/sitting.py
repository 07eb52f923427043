"""Desktops in processes of their own, with somebody at them who says what is seen."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.processes import PASSWORD

EMAIL = "ada@example.com"
PATIENCE_S = 60


class Desk:
    """The desktop's process: what it says, line by line, and what it is told."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line.strip())
        self._lines.put("")

    def hear(self, wanted: str) -> str:
        """The next line that begins so."""
        while True:
            try:
                line = self._lines.get(timeout=PATIENCE_S)
            except queue.Empty:
                pytest.fail(f"the desktop never said “{wanted}”")
            if not line:
                pytest.fail(f"the desktop ended before it said “{wanted}”")
            if line == wanted or line.startswith(f"{wanted} "):
                return line

    def tell(self, words: str) -> None:
        """One line to it."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{words}\n")
        self._process.stdin.flush()


@contextlib.contextmanager
def sitting(url: str, script: str) -> Iterator[Desk]:
    """A desktop at which the administrator sits as the script says; it ends with the test, whatever happens."""
    command = [sys.executable, str(Path(__file__).with_name(script)), url, EMAIL, PASSWORD]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=dict(os.environ)) as process:
        try:
            yield Desk(process)
            assert process.stdin is not None
            process.stdin.close()
            assert process.wait(PATIENCE_S) == 0
        finally:
            process.kill()
