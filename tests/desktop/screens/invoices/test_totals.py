"""What an invoice comes to while it is written."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from desktop.screens.invoices.totals import TaxEdit, Totals


@pytest.fixture
def tax(qtbot, look) -> TaxEdit:
    """19 % of 100.00."""
    made = TaxEdit("EUR", D("19"))
    qtbot.addWidget(made)
    made.follow(D("100.00"))
    return made


def test_an_empty_line_follows_the_rate(tax: TaxEdit) -> None:
    """Its amount is shown pale; an amount of one's own holds, none at all included."""
    assert (tax.value(), tax.amount, tax.placeholderText()) == ("", D("19.00"), "19.00")
    tax.follow(D("0.03"))
    assert tax.amount == D("0.01")
    for typed in ("7.00", "0.00"):
        tax.set_value(typed)
        assert (tax.value(), tax.amount) == (typed, D(typed))


def test_an_amount_that_the_rate_comes_to_is_not_ones_own(tax: TaxEdit) -> None:
    """So that it goes on following."""
    assert (tax.given(D("19.00"), D("100.00")), tax.given(D("0.00"), D("100.00"))) == ("", "0.00")


def test_three_sums(qtbot, look) -> None:
    """To the cent."""
    totals = Totals("EUR")
    qtbot.addWidget(totals)
    totals.show_sums(D("99.99"), D("19.00"))
    assert [totals.amount(key) for key in ("net", "tax", "total")] == ["99.99€", "19.00€", "118.99€"]
