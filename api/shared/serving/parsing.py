"""Reads one request off the wire, refusing early what is too large or no HTTP."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from waitress.adjustments import Adjustments
from waitress.parser import HTTPRequestParser, ParsingError
from waitress.utilities import BadRequest, Error

#: The largest body, in bytes, that a path takes.
BodyLimit = Callable[[str], int]


class StorageFull(Error):
    """A large body had to go to the temporary folder, and there was no room."""

    code = 507
    reason = "Insufficient Storage"


class Settings(Adjustments):
    """Waitress's settings, and the largest body of each path."""

    body_limit: BodyLimit

    def __init__(self, body_limit: BodyLimit, **adjustments: object) -> None:
        super().__init__(**adjustments)
        self.body_limit = body_limit


class _Bounds:
    """What the parser asks of the settings, for one request."""

    def __init__(self, settings: Settings, path: str) -> None:
        self.max_request_header_size = settings.max_request_header_size
        self.inbuf_overflow = settings.inbuf_overflow
        self.url_scheme = settings.url_scheme
        # Waitress refuses what reaches the limit; a body of exactly that size passes here.
        self.max_request_body_size = settings.body_limit(path) + 1


class RequestParser(HTTPRequestParser):
    """Waitress's parser with a body limit for each path, whose every refusal is a 4xx."""

    adj: Any

    def parse_header(self, header_plus: bytes) -> None:
        """Reads the request line and the fields. Raises: ParsingError."""
        try:
            super().parse_header(header_plus)
        except ValueError as error:  # a length of 5,000 digits, "http://[": Waitress lets them through
            raise ParsingError("The request line or a header field is malformed") from error
        if self.body_rcv is not None:
            self.adj = _Bounds(self.adj, self.path)

    def received(self, data: bytes) -> int:
        """Takes what arrived and tells how much of it belongs to this request."""
        try:
            consumed = int(super().received(data))
        except OSError:
            self.error, self.completed, consumed = StorageFull("No room for the body"), True, len(data)
        if self.error is not None:
            # Waitress would still ask for the body of a request it has refused.
            self.expect_continue = False
            if self.error.code == 501:
                self.error = BadRequest(self.error.body)
        return consumed
