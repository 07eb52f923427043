"""Whether an invoice is paid follows the amounts that came in."""

from __future__ import annotations

from decimal import Decimal as D

from core import audit, billing, invoices
from core.base.events import Channel
from core.base.paging import Page
from core.billing import NewPayment
from core.billing.settling import open_invoice_of
from core.invoices import NewInvoice
from core.rules.words import InvoiceStatus as S
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


def test_a_payment_that_covers_it_pays_it(shop: Shop, at: Workshop) -> None:
    """A part does not; void or refunded, it is open again."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        made = invoices.send(tx, invoices.add(tx, NewInvoice(at.customer.id, subtotal=D(100))).id)
        first = billing.take(tx, NewPayment(None, D(60), "card", invoice_id=made.id))
        assert (first.work_order_id, first.order_number, first.due_amount) == (None, made.number, D(100))
        assert invoices.get(tx, made.id).status is S.SENT
        second = billing.take(tx, NewPayment(None, D(40), "card", invoice_id=made.id))
        assert invoices.get(tx, made.id).status is S.PAID
        billing.void(tx, second.id, "Bounced")
        assert (invoices.get(tx, made.id).status, invoices.get(tx, made.id).paid_at) == (S.SENT, None)
        billing.change(tx, first.id, {"amount": D(100)})
        assert invoices.get(tx, made.id).status is S.PAID
        billing.refund(tx, first.id, D(1), "Kindness")
        assert invoices.get(tx, made.id).status is S.SENT
    with shop.reading(at.manager) as tx:
        kinds = [event.kind for event in audit.after(tx, 0) if event.noun == "invoice"]
    paid = ["invoice.paid", "invoice.reopened"]
    assert kinds == ["invoice.created", "invoice.sent", "message.queued", *paid * 2]


def test_what_is_paid_for_a_job_pays_its_oldest_open_invoice(shop: Shop, at: Workshop) -> None:
    """Whichever door the money came through."""
    job = open_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        first, second = (invoices.add(tx, NewInvoice(at.customer.id, job.id, subtotal=D(50))) for _ in range(2))
        billing.take(tx, NewPayment(job.id, D(50)))
        assert invoices.get(tx, first.id).status is S.PAID
        assert open_invoice_of(tx, job.id) == second.id
        billing.take(tx, NewPayment(job.id, D(50)))
        assert open_invoice_of(tx, job.id) is None
        assert len(billing.page(tx, Page(10), of_orders=True)) == 2
        assert billing.count_rows(tx) == 2 and billing.count_rows(tx, invoice_id=first.id) == 1


def test_an_overpaid_draft_is_a_draft_again_once_money_goes_back(shop: Shop, at: Workshop) -> None:
    """It was never sent."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        made = invoices.add(tx, NewInvoice(at.customer.id, subtotal=D(10)))
        paid = billing.take(tx, NewPayment(None, D(15), invoice_id=made.id))
        assert invoices.get(tx, made.id).status is S.PAID
        billing.refund(tx, paid.id, D(6), "Too much")
        assert invoices.get(tx, made.id).status is S.DRAFT
