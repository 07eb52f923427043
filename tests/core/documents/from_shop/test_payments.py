"""Receipts and refund slips agree with the books to the cent."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import billing, settings, work_orders
from core.base.errors import Conflict, Forbidden
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.billing import NewPayment
from core.documents import LineKind, receipt, refund_slip
from core.documents.from_shop import receipt_of, refund_slip_of
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


@pytest.fixture
def job_id(shop: Shop, at: Workshop) -> int:
    """100.00 agreed, an hour and two parts booked, 10.00 off: 225.30 in all."""
    job = open_job(shop, at, "100.00")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.add_labour(tx, job.id, "Exchange display", 60)
        work_orders.add_part(tx, job.id, "Display", 2, Decimal("37.65"))
        work_orders.change(tx, job.id, {"discount": Decimal("10.00")})
    return job.id


def take(shop: Shop, at: Workshop, job_id: int, amount: str, **values: object) -> billing.PaymentRow:
    """The clerk takes a payment."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        return billing.take(tx, NewPayment(job_id, Decimal(amount), **values))  # type: ignore[arg-type]


def test_receipt_adds_up(shop: Shop, at: Workshop, job_id: int) -> None:
    """Agreed price, labour and parts less the discount are the total; what was paid before stands apart."""
    take(shop, at, job_id, "25.30")
    last = take(shop, at, job_id, "150.00", method="Card", transaction_id="T-77")
    with shop.reading(at.clerk) as tx:
        paper = receipt_of(tx, last.id)
    assert [(line.kind, line.amount) for line in paper.lines] == [
        (LineKind.AGREED_PRICE, Decimal("100.00")),
        (LineKind.LABOUR, Decimal("60.00")),
        (LineKind.PART, Decimal("75.30")),
    ]
    assert (paper.total, paper.paid_before, paper.amount, paper.still_owed) == (
        Decimal("225.30"),
        Decimal("25.30"),
        Decimal("150.00"),
        Decimal("50.00"),
    )
    assert (paper.method, paper.reference, paper.cashier) == ("Card", "T-77", "Ann Clerk")
    assert receipt(paper).startswith(b"%PDF")


def test_earlier_receipt_prints_as_of_its_payment(shop: Shop, at: Workshop, job_id: int) -> None:
    """Later payments and refunds do not stand on it; what was given, and the change, do."""
    first = take(shop, at, job_id, "25.30", tendered=Decimal("30.00"))
    take(shop, at, job_id, "200.00")
    with shop.reading(at.clerk) as tx:
        paper = receipt_of(tx, first.id)
    assert (paper.payments, paper.still_owed, paper.change) == ((), Decimal("200.00"), Decimal("4.70"))


def test_tax_within_the_total_is_shown(shop: Shop, at: Workshop, job_id: int) -> None:
    """Net and tax add up to the total."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.change(tx, tax_rate=Decimal("20"))
    paid = take(shop, at, job_id, "225.30")
    with shop.reading(at.clerk) as tx:
        (tax,) = receipt_of(tx, paid.id).taxes
    assert (tax.rate, tax.net, tax.amount) == (Decimal("20"), Decimal("187.75"), Decimal("37.55"))


def test_refund_slip_names_what_it_gives_back(shop: Shop, at: Workshop, job_id: int) -> None:
    """The receipt it belongs to, the reason, and what is owed afterwards."""
    paid = take(shop, at, job_id, "225.30", method="Card")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        back = billing.refund(tx, paid.id, Decimal("25.30"), "Scratch", method="Cash")
    with shop.reading(at.clerk) as tx:
        slip = refund_slip_of(tx, back.id)
    assert (slip.receipt_number, slip.amount, slip.method, slip.paid_method, slip.reason) == (
        paid.number,
        Decimal("25.30"),
        "Cash",
        "Card",
        "Scratch",
    )
    assert slip.still_owed == Decimal("25.30")
    assert refund_slip(slip).startswith(b"%PDF")


def test_each_kind_has_its_own_paper(shop: Shop, at: Workshop, job_id: int) -> None:
    """A refund has no receipt and a payment no refund slip."""
    paid = take(shop, at, job_id, "225.30")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        back = billing.refund(tx, paid.id, Decimal("1.00"), "Kindness")
    with shop.reading(at.clerk) as tx:
        with pytest.raises(Conflict):
            receipt_of(tx, back.id)
        with pytest.raises(Conflict):
            refund_slip_of(tx, paid.id)


def test_technician_prints_no_receipt(shop: Shop, at: Workshop, job_id: int) -> None:
    """Money is not for the bench."""
    paid = take(shop, at, job_id, "1.00")
    with shop.reading(at.technician) as tx, pytest.raises(Forbidden):
        receipt_of(tx, paid.id)
