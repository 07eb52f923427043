"""One POST to another server: its address looked at when connecting, a deadline over all of it, no redirects."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterable, Mapping
from email.utils import parsedate_to_datetime
from time import monotonic, time
from typing import Any

import httpcore

from core.rules import web_addresses
from core.webhooks import Outcome

#: From looking the name up to the end of the answer.
TIMEOUT_S = 15.0
#: Of the answer so much is read.
LONGEST_ANSWER = 64 * 1024
_SECONDS = 8


class Refused(httpcore.ConnectError):
    """The name stands for an address that nothing may be sent to."""


class _Stream(httpcore.NetworkStream):
    """A connection whose every step ends at one moment: a byte now and then does not prolong it."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: float) -> None:
        self._inner = inner
        self._deadline = deadline

    def _left(self) -> float:
        left = self._deadline - monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout("The answer took too long")
        return left

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._left())

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, self._left()), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    """Connects to the very address that was looked at, so that no second answer of the name's server counts."""

    def __init__(self, deadline: float) -> None:
        self._deadline = deadline
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        failure: Exception = Refused("There is no address of that name")
        for address in _addresses(host, port):
            left = max(0.1, self._deadline - monotonic())
            try:
                return _Stream(self._inner.connect_tcp(address, port, left, None, socket_options), self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


def _addresses(host: str, port: int) -> list[str]:
    """What a name stands for. Raises: Refused where any of it is the server's own."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Refused(f"{host} could not be looked up") from error
    addresses = list(dict.fromkeys(str(each[4][0]) for each in found))
    if not web_addresses.are_local_allowed():
        for address in addresses:
            if web_addresses.is_refused(address):
                raise Refused(f"{host} is an address of this server itself")
    return addresses


def post(url: str, body: bytes, fields: Mapping[str, str], *, timeout_s: float = TIMEOUT_S) -> Outcome:
    """Sends it, and says what came back; whatever goes wrong on the way is an outcome too."""
    deadline = monotonic() + timeout_s
    headers = [("Content-Type", "application/json"), ("User-Agent", "Frontbench"), *fields.items()]
    plain = [(name.encode(), value.encode()) for name, value in headers]
    steps = dict.fromkeys(("connect", "read", "write", "pool"), timeout_s)
    try:
        with (
            httpcore.ConnectionPool(max_keepalive_connections=0, network_backend=_Backend(deadline)) as pool,
            pool.stream("POST", url, headers=plain, content=body, extensions={"timeout": steps}) as answer,
        ):
            after_s = _retry_after({name.lower(): value for name, value in answer.headers}.get(b"retry-after"))
            return Outcome(answer.status, _beginning(answer), after_s)
    except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError) as error:
        return Outcome(None, str(error) or type(error).__name__)
    except (OSError, httpcore.UnsupportedProtocol, UnicodeError, ValueError) as error:
        return Outcome(None, f"{type(error).__name__}: {error}")


def _beginning(answer: httpcore.Response) -> str:
    """What came after the header; it cannot make a good status bad."""
    found = b""
    try:
        for piece in answer.iter_stream():
            found += piece
            if len(found) >= LONGEST_ANSWER:
                break
    except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError):
        pass
    return found[:LONGEST_ANSWER].decode("utf-8", "replace")


def _retry_after(given: bytes | None) -> float | None:
    """Seconds, or a date."""
    text = (given or b"").decode("ascii", "replace").strip()
    if text.isdigit() and len(text) <= _SECONDS:
        return float(text)
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time())
    except (TypeError, ValueError, OverflowError):
        return None
