"""The CRM document's words: each reads back as it was written."""

from __future__ import annotations

import pytest

from api.crm import words
from api.crm.schemas import JobPriority, JobStatus, PageQuery
from api.shared.errors import BadInput, Fault, Problem
from core.base import errors
from core.rules.words import Priority, Status


def test_every_state_and_priority_has_its_word() -> None:
    """Word -> inside -> word is the same."""
    assert set(words.STATUS_OUT) == set(Status) and set(words.PRIORITY_OUT) == set(Priority)
    assert {word: words.STATUS_OUT[words.STATUS_IN[word]] for word in JobStatus} == {word: word for word in JobStatus}
    assert {word: words.PRIORITY_OUT[words.PRIORITY_IN[word]] for word in JobPriority} == {w: w for w in JobPriority}
    assert sorted(status for word in JobStatus for status in words.statuses_of(word) or ()) == sorted(Status)


@pytest.mark.parametrize(("total", "pages"), [(0, 0), (1, 1), (20, 1), (21, 2), (150, 8)])
def test_pages_are_rounded_up(total: int, pages: int) -> None:
    """As in the document's own example: 150 in pages of 20 are 8."""
    assert words.paged([], total, PageQuery())["total_pages"] == pages


def test_errors_have_their_three_parts() -> None:
    """The hint of a wrong field names it."""
    shown = words.error_body(BadInput([Fault("x", ("body", "email"), "Invalid email format")]))
    assert shown == {"error": "validation_error", "detail": "email: Invalid email format", "hint": "Check email"}
    for status, error in ((401, "unauthorized"), (404, "not_found"), (429, "rate_limited"), (418, "error")):
        assert words.error_body(Problem(status, "No"))["error"] == error


def test_the_cores_fields_are_called_as_in_the_document() -> None:
    """A refusal names what the client sent."""
    problem = words.refusal(errors.Invalid("window_start", "No"))
    assert problem is not None
    assert words.error_body(problem)["hint"] == "Check time_window_start"
    assert words.refusal(ValueError()) is None
