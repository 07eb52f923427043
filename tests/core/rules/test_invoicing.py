"""What an invoice comes to, to the cent."""

from __future__ import annotations

import random
from datetime import date
from decimal import Decimal as D

import pytest

from core.base.errors import Invalid
from core.rules import invoicing
from core.rules.words import InvoiceStatus as S


def test_a_hundred_thousand_random_lines_add_up() -> None:
    """Counted in whole cents by another way of reckoning."""
    dice = random.Random(7)
    lines = [(dice.randrange(1, 100_000), dice.randrange(0, 50_000)) for _ in range(100_000)]
    cents = sum((milli * price * 2 + 1000) // 2000 for milli, price in lines)
    amounts = [invoicing.line_amount(D(milli) / 1000, D(price) / 100) for milli, price in lines]
    pages = [sum(amounts[start : start + 500]) for start in range(0, 100_000, 500)]
    assert sum(pages) == D(cents) / 100
    assert all(invoicing.subtotal(amounts[start : start + 50]) for start in range(0, 1000, 50))


@pytest.mark.parametrize(
    ("net", "rate", "tax"),
    [("250.00", "8.25", "20.63"), ("0.06", "8.25", "0.00"), ("0.10", "5", "0.01"), ("9.99", "0", "0")],
)
def test_tax_is_rounded_half_up(net: str, rate: str, tax: str) -> None:
    """As in the document's own example."""
    assert invoicing.tax_on(D(net), D(rate)) == D(tax)
    assert invoicing.total(D(net), D(tax)) == D(net) + D(tax)


@pytest.mark.parametrize("wrong", ["0", "-1", "0.0001", "1000001", "NaN", "Infinity"])
def test_a_quantity_has_its_bounds(wrong: str) -> None:
    """Three places at most."""
    with pytest.raises(Invalid):
        invoicing.quantity(D(wrong))


@pytest.mark.parametrize(
    ("status", "day", "shown"),
    [
        (S.SENT, 1, S.OVERDUE),
        (S.SENT, 2, S.SENT),
        (S.DRAFT, 1, S.DRAFT),
        (S.PAID, 1, S.PAID),
        (S.CANCELLED, 1, S.CANCELLED),
    ],
)
def test_only_what_was_sent_is_overdue(status: S, day: int, shown: S) -> None:
    """From the day after it was due."""
    assert invoicing.shown_status(status, date(2026, 3, day), date(2026, 3, 2)) is shown


def test_covered_is_at_least_the_whole() -> None:
    """To the cent."""
    left = [invoicing.left_of(D("10.00"), D("4.00"), D(paid)) for paid in ("5.99", "6.00", "6.01")]
    assert left == [D("0.01"), D("0.00"), D("-0.01")]
