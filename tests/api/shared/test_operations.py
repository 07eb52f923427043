"""How resources say what they do."""

from __future__ import annotations

from typing import Any

from api.shared.operations import Operation, operation, operations_of


class Resource:
    """One described responder, one that is not."""

    @operation(summary="List them")
    def on_get(self, _request: Any, response: Any) -> None:
        """Answers."""
        response.append("got")

    def on_post(self, _request: Any, _response: Any) -> None:
        """Answers too."""


def test_a_responder_carries_its_description_and_works_as_before() -> None:
    """Describing costs a request nothing: the responder is the same function."""
    answered: list[str] = []
    Resource().on_get(None, answered)
    assert answered == ["got"]
    assert Resource.on_get.operation == Operation(summary="List them")


def test_only_described_responders_are_told() -> None:
    """By method."""
    assert operations_of(Resource()) == {"get": Operation(summary="List them")}
