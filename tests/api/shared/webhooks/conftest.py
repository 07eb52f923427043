"""A receiver on this machine that does as the test wants."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

import pytest

from core.rules.web_addresses import LOCAL_VARIABLE


class Got(NamedTuple):
    """One request as it came in."""

    path: str
    headers: dict[str, str]
    body: bytes


class Receiver:
    """Keeps what it gets, and answers with what `answering` says: a status, and header fields."""

    def __init__(self) -> None:
        self.got: list[Got] = []
        self.answering: Callable[[Got], tuple[int, dict[str, str]]] = lambda _got: (200, {})
        self.came = threading.Condition()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self._server.server_port}/hook"

    def take(self, got: Got) -> tuple[int, dict[str, str]]:
        """Keeps it, and says what to answer."""
        with self.came:
            status, fields = self.answering(got)
            self.got.append(got)
            self.came.notify_all()
        return status, fields

    def wait_for(self, count: int, timeout_s: float = 30.0) -> list[Got]:
        """Until there are so many."""
        with self.came:
            assert self.came.wait_for(lambda: len(self.got) >= count, timeout_s), len(self.got)
            return list(self.got)

    def close(self) -> None:
        """Nobody is there any more."""
        self._server.shutdown()
        self._server.server_close()


def _handler(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, fields = receiver.take(Got(self.path, headers, body))
            self.send_response(status)
            for name, value in fields.items():
                self.send_header(name, value)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

        def log_message(self, format: str, *args: Any) -> None:
            """Says nothing."""

    return Handler


@pytest.fixture
def receiver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    """On the loopback, which is allowed meanwhile."""
    monkeypatch.setenv(LOCAL_VARIABLE, "1")
    made = Receiver()
    yield made
    made.close()
