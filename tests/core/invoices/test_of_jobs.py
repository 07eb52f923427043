"""An invoice out of a job comes to what the job costs."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import billing, invoices, settings, work_orders
from core.base.errors import Conflict, Invalid
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.billing import NewPayment
from core.check import accounts, figures
from core.rules.words import InvoiceStatus, PaymentKind
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


def charged_job(shop: Shop, at: Workshop, tax_rate: str = "0") -> int:
    """50.00 agreed, 35 minutes of work at 60.00 an hour, three screws and a screen, 5.00 off: 148.47 in all."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.change(tx, tax_rate=D(tax_rate))
    job = open_job(shop, at, "50.00", title="Screen broken")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.add_labour(tx, job.id, "Replace the screen", 35)
        work_orders.add_part(tx, job.id, "Screw", 3, D("0.33"))
        work_orders.add_part(tx, job.id, "Screen", 1, D("67.48"))
        work_orders.change(tx, job.id, {"discount": D("5.00")})
    return job.id


def test_labour_and_parts_are_its_lines(shop: Shop, at: Workshop) -> None:
    """In a shop without tax exactly as they were booked."""
    job_id = charged_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        made = invoices.from_work_order(tx, job_id)
        assert (made.total, made.tax, made.work_order_id) == (D("148.47"), D(0), job_id)
        assert [tuple(line) for line in invoices.lines(tx, made.id)] == [
            ("Screen broken", D(1), D("50.00"), D("50.00")),
            ("Replace the screen (35 min)", D(1), D("35.00"), D("35.00")),
            ("Screw", D(3), D("0.33"), D("0.99")),
            ("Screen", D(1), D("67.48"), D("67.48")),
            ("Discount", D(1), D("-5.00"), D("-5.00")),
        ]


def test_it_is_proposed_before_it_is_made(shop: Shop, at: Workshop) -> None:
    """With the same lines and the same tax; the job then knows its invoice."""
    job_id = charged_job(shop, at, "19")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        found = invoices.proposal(tx, job_id)
        assert (found.customer_id, found.net, found.tax) == (at.customer.id, D("124.76"), D("23.71"))
        assert invoices.made_for(tx, job_id) is None
        made = invoices.from_work_order(tx, job_id)
        assert found.lines == invoices.lines(tx, made.id) and invoices.made_for(tx, job_id) == made
        invoices.cancel(tx, made.id)
        assert invoices.made_for(tx, job_id) is None


def test_the_tax_within_its_price_stands_apart(shop: Shop, at: Workshop) -> None:
    """Net lines and tax come to the job's price to the cent, whatever is rounded."""
    job_id = charged_job(shop, at, "19")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        made = invoices.from_work_order(tx, job_id)
        assert (made.total, made.tax) == (D("148.47"), D("23.71"))
        lines = invoices.lines(tx, made.id)
        assert sum(line.amount for line in lines) == made.subtotal == D("124.76")
        assert [line.amount for line in lines] == [D("42.02"), D("29.41"), D("0.83"), D("56.70"), D("-4.20")]
        assert lines[2].description == "3 × Screw"
        assert accounts.faults(tx) == figures.faults(tx) == []


def test_deposits_count_for_it(shop: Shop, at: Workshop) -> None:
    """Paid with it from then on; sent, only the rest is owed."""
    job_id = charged_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        billing.take(tx, NewPayment(job_id, D("48.47"), kind=PaymentKind.DEPOSIT))
        made = invoices.send(tx, invoices.from_work_order(tx, job_id).id)
        assert (made.paid, made.left, made.status) == (D("48.47"), D("100.00"), InvoiceStatus.SENT)


def test_a_job_is_charged_once(shop: Shop, at: Workshop) -> None:
    """Until its invoice is cancelled; a job of no price is not charged at all."""
    job_id = charged_job(shop, at)
    free = open_job(shop, at, "0.00")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        first = invoices.from_work_order(tx, job_id)
        with pytest.raises(Conflict, match=first.number):
            invoices.from_work_order(tx, job_id)
        invoices.cancel(tx, first.id)
        assert invoices.from_work_order(tx, job_id).total == first.total
        with pytest.raises(Invalid):
            invoices.from_work_order(tx, free.id)
