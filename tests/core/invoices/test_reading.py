"""Invoices are listed by state and customer, and counted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from core import invoices
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.invoices import InvoiceFilter, InvoiceRow
from core.rules.words import InvoiceStatus as S
from core.shop import Shop
from tests.core.workshop import Workshop

Add = Callable[..., InvoiceRow]
TODAY, YESTERDAY = date(2026, 3, 2), date(2026, 3, 1)


def test_each_state_is_listed_and_counted_alone(shop: Shop, at: Workshop, add: Add) -> None:
    """Overdue is what was sent and is past its day, not on it."""
    draft, late, due, paid, void = add(), add(due_on=YESTERDAY), add(due_on=TODAY), add(), add()
    with shop.transaction(at.clerk, Channel.CRM) as tx:
        for row in (late, due):
            invoices.send(tx, row.id)
        invoices.mark_paid(tx, paid.id)
        invoices.cancel(tx, void.id)
        expected = {S.DRAFT: draft, S.OVERDUE: late, S.SENT: due, S.PAID: paid, S.CANCELLED: void}
        for status, row in expected.items():
            found = invoices.page(tx, Page(10), InvoiceFilter(status))
            assert [(each.id, each.status) for each in found] == [(row.id, status)]
            assert invoices.count(tx, InvoiceFilter(status)) == 1
        assert [row.id for row in invoices.page(tx, Page(2, 1))] == [paid.id, due.id]
        assert invoices.count(tx) == 5
        assert invoices.get(tx, late.id).mark != invoices.get(tx, late.id)._replace(status=S.SENT).mark


def test_a_customer_sees_what_was_sent_to_him(shop: Shop, at: Workshop, add: Add) -> None:
    """Neither drafts nor others' invoices."""
    draft, sent, other = add(), add(), add(customer_id=at.stranger.id)
    with shop.transaction(at.clerk, Channel.CRM) as tx:
        for row in (sent, other):
            invoices.send(tx, row.id)
        assert [row.id for row in invoices.page(tx, Page(10), InvoiceFilter(customer_id=at.stranger.id))] == [other.id]
        assert invoices.count(tx, InvoiceFilter(customer_id=at.customer.id)) == 2
    with shop.reading(at.customer_actor) as tx:
        assert [row.id for row in invoices.page(tx, Page(10))] == [sent.id]
        assert invoices.count(tx) == 1
        for hidden in (draft, other):
            with pytest.raises(NotFound):
                invoices.get(tx, hidden.id)
            with pytest.raises(NotFound):
                invoices.lines(tx, hidden.id)
    with shop.reading(at.technician) as tx, pytest.raises(Forbidden):
        invoices.page(tx, Page(10))
