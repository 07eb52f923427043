"""Every refusal of the core has a status."""

from __future__ import annotations

import pytest

from api.shared.errors import BadInput
from api.shared.refusals import problem_of
from core.base import errors
from core.idempotency import KeyUsed


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (errors.NotFound("Order"), 404),
        (errors.Forbidden("no"), 403),
        (errors.AccountInactive("no"), 403),
        (errors.Stale("Order"), 412),
        (errors.Conflict("no"), 409),
        (errors.SignInRefused("no"), 401),
        (errors.Throttled(7), 429),
        (errors.Unavailable("no"), 503),
        (errors.NotReady("no"), 503),
        (errors.StorageFull("no"), 507),
        (errors.TooLarge("file", "no"), 413),
        (KeyUsed("no"), 422),
        (errors.Refused("no"), 409),
    ],
    ids=lambda each: type(each).__name__,
)
def test_each_kind_has_its_status(error: errors.Refused, status: int) -> None:
    """And says the core's sentence."""
    problem = problem_of(error, names={})
    assert problem is not None
    assert (problem.status, problem.detail) == (status, error.message)


def test_what_exists_already_has_the_dialects_own_status() -> None:
    """400 in the repair document."""
    problem = problem_of(errors.Conflict("exists"), names={}, conflict=400)
    assert problem is not None and problem.status == 400


def test_an_invalid_field_is_named_in_the_dialects_words() -> None:
    """The client knows no other."""
    problem = problem_of(errors.Invalid("asset_id", "no"), names={"asset_id": "device_id"})
    assert isinstance(problem, BadInput)
    assert problem.faults == (("value_error", ("body", "device_id"), "no"),)


def test_who_must_wait_is_told_how_long() -> None:
    """In seconds."""
    problem = problem_of(errors.Throttled(7), names={})
    assert problem is not None and problem.fields == {"Retry-After": "7"}


def test_a_wrong_password_carries_the_challenge() -> None:
    """As every 401."""
    problem = problem_of(errors.SignInRefused("no"), names={})
    assert problem is not None and "WWW-Authenticate" in problem.fields


def test_a_bug_is_no_refusal() -> None:
    """It is for the last handler."""
    assert problem_of(ValueError("bug"), names={}) is None
