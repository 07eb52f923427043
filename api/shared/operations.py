"""How a resource says what its responders take and give, for the description of the API."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel

Responder = TypeVar("Responder", bound=Callable[..., None])
METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One method of one path. `answer` is a model, a list of one, or None where the body is empty.

    `body_type` is the content type that the body comes in; `answer_type` is given where it is not JSON that is sent.
    """

    summary: str
    answer: Any = None
    status: int = 200
    body: type[BaseModel] | None = None
    body_type: str = "application/json"
    answer_type: str | None = None
    query: type[BaseModel] | None = None
    errors: tuple[int, ...] = ()
    public: bool = False
    deprecated: bool = False


def operation(**facts: Any) -> Callable[[Responder], Responder]:
    """Attaches an Operation to a responder; the responder itself stays as it is."""
    described = Operation(**facts)

    def attach(responder: Responder) -> Responder:
        responder.operation = described  # type: ignore[attr-defined]
        return responder

    return attach


def operations_of(resource: object) -> dict[str, Operation]:
    """Method in lower case -> what it does."""
    responders = {method: getattr(resource, f"on_{method}", None) for method in METHODS}
    found = {method: getattr(each, "operation", None) for method, each in responders.items()}
    return {method: each for method, each in found.items() if each is not None}
