"""What a refusal says, and what it keeps for the translation."""

from __future__ import annotations

import pytest

from core.base import errors
from core.base.errors import Conflict, Invalid, NotFound, Refused, Stale, StorageFull, Throttled, Unavailable


def test_the_sentence_and_its_values_are_kept_apart() -> None:
    """So that the desktop translates the one and fills in the other."""
    refusal = Refused("{number} is {status}", number="WO001", status="closed")
    assert refusal.message == str(refusal) == "WO001 is closed"
    assert refusal.template == "{number} is {status}"
    assert refusal.values == {"number": "WO001", "status": "closed"}


def test_a_sentence_without_values_may_hold_braces() -> None:
    """What a customer typed is not taken for a place to fill in."""
    assert Refused("no {such} thing").message == "no {such} thing"
    assert Refused("{name} is taken", name="{x}").message == "{x} is taken"


@pytest.mark.parametrize(
    ("refusal", "message"),
    [
        (NotFound("Order"), "Order not found"),
        (Stale("Order", ("cost",)), "Order was changed meanwhile"),
        (Throttled(30), "Too many wrong tries. Try again in 30 seconds."),
        (Conflict("{name} is taken", "name", name="Ann"), "Ann is taken"),
        (Invalid("limit", "at most {largest}", largest=9), "at most 9"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_each_refusal_says_it_in_words(refusal: Refused, message: str) -> None:
    """A whole sentence, ready to be shown."""
    assert refusal.message == message


def test_a_refusal_names_what_a_door_needs() -> None:
    """The field for a form, the thing for a 404, the seconds for Retry-After."""
    assert NotFound("Order").thing == "Order"
    assert Conflict("taken", "email").field == Invalid("email", "no address").field == "email"
    assert Stale("Order", ("cost", "note")).fields == ("cost", "note")
    assert Stale("Order").field is None
    assert Throttled(30).retry_after_s == 30


def test_a_full_disk_is_a_kind_of_unavailable() -> None:
    """Who knows nothing of disks answers it as any other trouble with the database."""
    assert issubclass(StorageFull, Unavailable)
    assert issubclass(errors.NotReady, Unavailable)
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, Exception)]
    assert all(issubclass(kind, Refused) for kind in kinds)
