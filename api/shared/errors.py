"""What can go wrong with a request, before a dialect puts it into its own words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from pydantic import ValidationError


class Fault(NamedTuple):
    """One thing wrong with the input: pydantic's name for it, where it stands, and a sentence."""

    type: str
    where: tuple[str | int, ...]
    message: str


class Problem(Exception):
    """Ends a request with an error. `fields` are header fields of the answer."""

    def __init__(self, status: int, detail: str, fields: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.fields = dict(fields or {})
        self.faults: tuple[Fault, ...] = ()


class BadInput(Problem):
    """Input that does not fit; the status is the dialect's own for it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(422, faults[0].message)
        self.faults = tuple(faults)

    @classmethod
    def of(cls, error: ValidationError, place: str) -> BadInput:
        """From what pydantic says; `place` is "body", "query" or "path"."""
        found = error.errors(include_url=False, include_context=False, include_input=False)
        return cls([Fault(each["type"], (place, *each["loc"]), each["msg"]) for each in found])


def unauthorized(detail: str) -> Problem:
    """401 with the challenge that HTTP asks for."""
    return Problem(401, detail, {"WWW-Authenticate": "Bearer"})
