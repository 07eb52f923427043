"""The figures of a small shop equal a hand computation."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import assets, billing, customer_figures, ratings, work_orders
from core.assets import NewEquipment
from core.base.errors import Forbidden
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import Role
from core.billing import NewPayment
from core.rules.customer_figures import Risk
from core.rules.words import AssetStatus, Origin
from core.rules.words import Status as S
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.conftest import SteppedClock, actor
from tests.core.workshop import Workshop, open_job


def test_the_shop_at_a_glance(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """Two customers; four jobs, one of them reopened after its end, one cancelled and taken up again."""
    done, again, back, waiting = (open_job(shop, at) for _ in range(4))
    with shop.transaction(at.manager, Channel.CRM) as tx:
        work_orders.move(tx, back.id, S.CANCELLED)
        work_orders.move(tx, back.id, S.REQUESTED)
    clock.step(hours=2)
    with shop.transaction(at.manager, Channel.CRM) as tx:
        for job in (done, again, back):
            work_orders.move(tx, job.id, S.WORK_COMPLETE)
        work_orders.move(tx, again.id, S.IN_PROGRESS)
        work_orders.move(tx, again.id, S.CLOSED)
        paid = billing.take(tx, NewPayment(done.id, D("100.00")))
        billing.refund(tx, paid.id, D("10.50"), "Kindness")
        work_orders.open_(tx, NewWorkOrder(title="For the house"))
        found = customer_figures.dashboard(tx)
    assert found == (2, 1, D("89.50"), 0.6667, 2.0, None)
    assert waiting.status is S.REQUESTED
    clock.step(days=31)
    with shop.reading(at.manager) as tx:
        assert customer_figures.dashboard(tx).revenue_mtd == D("0.00")


def test_satisfaction_is_the_mean_of_all_stars(shop: Shop, at: Workshop) -> None:
    """(5 + 4 + 4) / 3; a correction counts instead of what it corrects."""
    jobs = [open_job(shop, at) for _ in range(3)]
    with shop.transaction(at.manager, Channel.CRM) as tx:
        for job, stars in zip(jobs, (5, 1, 4), strict=True):
            work_orders.move(tx, job.id, S.CLOSED)
            ratings.rate(tx, job.id, stars)
        ratings.change(tx, jobs[1].id, 4)
        assert customer_figures.dashboard(tx).customer_satisfaction == 4.33


def test_equipment_over_a_year(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """Failures, hours they took, and how often; planned and cancelled jobs are none."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        pump = assets.add_equipment(tx, NewEquipment("Pump", status=AssetStatus.ACTIVE))
        lift = assets.add_equipment(tx, NewEquipment("Lift", status=AssetStatus.DOWN))
    clock.step(days=100)
    with shop.transaction(at.manager, Channel.CRM) as tx:
        jobs = [work_orders.open_(tx, NewWorkOrder(asset_id=pump.id, title="Leaks")) for _ in range(3)]
        work_orders.open_(tx, NewWorkOrder(asset_id=pump.id, title="Oil", origin=Origin.PREVENTIVE_AUTO))
        work_orders.move(tx, jobs[2].id, S.CANCELLED)
    clock.step(hours=5)
    with shop.transaction(at.manager, Channel.CRM) as tx:
        work_orders.move(tx, jobs[0].id, S.WORK_COMPLETE)
    clock.step(hours=5)
    with shop.reading(at.manager) as tx:
        first, second = customer_figures.equipment_health(tx, Page(10))
        assert (first.id, first.failures, first.mtbf_days, first.downtime_hours) == (pump.id, 2, 50.2, 15.0)
        assert first.risk is Risk.MEDIUM
        assert (second.id, second.failures, second.mtbf_days, second.risk) == (lift.id, 0, None, Risk.HIGH)
        assert customer_figures.count_equipment(tx) == 2
        assert customer_figures.equipment_health(tx, Page(1, 1)) == [second]
    clock.step(days=366)
    with shop.reading(at.manager) as tx:
        assert customer_figures.equipment_health(tx, Page(1))[0].failures == 0


def test_customers_by_what_they_gave(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """Last job, jobs of the year, money; who never gave one has no risk to leave."""
    first = open_job(shop, at)
    clock.step(days=20)
    open_job(shop, at)
    with shop.transaction(at.manager, Channel.CRM) as tx:
        billing.take(tx, NewPayment(first.id, D("70.00")))
    clock.step(days=61)
    with shop.reading(at.manager) as tx:
        newest, oldest = customer_figures.customer_worth(tx, Page(10))
        assert newest == (at.stranger.id, "王小明", None, 0, D("0.00"), None)
        assert oldest == (at.customer.id, "Ayşe Yıldız", 61, 2, D("70.00"), Risk.HIGH)
        assert customer_figures.count_customers(tx) == 2


def test_figures_are_for_those_who_read_reports(shop: Shop, at: Workshop) -> None:
    """Neither the bench nor a customer; who sees reports only sees how much there is, but no customer."""
    with shop.reading(actor(Role.VIEWER)) as tx:
        assert customer_figures.dashboard(tx).total_customers == 2
        assert customer_figures.equipment_health(tx, Page(1)) == []
        with pytest.raises(Forbidden):
            customer_figures.customer_worth(tx, Page(1))
    for who in (at.technician, at.customer_actor):
        with shop.reading(who) as tx:
            for attempt in (
                lambda: customer_figures.dashboard(tx),
                lambda: customer_figures.equipment_health(tx, Page(1)),
                lambda: customer_figures.customer_worth(tx, Page(1)),
            ):
                with pytest.raises(Forbidden):
                    attempt()
