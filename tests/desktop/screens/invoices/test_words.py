"""Invoices in the language of the screen."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core.base.events import EventKind
from core.base.log import Event
from core.rules.words import InvoiceStatus
from desktop.screens.invoices import words
from desktop.widgets.moments import now


def test_every_state_has_a_chip(qapp) -> None:
    """Each its own word."""
    assert len({words.status_chip(each).text for each in InvoiceStatus}) == len(InvoiceStatus)


@pytest.mark.parametrize(("quantity", "text"), [("2.000", "2"), ("1.500", "1.5"), ("0.125", "0.125"), ("100", "100")])
def test_a_quantity_has_no_more_places_than_it_needs(qapp, quantity: str, text: str) -> None:
    """Never 1E+2."""
    assert words.quantity_text(D(quantity)) == text


def test_every_event_of_an_invoice_is_told(qapp) -> None:
    """In words of its own, not by its name."""
    for kind in EventKind:
        if kind.noun == "invoice":
            event = Event(1, now(), kind.text, "invoice", 1, "INV-1", None, None, "Ann", "desktop", {}, )  # fmt: skip
            assert kind.text.replace(".", ": ") not in words.happening_of(event, "EUR").title
