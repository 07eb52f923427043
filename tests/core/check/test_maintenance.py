"""Plans and checklists that somebody changed past the program are found."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core import assets, maintenance
from core.assets import NewEquipment
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.check import maintenance as checked
from core.maintenance import Answer, NewCheck, NewPlan
from core.rules.words import AssetStatus
from core.shop import Shop
from core.tables import occurrences, order_checks, plan_assets

DAMAGE: dict[str, tuple[sa.Executable, str]] = {
    "date lost": (sa.update(plan_assets).values(next_due_at=None), "maintenance: Service has no date for asset 1"),
    "window": (
        sa.update(occurrences).values(until_at=occurrences.c.due_at),
        "maintenance: Service: the time for date 1 ends before it begins",
    ),
    "answer": (
        sa.update(order_checks).values(is_passed=None),
        "maintenance: of line 1 of a checklist it is not clear whether it was answered",
    ),
}


@pytest.mark.parametrize("case", DAMAGE)
def test_each_damage_is_named(shop: Shop, case: str) -> None:
    """And nothing where nothing was done to it."""
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        thing = assets.add_equipment(tx, NewEquipment("Pump", status=AssetStatus.ACTIVE))
        plan = maintenance.add(tx, NewPlan("Service", [thing.id], checks=[NewCheck("Noise")], next_due_at=tx.now))
        job = maintenance.open_due(tx, plan.id)[0]
        maintenance.answer(tx, maintenance.of_order(tx, job)[0].id, Answer(is_passed=True))
        assert checked.faults(tx) == []
    statement, said = DAMAGE[case]
    with shop.database.writing() as connection:
        connection.execute(statement)
    with shop.reading() as tx:
        assert checked.faults(tx) == [said]
