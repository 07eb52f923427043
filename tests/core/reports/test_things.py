"""Parts, plans and equipment, against the table in `conftest`."""

from __future__ import annotations

from decimal import Decimal as D

from core import assets, maintenance, reports, work_orders
from core.assets import NewEquipment
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.maintenance import NewPlan
from core.reports import Group
from core.rules.customer_figures import Risk
from core.rules.words import Period
from core.rules.words import Status as S
from core.shop import Shop
from tests.core.conftest import SteppedClock
from tests.core.reports.conftest import MARCH, Month
from tests.core.workshop import Workshop


def test_parts_that_were_used(shop: Shop, at: Workshop, month: Month) -> None:
    """Two screens for one job, 2 × 12.50; they were bought for it and are in no store."""
    with shop.reading(at.manager) as tx:
        table = reports.make(tx, Group.STOCK, MARCH)
    assert table.rows == [("Screen", 2, 1, D("25.00"))]
    assert (table.ids, table.sums) == ((None,), (None, 2, None, D("25.00")))


def test_equipment_that_failed(shop: Shop, at: Workshop, month: Month) -> None:
    """The pump stood still for 5 h; it is there since 2 March 10:00, 28 days and 23 hours by now: 28.96, 29.0."""
    with shop.reading(at.manager) as tx:
        table = reports.make(tx, Group.EQUIPMENT, MARCH)
    assert table.rows == [("Pump", 1, 5.0, 29.0, Risk.LOW)]
    assert (table.ids, table.sums) == ((month.pump_id,), (None, 1, 5.0, None, None))


def test_plans_that_were_kept(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """Due on the 2nd and done, on the 9th and done late, on the 16th and passed over: 1 / 3."""
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        pump = assets.add_equipment(tx, NewEquipment("Pump"))
        plan = maintenance.add(tx, NewPlan("Oil", (pump.id,), period=Period.WEEK, next_due_at=clock.now))

    def look(done: int | None = None) -> int:
        with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            opened = maintenance.open_due(tx, plan.id)
            if done is not None:
                work_orders.move(tx, done, S.WORK_COMPLETE)
            return opened[0] if opened else 0

    first = look()
    look(first)
    clock.step(days=7)
    second = look()
    clock.step(days=8)
    look(second)
    clock.step(days=1)
    with shop.reading(at.manager) as tx:
        table = reports.make(tx, Group.UPKEEP, MARCH)
    assert table.rows == [("Oil", 3, 1, 1, 1, 0.3333)]
    assert (table.ids, table.sums) == ((plan.id,), (None, 3, 1, 1, 1, 0.3333))
