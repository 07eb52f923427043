"""What a job costs."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core.base.errors import Invalid
from core.rules import pricing


def test_total_is_cost_minus_discount() -> None:
    """Source: contract, decision 6."""
    assert pricing.total(D("300.00"), D("25.00")) == D("275.00")


def test_a_discount_above_the_cost_is_refused() -> None:
    """No job costs less than nothing."""
    with pytest.raises(Invalid) as refusal:
        pricing.total(D("10.00"), D("10.01"))
    assert refusal.value.field == "discount"


@pytest.mark.parametrize(
    ("minutes", "rate", "amount"),
    [(60, "60.00", "60.00"), (1, "0.30", "0.01"), (1, "0.29", "0.00"), (50, "59.99", "49.99"), (15, "33.30", "8.33")],
)
def test_labour_is_rounded_half_up_to_the_cent(minutes: int, rate: str, amount: str) -> None:
    """As a till rounds."""
    assert pricing.labour_amount(minutes, D(rate)) == D(amount)


def test_a_line_that_outgrows_the_till_is_refused() -> None:
    """Quantity times price stays within what can be stored."""
    with pytest.raises(Invalid):
        pricing.line_amount(100_000, D("99999999.99"))


@pytest.mark.parametrize(
    ("total", "limit", "exceeds"), [("10", None, False), ("10", "10", False), ("10.01", "10", True)]
)
def test_the_limit_is_passed_only_above_it(total: str, limit: str | None, exceeds: bool) -> None:
    """Exactly the authorised amount needs no call."""
    assert pricing.exceeds_limit(D(total), None if limit is None else D(limit)) is exceeds


@pytest.mark.parametrize(
    ("total", "rate", "tax"), [("119.00", "19", "19.00"), ("100.00", "0", "0.00"), ("1.00", "7", "0.07")]
)
def test_contained_tax(total: str, rate: str, tax: str) -> None:
    """Prices contain the tax."""
    assert pricing.tax_within(D(total), D(rate)) == D(tax)
