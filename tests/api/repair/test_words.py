"""The words of the repair document, both ways."""

from __future__ import annotations

import pytest

from api.repair import words
from api.repair.schemas import OrderStatus, PaymentStatus
from api.shared.errors import BadInput, Fault, Problem
from core.base import errors
from core.rules import words as core


def test_every_state_has_a_word_and_every_word_a_state() -> None:
    """The tables are total."""
    assert set(words.STATUS_OUT) == set(core.Status)
    assert set(words.STATUS_IN) == set(words.STATUSES) == set(OrderStatus)
    assert sorted(status for states in words.STATUSES.values() for status in states) == sorted(core.Status)


@pytest.mark.parametrize("word", OrderStatus)
def test_a_word_that_is_written_reads_back_the_same(word: OrderStatus) -> None:
    """Word to state to word is the identity."""
    assert words.STATUS_OUT[words.STATUS_IN[word]] is word
    assert words.STATUS_IN[word] in words.STATUSES[word]


def test_payment_states_are_called_the_same() -> None:
    """The core took them from this document."""
    assert {each.value for each in PaymentStatus} == {each.value for each in core.PaymentStatus}


def test_errors_are_a_sentence_or_a_list() -> None:
    """As in the document."""
    assert words.error_body(Problem(404, "Order not found")) == {"detail": "Order not found"}
    faults = [Fault("missing", ("body", "phone"), "Field required")]
    assert words.error_body(BadInput(faults)) == {
        "detail": [{"type": "missing", "loc": ("body", "phone"), "msg": "Field required"}]
    }


@pytest.mark.parametrize(
    ("field", "name"),
    [("asset_id", "device_id"), ("symptom_id", "problem_id"), ("estimated_completion_at", "estimated_completion_date"),
     ("method", "payment_method"), ("discount", "discount"), ("phone", "phone")],
)  # fmt: skip
def test_fields_are_named_as_the_document_names_them(field: str, name: str) -> None:
    """Whatever the core calls them."""
    problem = words.refusal(errors.Invalid(field, "no"))
    assert isinstance(problem, BadInput)
    assert problem.faults[0].where == ("body", name)


def test_what_exists_already_is_400() -> None:
    """Source: the document's 400s."""
    problem = words.refusal(errors.Conflict("Phone already registered"))
    assert problem is not None and problem.status == 400


def test_a_bug_is_nothing_to_put_into_words() -> None:
    """It is left to the last handler."""
    assert words.refusal(KeyError("x")) is None
