"""Making and changing maintenance plans."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal as D
from typing import Any

import pytest

from core import maintenance
from core.base.errors import Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.maintenance import NewCheck, NewPlan
from core.rules.words import CheckKind, Period, PlanTrigger
from tests.core.conftest import actor
from tests.core.maintenance.conftest import Plant


def test_a_plan_is_due_one_frequency_from_now_unless_said_otherwise(plant: Plant) -> None:
    """Source: contract, decision 16."""
    plan = plant.plan("Filters", every=30, period=Period.DAY, estimated_minutes=45)
    assert plan.next_due_at == datetime(2026, 4, 1, 9, tzinfo=UTC)
    assert (plan.name, plan.assets, plan.is_active, plan.is_fixed) == ("Filters", 1, True, True)
    given = datetime(2026, 3, 5, 17, 30, tzinfo=UTC)
    assert plant.plan(next_due_at=given).next_due_at == given


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_what_a_plan_cannot_be(plant: Plant) -> None:
    """Each refusal names its field, and nothing is kept."""
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"name": " "}, "name"),
        ({"every": 0}, "every"),
        ({"every": True}, "every"),
        ({"every": 121}, "every"),
        ({"lead": -1}, "lead"),
        ({"lead": 367}, "lead"),
        ({"next_due_at": datetime(1, 1, 1, tzinfo=UTC)}, "next_due_at"),
        ({"next_due_at": datetime(9999, 12, 31, tzinfo=UTC)}, "next_due_at"),
        ({"grace_days": 366}, "grace_days"),
        ({"estimated_minutes": -1}, "estimated_minutes"),
        ({"due_by": PlanTrigger.METER}, "meter_name"),
        ({"period": "fortnight"}, "period"),
        ({"asset_ids": range(501)}, "asset_ids"),
        ({"checks": [NewCheck("")]}, "checks"),
        ({"checks": [NewCheck("x", CheckKind.MEASUREMENT, least=D("2"), most=D("1"))]}, "checks"),
        ({"checks": [NewCheck("x", CheckKind.MEASUREMENT, least=D("NaN"))]}, "checks"),
        ({"checks": [NewCheck("x")] * 201}, "checks"),
    ]
    for values, field in wrong:
        with pytest.raises(Invalid) as refused:
            plant.plan(**values)
        assert refused.value.field == field, values
    for values in ({"asset_ids": [10**6]}, {"team_id": 10**6}, {"assignee_id": 10**6}):
        with pytest.raises(NotFound):
            plant.plan(**values)
    with plant.shop.reading() as tx:
        assert maintenance.count(tx) == 0


def test_a_customers_device_is_no_equipment(plant: Plant, at_work: Any) -> None:
    """Plans are for the house; customers do no work in it."""
    with pytest.raises(NotFound):
        plant.plan(asset_ids=[at_work.device_id])
    with pytest.raises(NotFound):
        plant.plan(assignee_id=at_work.customer.id)


def test_changing_equipment_keeps_the_dates_of_what_stays(plant: Plant) -> None:
    """What is new is due with the first of the others; what goes is due no more."""
    due = datetime(2026, 3, 9, 8, tzinfo=UTC)
    plan = plant.plan(next_due_at=due)
    both = plant.change(plan.id, asset_ids=[plant.boiler, plant.pump])
    assert (both.assets, both.next_due_at, both.version > plan.version) == (2, due, True)
    later = plant.change(plan.id, next_due_at=due.replace(day=20))
    assert later.next_due_at == due.replace(day=20)
    only = plant.change(plan.id, asset_ids=[plant.pump])
    assert only.assets == 1
    with plant.shop.reading() as tx:
        assert [row.name for row in maintenance.equipment(tx, plan.id)] == ["Pump"]
        assert [row.id for row in maintenance.of_asset(tx, plant.pump)] == [plan.id]
        assert maintenance.of_asset(tx, plant.boiler) == []


def test_a_checklist_is_written_whole(plant: Plant) -> None:
    """Limits and units are a figure's alone; the same again changes nothing."""
    lines = [
        NewCheck("Temperature", CheckKind.MEASUREMENT, True, "°C", D("60"), D("75.5"), "temp"),
        NewCheck("Noise", CheckKind.CHECK, unit="dB", least=D("1")),
        NewCheck("Remarks", CheckKind.TEXT),
    ]
    plan = plant.plan(checks=lines)
    with plant.shop.reading() as tx:
        kept = maintenance.checklist(tx, plan.id)
    assert [row.code for row in kept] == ["temp", "check-2", "check-3"]
    assert kept[0][3:] == (CheckKind.MEASUREMENT, True, "°C", D("60"), D("75.5"))
    assert kept[1][5:] == (None, None, None)
    assert plant.change(plan.id, checks=lines).version == plan.version
    assert plant.change(plan.id, checks=lines[:1]).version > plan.version
    with plant.shop.reading() as tx:
        assert len(maintenance.checklist(tx, plan.id)) == 1


