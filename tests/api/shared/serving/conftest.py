"""A server on a free port, in a thread, for tests that speak to it through real sockets."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest

from api.shared.serving.limits import Limits
from api.shared.serving.server import Server

Serve = Callable[..., Server]


def refusal(path: str, status: int) -> tuple[list[tuple[str, str]], bytes]:
    """What the application would say of a request that never reached it."""
    return [("content-type", "text/plain")], f"{status} for {path}".encode()


def echo(environ: dict[str, Any], start_response: Any) -> list[bytes]:
    """Answers with the length of the body it was sent."""
    body = str(len(environ["wsgi.input"].read())).encode()
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]


@contextmanager
def running(
    application: Any = echo, limits: Limits | None = None, *, body_limit: int = 1000, portable: bool = False
) -> Iterator[Server]:
    """A server that answers until the block ends, and stops in good order then."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = Server(application, listener, refusal=refusal, body_limit=lambda _path: body_limit, limits=limits)
    if portable:
        server._poller.close()
        server._poller = None
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        yield server
    finally:
        server.stop()
        thread.join()


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts servers that end with the test."""
    with ExitStack() as stack:
        yield lambda *args, **kwargs: stack.enter_context(running(*args, **kwargs))


class Client:
    """A raw connection: sends bytes as they are, reads one answer at a time."""

    def __init__(self, server: Server, source: str = "127.0.0.1") -> None:
        address = ("127.0.0.1", int(server.effective_port))
        self.socket = socket.create_connection(address, timeout=20, source_address=(source, 0))
        self._file = self.socket.makefile("rb")

    def send(self, data: bytes) -> None:
        """Puts the bytes on the wire."""
        self.socket.sendall(data)

    def answer(self) -> tuple[int, dict[str, str], bytes]:
        """Status, fields (lower case) and body of the next answer; status 0 where the server hung up."""
        line = self._file.readline()
        if not line:
            return 0, {}, b""
        fields: dict[str, str] = {}
        while (field := self._file.readline().strip()) != b"":
            name, _, value = field.decode().partition(":")
            fields[name.lower()] = value.strip()
        return int(line.split()[1]), fields, self._file.read(int(fields.get("content-length", 0)))

    def get(self, path: str = "/", fields: str = "") -> tuple[int, dict[str, str], bytes]:
        """One GET on this connection."""
        self.send(f"GET {path} HTTP/1.1\r\nHost: test\r\n{fields}\r\n".encode())
        return self.answer()

    def hung_up(self) -> bool:
        """Waits until the server has closed the connection."""
        try:
            return self.socket.recv(1) == b""
        except ConnectionResetError:
            return True

    def close(self) -> None:
        """Hangs up."""
        self._file.close()
        self.socket.close()


@pytest.fixture
def connect() -> Iterator[Callable[..., Client]]:
    """Opens connections that are closed with the test."""
    with ExitStack() as stack:

        def opened(server: Server, source: str = "127.0.0.1") -> Client:
            client = Client(server, source)
            stack.callback(client.close)
            return client

        yield opened
