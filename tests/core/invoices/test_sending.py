"""An invoice is sent, and paid."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal as D

from core import billing, invoices
from core.base.events import Channel
from core.base.paging import Page
from core.check import figures
from core.invoices import InvoiceRow
from core.rules.words import InvoiceStatus as S
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


def test_sent_once(shop: Shop, at: Workshop, add: Callable[..., InvoiceRow]) -> None:
    """Sending again changes nothing."""
    made = add()
    with shop.transaction(at.clerk, Channel.CRM) as tx:
        sent = invoices.send(tx, made.id, version=made.version)
        assert (sent.status, sent.sent_at) == (S.SENT, tx.now)
        assert invoices.send(tx, made.id) == sent


def test_marked_paid_books_what_is_left(shop: Shop, at: Workshop, add: Callable[..., InvoiceRow]) -> None:
    """For its job too, so that the till and the books agree; a second time books nothing."""
    job = open_job(shop, at)
    made = add(work_order_id=job.id)
    with shop.transaction(at.clerk, Channel.CRM) as tx:
        billing.take(tx, billing.NewPayment(job.id, D("30.00"), "Cash"))
        paid = invoices.mark_paid(tx, made.id)
        assert (paid.status, paid.paid_at) == (S.PAID, tx.now)
        assert invoices.mark_paid(tx, made.id) == paid
        rows = billing.page(tx, Page(10), invoice_id=made.id)
        assert [(row.amount, row.method, row.work_order_id) for row in rows] == [
            (D("30.00"), "Cash", job.id), (D("70.00"), "Other", job.id),
        ]  # fmt: skip
        assert billing.balance(tx, job.id).paid == D("100.00")
        assert figures.faults(tx) == []


def test_nothing_to_pay_is_paid(shop: Shop, at: Workshop, add: Callable[..., InvoiceRow]) -> None:
    """An invoice of 0.00."""
    made = add(subtotal=D(0))
    with shop.transaction(at.clerk, Channel.CRM) as tx:
        assert invoices.mark_paid(tx, made.id).status is S.PAID
        assert billing.page(tx, Page(10), invoice_id=made.id) == []
