"""Amounts of money."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base import money
from core.base.errors import Invalid

BAD = [
    "NaN", "Infinity", "-Infinity", "1e400", "250.005", "9" * 40, "", "abc", "1,50", True, 1.5, None, [], "-0.01",
    "100000000.00", "sNaN",
]  # fmt: skip


@pytest.mark.parametrize("bad", BAD)
def test_what_is_no_amount_is_refused(bad: object) -> None:
    """Everything but an exact, finite, not negative decimal of two places."""
    with pytest.raises(Invalid) as refusal:
        money.parse(bad, "cost")
    assert refusal.value.field == "cost"


@pytest.mark.parametrize(
    ("given_", "amount"), [("250.00", "250.00"), ("250", "250.00"), (3, "3.00"), ("-0", "0.00"), ("1.50e1", "15.00")]
)
def test_amounts_come_out_with_two_places(given_: object, amount: str) -> None:
    """And minus zero is zero."""
    assert str(money.parse(given_)) == amount


@given(st.integers(-(10**12), 10**12))
def test_minor_units_come_back_unchanged(minor: int) -> None:
    """Database to program to database."""
    assert money.to_minor(money.from_minor(minor)) == minor


def test_half_a_cent_is_rounded_up() -> None:
    """As a till does."""
    assert money.rounded(Decimal("0.125")) == Decimal("0.13")
