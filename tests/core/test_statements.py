"""A customer's statement tells every charge and payment, and comes to what is owed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal as D

import pytest

from core import billing, invoices, statements, work_orders
from core.base.errors import Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.billing import NewPayment
from core.check import accounts
from core.invoices import NewCreditNote
from core.rules.words import StatementKind as K
from core.rules.words import Status
from core.shop import Shop
from core.work_orders import OrderRow
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop, open_job


def finish(shop: Shop, at: Workshop, job: OrderRow) -> None:
    """The work is done."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        for goal in (Status.APPROVED, Status.IN_PROGRESS, Status.WORK_COMPLETE):
            work_orders.move(tx, job.id, goal)


@pytest.fixture
def account(shop: Shop, at: Workshop, clock: SteppedClock) -> tuple[int, int]:
    """A deposit, its job invoiced, credited and paid; the next day a job without an invoice, and a refund."""
    first, second = open_job(shop, at, "119.00"), open_job(shop, at, "30.00")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        deposit = billing.take(tx, NewPayment(first.id, D("20.00")))
    clock.step(minutes=1)
    finish(shop, at, first)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        made = invoices.send(tx, invoices.from_work_order(tx, first.id).id)
        invoices.credit(tx, NewCreditNote(made.id, "Kindness", subtotal=D("9.00")))
    clock.step(days=1)
    finish(shop, at, second)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        billing.refund(tx, deposit.id, D("5.00"), "Promised")
    return first.id, second.id


def test_every_move_with_what_is_owed_after_it(shop: Shop, at: Workshop, account: tuple[int, int]) -> None:
    """In the order of time; the closing balance is what billing says is owed."""
    with shop.reading(at.clerk) as tx:
        found = statements.statement(tx, at.customer.id)
        assert [(entry.kind, entry.amount, entry.balance) for entry in found.entries] == [
            (K.PAYMENT, D("-20.00"), D("-20.00")),
            (K.INVOICE, D("119.00"), D("99.00")),
            (K.CREDIT_NOTE, D("-9.00"), D("90.00")),
            (K.JOB, D("30.00"), D("120.00")),
            (K.REFUND, D("5.00"), D("125.00")),
        ]
        assert (found.opening, found.closing, found.customer) == (D(0), D("125.00"), "Ayşe Yıldız")
        assert billing.owed_sum(tx, customer_id=at.customer.id).amount == D("125.00")
        assert statements.balance_of(tx, at.customer.id) == D("125.00")
        assert statements.balance_of(tx, at.stranger.id) == D(0)
        assert accounts.faults(tx) == []


def test_a_period(shop: Shop, at: Workshop, account: tuple[int, int]) -> None:
    """Both days belong to it; what was before is carried over."""
    with shop.reading(at.clerk) as tx:
        later = statements.statement(tx, at.customer.id, date(2026, 3, 3), date(2026, 3, 3))
        assert (later.opening, len(later.entries), later.closing) == (D("90.00"), 2, D("125.00"))
        before = statements.statement(tx, at.customer.id, date(2026, 3, 1), date(2026, 3, 2))
        assert (before.opening, len(before.entries), before.closing) == (D(0), 3, D("90.00"))
        with pytest.raises(Invalid):
            statements.statement(tx, at.customer.id, date(2026, 3, 3), date(2026, 3, 2))


def test_whose_it_is(shop: Shop, at: Workshop) -> None:
    """A customer reads his own; staff have none; technicians do not look into it."""
    with shop.reading(at.customer_actor) as tx:
        assert statements.statement(tx, at.customer.id).entries == []
        with pytest.raises(NotFound):
            statements.balance_of(tx, at.stranger.id)
    with shop.reading(at.clerk) as tx, pytest.raises(NotFound):
        statements.statement(tx, at.clerk.person_id or 0)
    with shop.reading(at.technician) as tx, pytest.raises(Forbidden):
        statements.balance_of(tx, at.customer.id)
