"""An invoice's lines and sums."""

from __future__ import annotations

from decimal import Decimal as D

from core import invoices
from core.invoices import InvoiceLine
from core.shop import Shop
from desktop.screens.invoices.sheet import MOST_LINES, InvoiceSheet
from tests.desktop.screens.counter import reading
from tests.desktop.screens.invoices.conftest import Papers


def test_sums_stand_below_the_lines(qtbot, look, shop: Shop, papers: Papers) -> None:
    """What came in is taken off; too much of it has to go back."""
    sheet = InvoiceSheet()
    qtbot.addWidget(sheet)
    row = reading(shop, invoices.get, papers.sent_id)
    sheet.show_invoice(row, reading(shop, invoices.lines, papers.sent_id), "EUR")
    shown = [sheet.amount(key) for key in ("subtotal", "tax", "total", "paid", "left", "credited")]
    assert shown == ["100.00€", "19.00€", "119.00€", "-19.00€", "100.00€", ""]
    many = [InvoiceLine("Screw", D(2), D("0.10"), D("0.20"))] * (MOST_LINES + 5)
    sheet.show_invoice(row._replace(paid=D("120.00"), credited=D("19.00")), many, "EUR")
    assert (sheet.amount("left"), sheet.amount("credited")) == ("20.00€", "-19.00€")
