"""Maintenance day by day."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from core import assets, maintenance
from core.assets import NewEquipment
from core.base.errors import Forbidden, Invalid
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.maintenance.calendar import CalendarEntry, days
from core.rules.compliance import Outcome
from core.rules.words import AssetStatus, Period, PlanTrigger
from tests.core.conftest import actor
from tests.core.maintenance.conftest import Plant

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
MARCH = date(2026, 3, 1), date(2026, 3, 31)


def _of(plant: Plant, first: date, last: date) -> list[CalendarEntry]:
    with plant.shop.reading(actor(Role.VIEWER)) as tx:
        return days(tx, first, last)


def test_behind_stands_what_came_and_ahead_what_is_planned(plant: Plant) -> None:
    """Each date once; a plan that waits for a meter has no days, and what rests or was retired none either."""
    plan = plant.plan(period=Period.WEEK, next_due_at=START, asset_ids=[plant.boiler, plant.pump])
    plant.plan("By hours", due_by=PlanTrigger.METER, every=500, meter_name="Hours")
    plant.plan("Resting", next_due_at=START, is_active=False)
    first, _other = plant.look()
    plant.finish(first)
    told = [(entry.day.day, entry.outcome, entry.pieces, entry.asset) for entry in _of(plant, *MARCH)]
    assert told == [
        (2, Outcome.PENDING, 1, "Pump"), (2, Outcome.IN_TIME, 1, "Boiler"),
        (9, None, 2, None), (16, None, 2, None), (23, None, 2, None), (30, None, 2, None),
    ]  # fmt: skip
    done = _of(plant, date(2026, 3, 2), date(2026, 3, 2))[1]
    assert (done.plan_id, done.plan, done.work_order_id) == (plan.id, "Service", first)
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        assets.change_equipment(tx, plant.pump, {"status": AssetStatus.ARCHIVED})
    assert [(entry.pieces, entry.asset) for entry in _of(plant, date(2026, 3, 9), date(2026, 3, 9))] == [(1, "Boiler")]


def test_a_far_month_is_counted_from_the_anchor(plant: Plant) -> None:
    """The 31st is the last of a short month."""
    plant.plan(period=Period.MONTH, next_due_at=datetime(2026, 3, 31, 9, tzinfo=UTC))
    assert [entry.day for entry in _of(plant, date(2027, 2, 1), date(2027, 4, 1))] == [
        date(2027, 2, 28), date(2027, 3, 31),
    ]  # fmt: skip


def test_many_pieces_of_a_daily_plan_are_one_entry_a_day(plant: Plant) -> None:
    """However many they are."""
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        many = [assets.add_equipment(tx, NewEquipment(f"Lamp {number}")).id for number in range(20)]
        maintenance.add(tx, maintenance.NewPlan("Lamps", many, period=Period.DAY, next_due_at=START))
    assert [entry.pieces for entry in _of(plant, date(2026, 4, 1), date(2026, 4, 7))] == [20] * 7


def test_who_and_how_long(plant: Plant) -> None:
    """A hundred days at most, for who may read plans."""
    with plant.shop.reading(actor(Role.CUSTOMER)) as tx, pytest.raises(Forbidden):
        days(tx, *MARCH)
    for last in (date(2026, 2, 28), date(2026, 7, 1)):
        with pytest.raises(Invalid):
            _of(plant, date(2026, 3, 1), last)
