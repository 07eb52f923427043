"""What the server says of itself: whether it is well, and the description of all it serves."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from importlib.resources import files

import falcon
import orjson
from pydantic import BaseModel

from api.shared.app import JSON, Dialect, answer
from api.shared.errors import Problem
from api.shared.openapi import describe
from api.shared.operations import operation

_KINDS = {"index.html": "text/html; charset=utf-8", "docs.css": "text/css", "docs.js": "text/javascript"}
_OWN_ONLY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-ancestors 'none'"


class Health(BaseModel):
    """The server answers."""

    status: str


class Error(BaseModel):
    """Why a request was refused."""

    detail: str


class HealthCheck:
    """Whether the server answers at all."""

    @operation(summary="Whether the server answers", answer=Health, public=True)
    def on_get(self, _request: falcon.Request, response: falcon.Response) -> None:
        """Says so."""
        answer(response, {"status": "ok"})


class Description:
    """The OpenAPI document."""

    def __init__(self, dialects: Sequence[Dialect]) -> None:
        self._dialects = dialects

    @cached_property
    def _document(self) -> bytes:
        return orjson.dumps(describe(self._dialects))

    def on_get(self, _request: falcon.Request, response: falcon.Response) -> None:
        """The whole document."""
        response.data = self._document
        response.content_type = JSON


class Pages:
    """The documentation page and what belongs to it; nothing comes from elsewhere."""

    def on_get(self, _request: falcon.Request, response: falcon.Response, name: str = "index.html") -> None:
        """One of the page's files."""
        if name not in _KINDS:
            raise Problem(404, "Not Found")
        response.data = (files("resources") / "api_docs" / name).read_bytes()
        response.content_type = _KINDS[name]
        response.set_header("Content-Security-Policy", _OWN_ONLY)


def dialect(others: Sequence[Dialect]) -> Dialect:
    """What is served beside the documented dialects, from the root of the address."""
    described: list[Dialect] = []
    own = Dialect(
        name="server",
        title="The server itself",
        prefixes=("",),
        routes={
            "/health": HealthCheck(),
            "/openapi.json": Description(described),
            "/docs": Pages(),
            "/docs/{name}": Pages(),
        },
        error_body=lambda problem: {"detail": problem.detail},
        error_model=Error,
    )
    described += [*others, own]
    return own
