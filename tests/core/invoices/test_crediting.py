"""Credit notes take back what was sent, to the cent and never more."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal as D

import pytest

from core import billing, invoices, work_orders
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.billing import NewPayment
from core.check import accounts, figures
from core.invoices import InvoiceFilter, InvoiceRow, NewCreditNote, NewInvoice, NewLine
from core.rules.words import InvoiceStatus as S
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


@pytest.fixture
def sent(shop: Shop, at: Workshop) -> InvoiceRow:
    """100.00 and 19.00 tax."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        made = invoices.add(tx, NewInvoice(at.customer.id, subtotal=D(100), tax=D(19)))
        return invoices.send(tx, made.id)


def test_part_of_it(shop: Shop, at: Workshop, sent: InvoiceRow) -> None:
    """With its share of the tax; the invoice is owed so much less and stays what it was."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        new = NewCreditNote(sent.id, "Was too slow", [NewLine("Allowance", D("33.33"))])
        note = invoices.credit(tx, new, version=sent.version)
        assert (note.number, note.subtotal, note.tax, note.total) == (
            "CN-2026-0001", D("33.33"), D("6.33"), D("39.66"),
        )  # fmt: skip
        assert (note.invoice_number, note.customer, note.reason) == (sent.number, "Ayşe Yıldız", "Was too slow")
        assert [line.description for line in invoices.credit_note_lines_of(tx, note.id)] == ["Allowance"]
        after = invoices.get(tx, sent.id)
        assert (after.status, after.total, after.left, after.creditable) == (
            S.SENT, D("119.00"), D("79.34"), D("79.34"),
        )  # fmt: skip
        assert billing.take(tx, NewPayment(None, D("79.34"), invoice_id=sent.id)).due_amount == D("79.34")
        assert invoices.get(tx, sent.id).status is S.PAID
        assert accounts.faults(tx) == figures.faults(tx) == []


def test_all_that_is_left_of_it(shop: Shop, at: Workshop, sent: InvoiceRow) -> None:
    """It reads credited, is paid no more, and takes no further credit note."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        invoices.credit(tx, NewCreditNote(sent.id, "Allowance", subtotal=D("33.33")))
        rest = invoices.credit(tx, NewCreditNote(sent.id, "Wrong customer"))
        assert (rest.number, rest.total) == ("CN-2026-0002", D("79.34"))
        after = invoices.get(tx, sent.id)
        assert (after.status, after.left, after.creditable) == (S.CREDITED, D(0), D(0))
        assert [note.number for note in invoices.credit_notes_of(tx, sent.id)] == ["CN-2026-0001", "CN-2026-0002"]
        for attempt in (
            lambda: invoices.credit(tx, NewCreditNote(sent.id, "Again")),
            lambda: invoices.mark_paid(tx, sent.id),
            lambda: invoices.cancel(tx, sent.id),
            lambda: billing.take(tx, NewPayment(None, D(1), invoice_id=sent.id)),
        ):
            with pytest.raises(Conflict):
                attempt()
        assert invoices.count(tx, InvoiceFilter(S.CREDITED)) == invoices.count(tx) == 1
        assert invoices.count(tx, InvoiceFilter(S.CANCELLED)) == 0
        both = InvoiceFilter(S.CANCELLED, with_credited=True)
        assert (invoices.count(tx, both), invoices.send(tx, sent.id).status) == (1, S.CREDITED)


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("subtotal", {"subtotal": D("100.01")}),
        ("lines", {"lines": [NewLine("x", D("100.01"))]}),
        ("tax", {"subtotal": D(1), "tax": D("19.01")}),
        ("subtotal", {"subtotal": D(0)}),
        ("reason", {"reason": " "}),
    ],
    ids=["more", "more in lines", "more tax", "nothing", "no reason"],
)
def test_never_more_than_is_left(
    shop: Shop, at: Workshop, sent: InvoiceRow, field: str, values: dict[str, object]
) -> None:
    """Nothing is written, and no number is used up."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        with pytest.raises(Invalid) as refusal:
            invoices.credit(tx, NewCreditNote(sent.id, **{"reason": "Kindness", **values}))  # type: ignore[arg-type]
        assert refusal.value.field == field
        assert invoices.credit(tx, NewCreditNote(sent.id, "Kindness")).number == "CN-2026-0001"


def test_a_draft_has_none(shop: Shop, at: Workshop, add: Callable[..., InvoiceRow]) -> None:
    """It is changed or cancelled instead; one that is credited in part is not cancelled."""
    made = add()
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        with pytest.raises(Conflict):
            invoices.credit(tx, NewCreditNote(made.id, "Typed twice"))
        invoices.send(tx, made.id)
        invoices.credit(tx, NewCreditNote(made.id, "Kindness", subtotal=D(1)))
        with pytest.raises(Conflict):
            invoices.cancel(tx, made.id)
        with pytest.raises(Stale):
            invoices.credit(tx, NewCreditNote(made.id, "Kindness"), version=made.version)


def test_the_job_costs_so_much_less(shop: Shop, at: Workshop) -> None:
    """Whichever door asks what is owed."""
    job = open_job(shop, at, "119.00")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        made = invoices.send(tx, invoices.from_work_order(tx, job.id).id)
        invoices.credit(tx, NewCreditNote(made.id, "Kindness", subtotal=D("19.00")))
        assert billing.balance(tx, job.id).owed == invoices.get(tx, made.id).left == D("100.00")
        assert work_orders.get(tx, job.id).discount == D("19.00")


def test_it_is_invoiced_anew(shop: Shop, at: Workshop) -> None:
    """The price stays, and what was paid goes with the new invoice."""
    job = open_job(shop, at, "119.00")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        made = invoices.send(tx, invoices.from_work_order(tx, job.id).id)
        billing.take(tx, NewPayment(job.id, D("19.00")))
        invoices.credit(tx, NewCreditNote(made.id, "Wrong address", lowers_price=False))
        assert invoices.get(tx, made.id).left == D(0)
        assert billing.balance(tx, job.id).owed == D("100.00")
        assert invoices.from_work_order(tx, job.id).left == D("100.00")
        assert accounts.faults(tx) == figures.faults(tx) == []


def test_who_may(shop: Shop, at: Workshop, sent: InvoiceRow) -> None:
    """Who may give money back; a customer reads his own."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        note = invoices.credit(tx, NewCreditNote(sent.id, "Kindness"))
    with shop.reading(at.customer_actor) as tx:
        assert invoices.credit_note(tx, note.id) == note
        with pytest.raises(Forbidden):
            invoices.credit(tx, NewCreditNote(sent.id, "Kindness"))
    with shop.reading(at.stranger_actor) as tx, pytest.raises(NotFound):
        invoices.credit_note(tx, note.id)
