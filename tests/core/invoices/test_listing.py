"""The list of invoices: found, ordered, with what is left of each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal as D

import pytest

from core import billing, invoices, mail
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.billing import NewPayment
from core.invoices import InvoiceFilter, InvoiceRow
from core.rules.words import InvoiceStatus as S
from core.shop import Shop
from tests.core.workshop import Workshop, open_job

Add = Callable[..., InvoiceRow]
DAYS = [date(2026, 3, 20), date(2026, 3, 1), date(2026, 3, 9)]


def test_what_is_left_stands_in_the_line(shop: Shop, at: Workshop, add: Add) -> None:
    """Of a paid and a cancelled one nothing."""
    part, paid, void = add(), add(), add()
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        billing.take(tx, NewPayment(None, D("30.50"), invoice_id=part.id))
        invoices.mark_paid(tx, paid.id)
        invoices.cancel(tx, void.id)
        found = {row.id: row for row in invoices.entries(tx, Page(10))}
    assert (found[part.id].paid, found[part.id].left) == (D("30.50"), part.total - D("30.50"))
    assert (found[paid.id].left, found[void.id].left, found[void.id].total) == (D(0), D(0), void.total)


def test_the_list_is_ordered_by_number_or_by_day(shop: Shop, at: Workshop, add: Add) -> None:
    """Over all states together, and within one."""
    late, early, middle = (add(due_on=day) for day in DAYS)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        invoices.send(tx, early.id)
        ordered = {
            sort: [row.id for row in invoices.entries(tx, Page(10), sort=sort)]
            for sort in ("newest", "oldest", "due", "latest_due")
        }
        drafts = invoices.entries(tx, Page(10), InvoiceFilter(S.DRAFT), "due")
    assert ordered["newest"] == ordered["oldest"][::-1] == [middle.id, early.id, late.id]
    assert ordered["due"] == ordered["latest_due"][::-1] == [early.id, middle.id, late.id]
    assert [row.id for row in drafts] == [middle.id, late.id]


def test_one_is_found_by_number_job_and_customer(shop: Shop, at: Workshop, add: Add) -> None:
    """The digits of the number are enough; the counting ends where it is told to."""
    job = open_job(shop, at)
    first, other = add(work_order_id=job.id), add(customer_id=at.stranger.id)
    with shop.reading(at.clerk) as tx:
        numbers = [first.number.lower(), first.number[-4:].lstrip("0"), job.number.lower()]
        for typed in (*numbers, "yıldız", "ays 0532 555"):
            assert [row.id for row in invoices.entries(tx, Page(10), InvoiceFilter(typed=typed))] == [first.id], typed
        assert [row.id for row in invoices.entries(tx, Page(10), InvoiceFilter(S.DRAFT, typed="王小明"))] == [other.id]
        assert invoices.count(tx, InvoiceFilter(typed="nobody")) == 0
        assert [invoices.count_to(tx, InvoiceFilter(), most) for most in (1, 5)] == [1, 2]


def test_its_history_is_what_happened_to_it(shop: Shop, at: Workshop, add: Add) -> None:
    """In order; of one that is not there, nothing."""
    row = add()
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        invoices.send(tx, row.id)
        assert [event.kind for event in invoices.history(tx, row.id)] == [
            "invoice.created", "invoice.sent", "message.queued",
        ]  # fmt: skip
        with pytest.raises(NotFound):
            invoices.history(tx, 10**6)
    with shop.reading(at.technician) as tx, pytest.raises(Forbidden):
        invoices.history(tx, row.id)


def test_what_no_mail_brings_has_to_be_sent(shop: Shop, at: Workshop, add: Add) -> None:
    """Until somebody says that he did; a draft is not to be sent yet."""
    draft, sent = add(), add()
    wanted = InvoiceFilter(is_to_send=True)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        invoices.send(tx, sent.id)
        assert [row.id for row in invoices.entries(tx, Page(10), wanted)] == [sent.id] != [draft.id]
        assert invoices.count(tx, wanted) == 1
        mail.hand_over(tx, mail.of_invoice(tx, sent.id)[0].id)
        assert invoices.count(tx, wanted) == 0
