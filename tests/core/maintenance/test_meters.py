"""Meters of equipment."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal as D

import pytest

from core import maintenance
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.maintenance import meters
from core.rules.words import PlanTrigger
from tests.core.conftest import actor
from tests.core.maintenance.conftest import Plant


def test_a_meter_shows_what_it_was_read_at_last(plant: Plant) -> None:
    """And keeps every reading, the newest first."""
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        meter = meters.add(tx, plant.boiler, " Burner hours ", "h")
        assert (meter.name, meter.unit, meter.value) == ("Burner hours", "h", None)
        meters.read(tx, meter.id, D("10"), read_at=tx.now - timedelta(days=2))
        assert meters.read(tx, meter.id, D("12.125")).value == D("12.125")
        assert [row.value for row in meters.readings(tx, meter.id, Page(5))] == [D("12.125"), D("10")]
        assert [row.name for row in meters.of_asset(tx, plant.boiler)] == ["Burner hours"]
        assert meters.of_asset(tx, plant.pump) == []


def test_a_meter_counts_upwards(plant: Plant) -> None:
    """Nothing less than before, nothing before it, nothing in the future, no figure that is none."""
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        meter = meters.add(tx, plant.boiler, "Hours")
        meters.read(tx, meter.id, D("10"))
        for value, field in (("9.999", "value"), ("-1", "value"), ("10.0001", "value"), ("NaN", "value")):
            with pytest.raises(Invalid) as refused:
                meters.read(tx, meter.id, D(value))
            assert refused.value.field == field
        for moment in (tx.now - timedelta(hours=1), tx.now + timedelta(hours=1)):
            with pytest.raises(Invalid):
                meters.read(tx, meter.id, D("11"), read_at=moment)
        with pytest.raises(Conflict):
            meters.add(tx, plant.boiler, "HOURS")
        with pytest.raises(NotFound):
            meters.read(tx, 10**6, D("1"))


def test_a_new_meter_takes_over_what_was_left(plant: Plant) -> None:
    """Due at 500, exchanged at 400 by one that shows 3: due at 103."""
    plan = plant.plan(due_by=PlanTrigger.METER, every=500, meter_name="Hours")
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        meter = meters.add(tx, plant.boiler, "Hours")
        for value in ("0", "400"):
            meters.read(tx, meter.id, D(value))
        meters.read(tx, meter.id, D("3"), is_exchange=True)
        assert maintenance.equipment(tx, plan.id)[0].next_due_reading == D("103")


def test_the_first_reading_makes_the_meter(plant: Plant) -> None:
    """By its name in any spelling; whoever works there may."""
    with plant.shop.transaction(actor(Role.TECHNICIAN), Channel.DESKTOP) as tx:
        first = meters.read_named(tx, plant.boiler, "Hours", D("7"))
        assert meters.read_named(tx, plant.boiler, "HOURS", D("8")).id == first.id
        with pytest.raises(Invalid):
            meters.read_named(tx, plant.boiler, "hours", D("1"))
        assert [(row.name, row.value) for row in meters.of_asset(tx, plant.boiler)] == [("Hours", D("8"))]


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_who_works_reads_meters_and_who_keeps_equipment_adds_them(plant: Plant) -> None:
    """Others see nothing of it."""
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        meter = meters.add(tx, plant.boiler, "Hours")
    with plant.shop.transaction(actor(Role.TECHNICIAN), Channel.DESKTOP) as tx:
        assert meters.read(tx, meter.id, D("1")).value == 1
        with pytest.raises(Forbidden):
            meters.add(tx, plant.boiler, "Starts")
    with plant.shop.reading(actor(Role.CUSTOMER)) as tx:
        for read in (lambda: meters.of_asset(tx, plant.boiler), lambda: meters.readings(tx, meter.id, Page(1))):
            with pytest.raises(Forbidden):
                read()
