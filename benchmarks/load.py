"""A lean HTTP client: so many connections, each with one request at a time; a process of its own."""

from __future__ import annotations

import itertools
import json
import selectors
import socket
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple


class Result(NamedTuple):
    """Requests a second, and how long one took, in milliseconds."""

    per_second: float
    p50_ms: float
    p99_ms: float
    failures: int


@dataclass
class _Connection:
    socket: socket.socket
    began: float = 0.0
    received: bytearray = field(default_factory=bytearray)


def measure(address: tuple[str, int], requests: Iterator[bytes], connections: int, seconds: float) -> Result:
    """Sends the requests in turn for so long, after a warm-up of a fifth of it."""
    selector = selectors.DefaultSelector()
    for _ in range(connections):
        opened = socket.create_connection(address)
        opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        selector.register(opened, selectors.EVENT_READ, _Connection(opened))
    open_ = [key.data for key in selector.get_map().values()]
    _run(selector, open_, requests, seconds / 5)
    times, failures, took = _run(selector, open_, requests, seconds)
    for connection in open_:
        connection.socket.close()
    times.sort()
    p99 = times[min(len(times) - 1, int(len(times) * 0.99))]
    return Result(len(times) / took, statistics.median(times) * 1000, p99 * 1000, failures)


def _run(
    selector: selectors.BaseSelector, open_: list[_Connection], requests: Iterator[bytes], seconds: float
) -> tuple[list[float], int, float]:
    times: list[float] = []
    failures = 0
    begin = time.perf_counter()
    end = begin + seconds
    waiting = len(open_)
    for connection in open_:
        connection.began = time.perf_counter()
        connection.socket.sendall(next(requests))
    while waiting:
        for key, _ in selector.select():
            connection = key.data
            connection.received += connection.socket.recv(262144)
            status = _complete(connection.received)
            if status is None:
                continue
            now = time.perf_counter()
            times.append(now - connection.began)
            failures += status >= 400
            connection.received.clear()
            if now >= end:
                waiting -= 1
                continue
            connection.began = now
            connection.socket.sendall(next(requests))
    return times, failures, time.perf_counter() - begin


def _complete(received: bytearray) -> int | None:
    """The status, once the whole answer is there."""
    head = received.find(b"\r\n\r\n")
    if head < 0:
        return None
    headers = bytes(received[:head]).lower()
    at = headers.find(b"content-length:")
    length = int(headers[at + 15 : (headers.find(b"\r", at) + 1 or len(headers) + 1) - 1]) if at >= 0 else 0
    return int(headers[9:12]) if len(received) >= head + 4 + length else None


def request(method: str, path: str, token: str = "", body: bytes = b"") -> bytes:
    """The bytes of one request."""
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost"]
    if token:
        lines.append(f"Authorization: Bearer {token}")
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode() + body


def main() -> None:
    """Reads one job as JSON from standard input, writes the result as JSON."""
    job = json.load(sys.stdin)
    requests = [request(*each[:3], each[3].encode()) for each in job["requests"]]
    result = measure((job["host"], job["port"]), itertools.cycle(requests), job["connections"], job["seconds"])
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
