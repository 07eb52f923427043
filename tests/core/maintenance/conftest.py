"""A boiler and a pump, and ways to walk through time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest
import sqlalchemy as sa

from core import assets, maintenance, work_orders
from core.assets import NewEquipment
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.maintenance import NewPlan, PlanRow
from core.rules.words import AssetStatus, Status
from core.shop import Shop
from core.tables import occurrences
from core.tables import work_orders as orders
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop, furnish


@dataclass(frozen=True)
class Plant:
    """Equipment of the house, and a plan's daily life."""

    shop: Shop
    clock: SteppedClock
    boiler: int
    pump: int

    def plan(self, name: str = "Service", **values: Any) -> PlanRow:
        """A plan for the boiler, unless said otherwise."""
        new = NewPlan(name, **({"asset_ids": [self.boiler]} | values))
        with self.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            return maintenance.add(tx, new)

    def change(self, plan_id: int, **fields: Any) -> PlanRow:
        """The plan with other values."""
        with self.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            return maintenance.change(tx, plan_id, fields)

    def look(self) -> list[int]:
        """Opens what is due now, as the clockwork does."""
        with self.shop.reading() as tx:
            due = maintenance.plan_ids(tx)
        made: list[int] = []
        for plan_id in due:
            with self.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
                made += maintenance.open_due(tx, plan_id)
        assert not due or self._is_quiet()
        return made

    def _is_quiet(self) -> bool:
        with self.shop.reading() as tx:
            return maintenance.plan_ids(tx) == []

    def finish(self, order_id: int, status: Status = Status.WORK_COMPLETE) -> None:
        """The job is done."""
        with self.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            work_orders.move(tx, order_id, status)

    def dues(self, plan_id: int, *, with_job: bool = True) -> list[datetime]:
        """The dates that came, those with a job or those that were passed over."""
        o = occurrences.c
        kind = o.work_order_id.is_not(None) if with_job else o.work_order_id.is_(None)
        with self.shop.reading() as tx:
            rows = tx.rows(sa.select(o.due_at).where(o.plan_id == plan_id, kind).order_by(o.due_at, o.asset_id))
        return [row.due_at for row in rows]

    def jobs(self) -> int:
        """How many jobs there are."""
        with self.shop.reading() as tx:
            return int(tx.value(sa.select(sa.func.count()).select_from(orders)))


@pytest.fixture
def plant(shop: Shop, clock: SteppedClock) -> Plant:
    """In the shop; it is Monday, 2 March 2026, nine o'clock."""
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        made = [assets.add_equipment(tx, NewEquipment(name, status=AssetStatus.ACTIVE)) for name in ("Boiler", "Pump")]
    return Plant(shop, clock, *(row.id for row in made))


@pytest.fixture
def at_work(shop: Shop) -> Workshop:
    """The people who work there."""
    return furnish(shop)
