"""Who owes: finished jobs that are not fully paid, and none other."""

from __future__ import annotations

from decimal import Decimal

import pytest
import sqlalchemy as sa

from core import billing, work_orders
from core.base.errors import Forbidden
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.billing.owing import _OWED
from core.rules.words import Status
from core.shop import Shop
from core.tables import work_orders as table
from core.work_orders import NewWorkOrder
from tests.core.billing.test_booking import pay
from tests.core.workshop import Workshop, open_job


def finish(shop: Shop, at: Workshop, order_id: int, goal: Status = Status.WORK_COMPLETE) -> None:
    """Takes the job to its end."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.move(tx, order_id, goal)


def test_only_finished_and_unpaid_jobs_are_owed(shop: Shop, at: Workshop) -> None:
    """Open jobs, paid ones and those that cost nothing are not asked for; the oldest comes first."""
    ready, closed, paid, open_, free = (open_job(shop, at, cost) for cost in ("100.00", "50.00", "10.00", "9.00", "0"))
    for job in (ready, paid, free):
        finish(shop, at, job.id)
    finish(shop, at, closed.id, Status.CLOSED)
    pay(shop, at, paid.id, "10.00")
    pay(shop, at, ready.id, "40.00")
    with shop.reading(at.clerk) as tx:
        owed = billing.owed_orders(tx, Page())
        assert [(line.number, line.owed) for line in owed] == [
            (ready.number, Decimal("60.00")),
            (closed.number, Decimal("50.00")),
        ]
        assert owed[0].customer == "Ayşe Yıldız"
        assert owed[0].device == "Dell XPS 13"
        assert billing.owed_sum(tx) == (2, Decimal("110.00"))
        assert billing.owed_orders(tx, Page(), customer_id=at.stranger.id) == []
        assert open_.id not in [line.id for line in owed]


def test_words_find_who_owes(shop: Shop, at: Workshop) -> None:
    """By name in any spelling; the sum follows."""
    job = open_job(shop, at, "100.00")
    finish(shop, at, job.id)
    with shop.reading(at.clerk) as tx:
        assert [line.id for line in billing.owed_orders(tx, Page(), typed="yildiz")] == [job.id]
        assert billing.owed_sum(tx, typed="yildiz") == (1, Decimal("100.00"))
        assert billing.owed_orders(tx, Page(), typed="nobody") == []
        assert billing.owed_sum(tx, typed="nobody") == (0, Decimal("0.00"))


def test_what_was_paid_follows_every_entry(shop: Shop, at: Workshop) -> None:
    """Payments, refunds, changes and voids move what is owed by exactly their amounts."""
    job = open_job(shop, at, "100.00")
    finish(shop, at, job.id)
    paid = pay(shop, at, job.id, "100.00")

    def owed() -> Decimal:
        with shop.reading(at.clerk) as tx:
            return billing.owed_sum(tx).amount

    assert owed() == 0
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        billing.change(tx, paid.id, {"amount": Decimal("80.00")})
    assert owed() == Decimal("20.00")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        back = billing.refund(tx, paid.id, Decimal("30.00"), "Too dear")
    assert owed() == Decimal("50.00")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        billing.void(tx, back.id)
        billing.void(tx, paid.id)
    assert owed() == Decimal("100.00")


def test_deleted_job_is_not_owed(shop: Shop, at: Workshop) -> None:
    """Deleting hides it here as well."""
    job = open_job(shop, at)
    finish(shop, at, job.id)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.delete(tx, job.id)
        assert billing.owed_sum(tx) == (0, Decimal("0.00"))


def test_customer_sees_only_what_he_owes_himself(shop: Shop, at: Workshop) -> None:
    """And a technician nothing at all."""
    job = open_job(shop, at)
    finish(shop, at, job.id)
    with shop.reading(at.customer_actor) as tx:
        assert billing.owed_sum(tx) == (1, Decimal("250.00"))
    with shop.reading(at.stranger_actor) as tx:
        assert billing.owed_orders(tx, Page(), customer_id=at.customer.id) == []
    with shop.reading(at.technician) as tx, pytest.raises(Forbidden):
        billing.owed_sum(tx)


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_owed_jobs_come_from_their_own_index(shop: Shop, at: Workshop) -> None:
    """A million paid jobs cost nothing: the index holds the owed ones alone."""
    with shop.reading(at.clerk) as tx:
        plan = tx.rows(sa.text("EXPLAIN QUERY PLAN " + str(sa.select(table.c.id).where(_OWED))))
    assert "INDEX ix_work_orders_owed" in plan[0].detail


def test_what_the_house_does_for_itself_is_owed_by_nobody(shop: Shop, at: Workshop) -> None:
    """Though labour and parts of a job in a room have their cost."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        job = work_orders.open_(tx, NewWorkOrder(title="The shower runs cold", cost="35.00"))
        work_orders.move(tx, job.id, Status.CLOSED)
        assert (billing.owed_sum(tx), billing.owed_orders(tx, Page())) == ((0, Decimal("0.00")), [])