def test_from_calendar_to_meter_and_back(plant: Plant) -> None:
    """The dates go with the one, the figures with the other."""
    plan = plant.plan(every=10)
    metered = plant.change(plan.id, due_by=PlanTrigger.METER, meter_name="Hours", every=500)
    assert metered.next_due_at is None
    with pytest.raises(Invalid):
        plant.change(plan.id, next_due_at=datetime(2026, 3, 9, tzinfo=UTC))
    with pytest.raises(Invalid):
        plant.change(plan.id, due_by=PlanTrigger.CALENDAR)
    dated = plant.change(plan.id, due_by=PlanTrigger.CALENDAR, every=1, period=Period.WEEK)
    assert dated.next_due_at == datetime(2026, 3, 9, 9, tzinfo=UTC)


def test_who_changes_what_somebody_else_changed_is_told(plant: Plant) -> None:
    """Equipment and checklist count too."""
    plan = plant.plan()
    plant.change(plan.id, asset_ids=[plant.pump])
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx, pytest.raises(Stale):
        maintenance.change(tx, plan.id, {"name": "x"}, version=plan.version)


def test_a_deleted_plan_comes_back(plant: Plant) -> None:
    """With its equipment and dates; deleted it is in no list."""
    plan = plant.plan("Lift service")
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        maintenance.delete(tx, plan.id, version=plan.version)
        assert maintenance.page(tx, Page(10)) == []
        for operation in (maintenance.get, maintenance.delete, maintenance.equipment, maintenance.checklist):
            with pytest.raises(NotFound):
                operation(tx, plan.id)
        back = maintenance.restore(tx, plan.id)
        assert (back.name, back.next_due_at) == (plan.name, plan.next_due_at)
        with pytest.raises(NotFound):
            maintenance.restore(tx, plan.id)


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_who_leads_makes_plans_and_who_works_reads_them(plant: Plant) -> None:
    """Customers and the storeman have nothing to do with them; the program alone opens their jobs."""
    plan = plant.plan()
    leads, reads = (Role.ADMIN, Role.MANAGER, Role.SUPERVISOR), (Role.TECHNICIAN, Role.FRONT_DESK, Role.VIEWER)
    for role in Role:
        with plant.shop.reading(actor(role)) as tx:
            for operation in (maintenance.get, maintenance.equipment, maintenance.checklist, maintenance.of_asset):
                assert _allows(operation, tx, plan.id) is (role in leads + reads), role
            assert _allows(maintenance.open_due, tx, plan.id) is False
            assert _allows(maintenance.note_overdue, tx) is False
        for operation, *arguments in (
            (maintenance.add, NewPlan("x")), (maintenance.change, plan.id, {}), (maintenance.delete, 10**6),
            (maintenance.restore, 10**6),
        ):  # fmt: skip
            with plant.shop.transaction(actor(role), Channel.DESKTOP) as tx:
                assert _allows(operation, tx, *arguments) is (role in leads), (role, operation)


def _allows(operation: Any, *arguments: Any) -> bool:
    try:
        operation(*arguments)
    except Forbidden:
        return False
    except NotFound:
        return True
    return True
