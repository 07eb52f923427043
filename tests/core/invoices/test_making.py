"""Invoices are numbered without gaps, add up to the cent, and are cancelled but never deleted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal as D

import pytest

from core import billing, invoices, settings
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.billing import NewPayment
from core.check import figures
from core.invoices import InvoiceRow, NewInvoice, NewLine
from core.invoices.charging import MOST_LINES
from core.rules.words import InvoiceStatus as S
from core.shop import Shop
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop, open_job

Add = Callable[..., InvoiceRow]


def test_the_documents_invoice(shop: Shop, at: Workshop, add: Add) -> None:
    """250.00 and 20.63 tax are 270.63; a draft, due on the day that is named."""
    job = open_job(shop, at)
    made = add(work_order_id=job.id, subtotal=D("250.00"), tax=D("20.63"), due_on=date(2024, 2, 1))
    assert (made.number, made.status, made.total) == ("INV-2026-0001", S.DRAFT, D("270.63"))
    assert (made.due_on, made.order_number, made.customer) == (date(2024, 2, 1), job.number, "Ayşe Yıldız")


def test_numbers_have_no_gaps_and_begin_anew_each_year(shop: Shop, at: Workshop, add: Add, clock: SteppedClock) -> None:
    """A refused one takes no number, a cancelled one keeps it."""
    first = add()
    with pytest.raises(Invalid):
        add(subtotal=D("-1"))
    with shop.transaction(at.clerk, Channel.CRM) as tx:
        assert invoices.cancel(tx, first.id, "Typed twice").status is S.CANCELLED
        assert invoices.cancel(tx, first.id).status is S.CANCELLED
    assert add().number == "INV-2026-0002"
    clock.step(days=365)
    assert add().number == "INV-2027-0001"
    with shop.reading(SYSTEM) as tx:
        assert figures.faults(tx) == []


def test_lines_are_rounded_each_and_added(shop: Shop, at: Workshop, add: Add) -> None:
    """Half up to the cent; without a tax the shop's rate is added."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.change(tx, tax_rate=D("8.25"))
    charged = [NewLine("Labour", D("60.00"), D("1.335")), NewLine("Screen", D("33.33"), D(3))]
    made = add(lines=charged, subtotal=None)
    assert (made.subtotal, made.tax, made.total) == (D("180.09"), D("14.86"), D("194.95"))
    with shop.reading(at.clerk) as tx:
        assert [(line.quantity, line.amount) for line in invoices.lines(tx, made.id)] == [
            (D("1.335"), D("80.10")), (D(3), D("99.99")),
        ]  # fmt: skip


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("subtotal", {"subtotal": None}),
        ("subtotal", {"lines": [NewLine("x", D(5))], "subtotal": D(6)}),
        ("quantity", {"lines": [NewLine("x", D(5), D(0))], "subtotal": None}),
        ("quantity", {"lines": [NewLine("x", D(5), D("0.0001"))], "subtotal": None}),
        ("unit_price", {"lines": [NewLine("x", D("99999999.99"), D(2))], "subtotal": None}),
        ("description", {"lines": [NewLine(" ", D(5))], "subtotal": None}),
        ("lines", {"lines": [NewLine("x", D(1))] * (MOST_LINES + 1), "subtotal": None}),
        ("lines", {"lines": [NewLine("x", D("99999999.99"))] * 2, "subtotal": None}),
        ("tax", {"tax": D("-0.01")}),
        ("tax", {"subtotal": D("99999999.99"), "tax": D("0.01")}),
    ],
    ids=[
        "nothing", "another sum", "no quantity", "too fine", "too large", "no words", "too many", "too large a sum",
        "negative tax", "too large with tax",
    ],
)  # fmt: skip
def test_what_does_not_add_up_is_refused(add: Add, field: str, values: dict[str, object]) -> None:
    """By the name of the field."""
    with pytest.raises(Invalid) as refusal:
        add(**values)
    assert refusal.value.field == field


def test_it_belongs_to_its_customer(shop: Shop, at: Workshop, add: Add) -> None:
    """Neither staff nor another's job are taken."""
    job = open_job(shop, at)
    for values in ({"customer_id": at.clerk.person_id}, {"customer_id": 10**9}, {"work_order_id": 10**9}):
        with pytest.raises(NotFound):
            add(**values)
    with pytest.raises(Invalid):
        add(customer_id=at.stranger.id, work_order_id=job.id)


def test_a_deposit_counts_for_the_invoice_that_comes_later(shop: Shop, at: Workshop, add: Add) -> None:
    """It is not paid twice."""
    job = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        billing.take(tx, NewPayment(job.id, D(100)))
    made = add(work_order_id=job.id)
    assert made.status is S.DRAFT
    with shop.transaction(at.clerk, Channel.CRM) as tx:
        assert billing.paid_for(tx, made.id) == D(100)
        assert invoices.send(tx, made.id).status is S.PAID


def test_what_was_paid_is_not_cancelled(shop: Shop, at: Workshop, add: Add) -> None:
    """Give the money back first; whoever saw another state is told."""
    made = add()
    with shop.transaction(at.clerk, Channel.CRM) as tx:
        paid = billing.take(tx, NewPayment(None, D(10), invoice_id=made.id))
        with pytest.raises(Conflict):
            invoices.cancel(tx, made.id)
        billing.refund(tx, paid.id, D(10), "Typed twice")
        with pytest.raises(Stale):
            invoices.cancel(tx, made.id, version=99)
        assert invoices.cancel(tx, made.id, version=made.version).status is S.CANCELLED
        for attempt in (
            lambda: invoices.send(tx, made.id),
            lambda: invoices.mark_paid(tx, made.id),
            lambda: billing.take(tx, NewPayment(None, D(1), invoice_id=made.id)),
        ):
            with pytest.raises(Conflict):
                attempt()


def test_who_has_no_till_makes_none(shop: Shop, at: Workshop) -> None:
    """Neither the bench nor the customer."""
    for who in (at.technician, at.customer_actor):
        with shop.transaction(who, Channel.CRM) as tx, pytest.raises(Forbidden):
            invoices.add(tx, NewInvoice(at.customer.id, subtotal=D(1)))
