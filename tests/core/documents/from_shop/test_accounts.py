"""Invoices, credit notes and statements on paper agree with the books to the cent."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import billing, documents, invoices, people, settings, work_orders
from core.base.errors import NotFound
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.billing import NewPayment
from core.documents.from_shop import credit_note_of, invoice_of, statement_of
from core.invoices import NewCreditNote, NewInvoice
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


def test_the_papers_of_a_job(shop: Shop, at: Workshop) -> None:
    """A deposit and a credit note are taken off; the statement comes to what is left."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.change(tx, tax_rate=D("8.25"), payment_details="IBAN DE02 1203 0000 0000 2020 51")
        people.change(tx, at.customer.id, {"address": "1 Quay", "zip": "10115", "city": "Berlin", "company": "Yıldız"})
    job = open_job(shop, at, "148.47")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        billing.take(tx, NewPayment(job.id, D("48.47"), "Card"))
        sent = invoices.send(tx, invoices.from_work_order(tx, job.id).id)
        note = invoices.credit(tx, NewCreditNote(sent.id, "Kindness", subtotal=D("10.00")))
        work_orders.delete(tx, job.id)
    with shop.reading(at.clerk) as tx:
        paper, credited, account = (
            invoice_of(tx, sent.id),
            credit_note_of(tx, note.id),
            statement_of(tx, sent.customer_id),
        )
    assert paper.recipient == ("Ayşe Yıldız", "Yıldız", "1 Quay", "10115 Berlin")
    assert (paper.total, paper.left, paper.payment_details) == (
        D("148.47"),
        D("89.17"),
        "IBAN DE02 1203 0000 0000 2020 51",
    )
    assert "EUR89.17" in paper.payment_code and paper.number in paper.payment_code
    assert [(tax.rate, tax.amount) for tax in (*paper.taxes, *credited.taxes)] == [
        (D("8.25"), D("11.32")), (D("8.25"), D("0.83")),
    ]  # fmt: skip
    assert (paper.device, paper.serial, paper.order_number) == ("Dell XPS 13", "SN123456789", job.number)
    assert (credited.total, credited.lines[0].description) == (D("10.83"), sent.number)
    assert account.closing == paper.left
    for pdf in (documents.invoice(paper), documents.credit_note(credited), documents.statement(account)):
        assert pdf.startswith(b"%PDF")


def test_a_sum_alone_and_a_tax_of_ones_own(shop: Shop, at: Workshop) -> None:
    """One line of it all; the rate is the one it comes to. Somebody else's is not there."""
    with shop.transaction(at.clerk, Channel.CRM) as tx:
        made = invoices.add(tx, NewInvoice(at.customer.id, subtotal=D("250.00"), tax=D("20.63")))
        paper = invoice_of(tx, made.id)
    assert [(line.amount, line.description) for line in paper.lines] == [(D("250.00"), "Work")]
    assert paper.taxes[0].rate == D("8.25")
    with shop.reading(at.stranger_actor) as tx, pytest.raises(NotFound):
        invoice_of(tx, made.id)
