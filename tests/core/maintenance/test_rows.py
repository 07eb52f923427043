"""What a plan looks like from outside."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from core import assets, maintenance
from core.base.events import Channel
from core.base.permissions import SYSTEM
from tests.core.maintenance.conftest import Plant


def test_what_is_deleted_counts_no_more(plant: Plant) -> None:
    """A plan is due when the first of the things that are still there is."""
    due = datetime(2026, 3, 9, tzinfo=UTC)
    plan = plant.plan(asset_ids=[plant.boiler], next_due_at=due)
    plant.change(plan.id, asset_ids=[plant.boiler, plant.pump], next_due_at=due + timedelta(days=9))
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        assert maintenance.get(tx, plan.id).assets == 2
        assets.delete_equipment(tx, plant.boiler)
        row = maintenance.get(tx, plan.id)
        assert (row.assets, row.next_due_at) == (1, due + timedelta(days=9))
