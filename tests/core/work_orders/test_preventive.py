"""What a finished maintenance job means to its plan."""

from __future__ import annotations

from datetime import UTC, datetime

from core import audit, maintenance
from core.assets import NewEquipment, add_equipment
from core.base.events import Channel
from core.base.log import Event
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.maintenance import NewPlan
from core.rules.words import AssetStatus, Period, Status
from core.shop import Shop
from core.work_orders import move
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop, open_job


def _told(shop: Shop) -> list[Event]:
    with shop.reading() as tx:
        return [event for event in audit.page(tx, Page(50)) if event.kind == "maintenance.completed"]


def test_the_plan_hears_once_that_it_was_done(shop: Shop, clock: SteppedClock) -> None:
    """Completed and closed is done once; reopened and done again counts from then."""
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        boiler = add_equipment(tx, NewEquipment("Boiler", status=AssetStatus.ACTIVE))
        new = NewPlan("Service", [boiler.id], every=10, period=Period.DAY, is_fixed=False, next_due_at=tx.now)
        plan = maintenance.add(tx, new)
        job = maintenance.open_due(tx, plan.id)[0]
    for status in (Status.WORK_COMPLETE, Status.CLOSED):
        with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            move(tx, job, status)
    assert [(event.subject_id, event.work_order_id, event.changes["in_time"]) for event in _told(shop)] == [
        (plan.id, job, [None, True])
    ]
    clock.step(days=3)
    for status in (Status.IN_PROGRESS, Status.WORK_COMPLETE):
        with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            move(tx, job, status)
    with shop.reading() as tx:
        row = maintenance.equipment(tx, plan.id)[0]
        assert row.last_done_at == clock.now
        assert row.next_due_at == datetime(2026, 3, 15, 9, tzinfo=UTC)
    assert [event.changes["in_time"] for event in _told(shop)] == [[None, False], [None, True]]


def test_other_jobs_are_no_maintenance(shop: Shop, at: Workshop) -> None:
    """A repair that is done says nothing to any plan."""
    order = open_job(shop, at)
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        move(tx, order.id, Status.CLOSED)
    assert _told(shop) == []
