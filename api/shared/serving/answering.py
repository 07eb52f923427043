"""Writes one answer: the application's, or a refusal in the words of the dialect that was asked."""

from __future__ import annotations

import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from waitress.task import ErrorTask, WSGITask
from waitress.utilities import build_http_date

#: Path and status of a request that never reached the application -> header fields and body.
Refusal = Callable[[str, int], tuple[list[tuple[str, str]], bytes]]

_date: tuple[int, str] = (0, "")


def http_date() -> str:
    """The present moment as HTTP writes it, made once a second."""
    global _date  # noqa: PLW0603 - one tuple, replaced whole: threads may only make it twice
    second = int(time.time())
    known, text = _date
    if known != second:
        text = build_http_date(second)
        _date = second, text
    return text


class AnswerTask(WSGITask):
    """Waitress's task, with header and body in one packet and connections kept open after answers without a body."""

    wrote_header: bool

    def build_response_header(self) -> bytes:
        """The status line and all fields."""
        if self.channel.server.stopping:
            self.set_close_on_finish()
        plain = self.version == "1.1" and "CONNECTION" not in self.request.headers and not self.close_on_finish
        if not plain or (self.content_length is None and self.has_body):
            header: bytes = super().build_response_header()
            return header
        lines = [f"HTTP/1.1 {self.status}"]
        lines += [f"{name}: {value}" for name, value in self.response_headers]
        lines.append(f"Server: {self.channel.server.adj.ident}\r\nDate: {http_date()}\r\n\r\n")
        return "\r\n".join(lines).encode("latin-1")

    def write(self, data: bytes) -> None:
        """Sends a piece of the body, and the header before the first one."""
        whole = not self.wrote_header and self.complete and data and len(data) == self.content_length
        if not whole or not self.has_body:
            super().write(data)
            return
        header = self.build_response_header()
        self.wrote_header = True
        self.content_bytes_written += len(data)
        self.channel.write_soon(header + data)


class RefusalTask(ErrorTask):
    """Answers what Waitress itself refused."""

    def execute(self) -> None:
        """Writes the refusal and lets the connection go."""
        status = HTTPStatus(self.request.error.code)
        path: Any = getattr(self.request, "path", "/")
        fields, body = self.channel.server.refusal(path, status.value)
        self.status = f"{status.value} {status.phrase}"
        self.response_headers.extend(fields)
        self.set_close_on_finish()
        self.content_length = len(body)
        self.write(body)
