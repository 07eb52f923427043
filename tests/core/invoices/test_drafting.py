"""A draft is edited; what was sent is not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal as D

import pytest

from core import invoices, settings
from core.base.errors import Conflict, Forbidden, Invalid, Stale
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.invoices import InvoiceRow, NewLine
from core.shop import Shop
from tests.core.workshop import Workshop

Add = Callable[..., InvoiceRow]


def test_other_lines_make_other_sums(shop: Shop, at: Workshop, add: Add) -> None:
    """The tax is reckoned anew by the shop's rate; a line may take something off."""
    made = add(tax=D(5))
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.change(tx, tax_rate=D(20))
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        lines = [NewLine("Screen", D("80.00"), D(2)), NewLine("Discount", D("-10.00"))]
        changed = invoices.change(tx, made.id, {"lines": lines}, version=made.version)
        assert (changed.subtotal, changed.tax, changed.total) == (D("150.00"), D("30.00"), D("180.00"))
        assert [line.amount for line in invoices.lines(tx, made.id)] == [D("160.00"), D("-10.00")]
        assert changed.version == made.version + 1


def test_what_is_not_named_stays(shop: Shop, at: Workshop, add: Add) -> None:
    """Day, note and tax by themselves; the same again is no change."""
    made = add(tax=D(5))
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        changed = invoices.change(tx, made.id, {"due_on": date(2026, 4, 1), "note": " Thank you "})
        assert (changed.due_on, changed.note, changed.tax) == (date(2026, 4, 1), "Thank you", D(5))
        assert invoices.change(tx, made.id, {"tax": D("6.00")}).total == D("106.00")
        assert invoices.change(tx, made.id, {"note": "Thank you"}).version == changed.version + 1


def test_lines_of_the_same_sum_are_other_lines(shop: Shop, at: Workshop, add: Add) -> None:
    """Who looked at the old ones is told."""
    made = add(lines=[NewLine("Screen", D(100))], subtotal=None)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        assert invoices.change(tx, made.id, {"lines": [NewLine("Battery", D(100))]}).version == made.version + 1
        with pytest.raises(Stale):
            invoices.change(tx, made.id, {"lines": [NewLine("Keyboard", D(100))]}, version=made.version)


def test_what_cannot_be(shop: Shop, at: Workshop, add: Add) -> None:
    """More taken off than charged, no line at all, a draft no more, somebody who may not."""
    made = add()
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        for lines in ([NewLine("Discount", D(-1))], []):
            with pytest.raises(Invalid) as refusal:
                invoices.change(tx, made.id, {"lines": lines})
            assert refusal.value.field == "lines"
        invoices.send(tx, made.id)
        with pytest.raises(Conflict):
            invoices.change(tx, made.id, {"note": "Late"})
    with shop.transaction(at.technician, Channel.DESKTOP) as tx, pytest.raises(Forbidden):
        invoices.change(tx, made.id, {"note": "Late"})
