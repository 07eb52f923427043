"""The desktop and the server as processes on one database: what one does, the other sees."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.end_to_end.processes import PASSWORD, add_device, lay_shop, serving

SITTER = Path(__file__).with_name("desk_sitter.py")
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
def sitting(url: str) -> Iterator[Desk]:
    """A desktop at which the administrator looks at the open jobs; it ends with the test, whatever happens."""
    command = [sys.executable, str(SITTER), url, EMAIL, PASSWORD]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=dict(os.environ)) as process:
        try:
            yield Desk(process)
            assert process.stdin is not None
            process.stdin.close()
            assert process.wait(PATIENCE_S) == 0
        finally:
            process.kill()


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A new shop."""
    url = f"sqlite:///{tmp_path / 'shop.db'}"
    lay_shop(url)
    return url


def _post(client: httpx.Client, device_id: int) -> int:
    owner_id = client.get(f"/v1/devices/{device_id}").raise_for_status().json()["owner_id"]
    order = {
        "device_id": device_id,
        "customer_id": owner_id,
        "cost": "250.00",
        "note": "Screen replacement needed",
        "status": "Pending",
    }
    return int(client.post("/v1/orders", json=order).raise_for_status().json()["id"])


def test_what_one_process_does_the_other_sees(url: str) -> None:
    """A POST appears in the desktop's open list by itself; a step at the desk changes what GET answers."""
    with serving(url) as server, server.client() as client, sitting(url) as desk:
        device_id = add_device(client)
        assert desk.hear("open") == "open"
        order_id = _post(client, device_id)
        assert desk.hear("open") == f"open {order_id}"
        assert client.get(f"/v1/orders/{order_id}").json()["status"] == "Pending"
        for status in ("approved", "in_progress"):
            desk.tell(f"step {order_id}")
            assert desk.hear("status") == f"status {order_id} {status}"
        assert client.get(f"/v1/orders/{order_id}").json()["status"] == "Repairing"
