"""Versions of single things on the wire: ETag, If-Match, If-None-Match."""

from __future__ import annotations

import re
from collections.abc import Callable

import falcon

from core.base.errors import Stale

_strong = re.compile(r'\s*"(\d{1,9})"\s*').fullmatch
#: No row has this version.
NEVER = 0


def tag(version: int) -> str:
    """What stands in the ETag field."""
    return f'"{version}"'


def expected(request: falcon.Request, current: Callable[[], int]) -> int | None:
    """The version a write is meant for, None where any will do; `current` reads the one there is, if need be."""
    given = request.env.get("HTTP_IF_MATCH")
    if given is None or given.strip() == "*":
        return None
    found = [_strong(each) for each in given.split(",")]
    versions = {int(each[1]) for each in found if each is not None}
    if len(versions) == 1:
        return versions.pop()
    now = current() if versions else NEVER
    return now if now in versions else NEVER


def require(request: falcon.Request, version: int, thing: str) -> None:
    """For what is written in several steps, before the first one. Raises: the core's Stale."""
    if expected(request, lambda: version) not in (None, version):
        raise Stale(thing)


def is_known(request: falcon.Request, etag: str) -> bool:
    """Whether the sender has this version already."""
    given = request.env.get("HTTP_IF_NONE_MATCH")
    if given is None:
        return False
    return any(each.strip().removeprefix("W/") in (etag, "*") for each in given.split(","))
