"""Jobs of maintenance plans: every date once, none twice, through a year."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal as D

import pytest
import sqlalchemy as sa

from core import assets, audit, maintenance, people, settings, teams, work_orders
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.maintenance import NewCheck, meters
from core.rules.words import AssetStatus, Origin, Period, PlanTrigger, Priority, Status
from core.tables import people as people_table
from core.tables import teams as teams_table
from core.tables import work_orders as orders
from tests.core.maintenance.conftest import Plant
from tests.core.workshop import Workshop

YEAR = 365


def at(month: int, day: int, hour: int = 9, year: int = 2026) -> datetime:
    """A moment in UTC."""
    return datetime(year, month, day, hour, tzinfo=UTC)


def walk(plant: Plant, days: int, *, takes: int = 0) -> dict[int, datetime]:
    """Day after day, a job done so many days after it was opened; gives the day each job was opened."""
    opened: dict[int, datetime] = {}
    waiting: list[tuple[datetime, int]] = []
    for _ in range(days):
        plant.clock.step(days=1)
        for order_id in plant.look():
            opened[order_id] = plant.clock.now
            waiting.append((plant.clock.now + timedelta(days=takes), order_id))
        for moment, order_id in [each for each in waiting if each[0] <= plant.clock.now]:
            waiting.remove((moment, order_id))
            plant.finish(order_id)
    return opened


def test_a_year_day_by_day_makes_exactly_the_jobs_that_are_due(plant: Plant) -> None:
    """Work takes nine days, and each job is opened five days before it is due.

    The 31st is the last of each month, whenever the work is done; every 30 days counts from the day it was done: the
    next is due 34 days after the last, four of them after its day.
    """
    fixed = plant.plan(period=Period.MONTH, lead=5, next_due_at=at(3, 31))
    floating = plant.plan("Filter", every=30, period=Period.DAY, lead=5, is_fixed=False, next_due_at=at(3, 10))
    opened = walk(plant, YEAR, takes=9)
    ends = [31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    months = [*(at(month, day) for month, day in zip(range(3, 13), ends, strict=True)), at(1, 31, year=2027)]
    months.append(at(2, 28, year=2027))
    lately = [at(3, 10) + timedelta(days=34 * number) for number in range(11)]
    assert (plant.dues(fixed.id), plant.dues(floating.id)) == (months, lately)
    assert sorted(opened.values()) == sorted(due - timedelta(days=5) for due in months + lately)
    for plan in (fixed, floating):
        assert plant.dues(plan.id, with_job=False) == []


def test_each_thing_has_its_own_dates(plant: Plant) -> None:
    """A weekly plan for two: one job each, every week."""
    plan = plant.plan(period=Period.WEEK, asset_ids=[plant.boiler, plant.pump], next_due_at=at(3, 3))
    walk(plant, 23)
    assert plant.dues(plan.id) == [at(3, 3) + timedelta(weeks=week) for week in range(4) for _ in range(2)]


def test_dates_that_come_while_the_job_is_open_are_passed_over(plant: Plant) -> None:
    """There is never a second open job; what was passed over is counted, and the dates go on as they stand."""
    plan = plant.plan(period=Period.WEEK, next_due_at=at(3, 3))
    opened = walk(plant, 20, takes=16)
    assert list(opened.values()) == [at(3, 3)]
    assert plant.dues(plan.id, with_job=False) == [at(3, 10), at(3, 17)]
    assert walk(plant, 3) and plant.dues(plan.id)[-1] == at(3, 24)


def test_a_job_is_not_opened_before_the_one_that_is_due_is_done(plant: Plant) -> None:
    """With a lead longer than the frequency the next waits, and is not passed over before its day."""
    plan = plant.plan(period=Period.WEEK, lead=10, next_due_at=at(3, 8))
    first = plant.look()
    plant.clock.step(days=4)
    assert plant.look() == []
    plant.finish(first[0])
    assert len(plant.look()) == 1
    assert plant.dues(plan.id) == [at(3, 8), at(3, 15)]


def test_after_a_long_pause_there_is_one_job_and_the_dates_missed(plant: Plant) -> None:
    """The shop was closed for three weeks."""
    plan = plant.plan(period=Period.WEEK, next_due_at=at(3, 3))
    plant.clock.step(days=22)
    assert len(plant.look()) == 1
    assert plant.dues(plan.id) == [at(3, 3)]
    assert plant.dues(plan.id, with_job=False) == [at(3, 10), at(3, 17), at(3, 24)]
    with plant.shop.reading() as tx:
        assert maintenance.get(tx, plan.id).next_due_at == at(3, 31)


def test_dates_from_before_the_plan_are_nobodys_fault(plant: Plant) -> None:
    """A plan that was due long ago makes one job, and goes on from now."""
    plan = plant.plan(period=Period.DAY, next_due_at=at(3, 2, year=1990))
    assert len(plant.look()) == 1
    assert plant.dues(plan.id, with_job=False) in ([], [at(3, 2)])
    with plant.shop.reading() as tx:
        assert maintenance.get(tx, plan.id).next_due_at == at(3, 3)


def test_looking_twice_opens_once(plant: Plant) -> None:
    """Also where the date was moved back to a day that was seen to."""
    plan = plant.plan(next_due_at=at(3, 2))
    job = plant.look()[0]
    assert plant.look() == []
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        assert maintenance.open_due(tx, plan.id) == []
    plant.finish(job)
    plant.change(plan.id, next_due_at=at(3, 2))
    assert plant.look() == []
    assert plant.jobs() == 1


def test_the_hour_is_the_shops_own(plant: Plant) -> None:
    """Eight in the morning in Berlin, before and after the clocks change."""
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        settings.change(tx, time_zone="Europe/Berlin")
    plan = plant.plan(every=1, period=Period.WEEK, next_due_at=at(3, 24, 7))
    walk(plant, 37)
    assert plant.dues(plan.id) == [at(3, 24, 7), at(3, 31, 6), at(4, 7, 6)]


def test_a_job_has_what_its_plan_says(plant: Plant, at_work: Workshop) -> None:
    """Team, assignee, priority, note, promised date and checklist; it says that a plan made it."""
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        team = teams.add(tx, "Engineering")
    plan = plant.plan(
        next_due_at=at(3, 4), lead=3, priority=Priority.HIGH, team_id=team.id, assignee_id=at_work.technician.person_id,
        description="Oil, filters", checks=[NewCheck("Oil level", code="oil"), NewCheck("Noise")],
    )  # fmt: skip
    job_id = plant.look()[0]
    with plant.shop.reading() as tx:
        job = work_orders.get(tx, job_id)
        assert (job.title, job.type, job.origin) == ("Service: Boiler", "Maintenance", Origin.PREVENTIVE_AUTO)
        assert (job.asset_id, job.priority, job.team_id) == (plant.boiler, Priority.HIGH, team.id)
        assert (job.note, job.estimated_completion_at) == ("Oil, filters", at(3, 4))
        assert [each.person_id for each in work_orders.of_order(tx, job_id)] == [at_work.technician.person_id]
        assert [check.code for check in maintenance.of_order(tx, job_id)] == ["oil", "check-2"]
        told = [event for event in audit.page(tx, Page(5)) if event.kind == "maintenance.scheduled"]
        assert [(event.subject_id, event.work_order_id) for event in told] == [(plan.id, job_id)]


def test_who_is_gone_gets_no_job_but_the_job_is_made(plant: Plant, at_work: Workshop) -> None:
    """The team was dissolved and the technician left since."""
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        team = teams.add(tx, "Engineering")
    plant.plan(next_due_at=at(3, 3), team_id=team.id, assignee_id=at_work.technician.person_id)
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        people.delete(tx, at_work.technician.person_id or 0)
        row = tx.execute(sa.select(teams_table).where(teams_table.c.id == team.id)).one()
        tx.update(teams_table, row, deleted_at=tx.now)
        assert tx.value(sa.select(people_table.c.deleted_at).where(people_table.c.full_name == "Tom Bench"))
    plant.clock.step(days=1)
    with plant.shop.reading() as tx:
        assert work_orders.get(tx, plant.look()[0]).team_id is None


@pytest.mark.parametrize("case", ["inactive", "deleted", "archived", "asset deleted", "taken off"])
def test_what_is_not_kept_is_not_due(plant: Plant, case: str) -> None:
    """Neither a plan that rests, nor a thing that is no longer there."""
    plan = plant.plan(next_due_at=at(3, 2))
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        if case == "inactive":
            maintenance.change(tx, plan.id, {"is_active": False})
        elif case == "deleted":
            maintenance.delete(tx, plan.id)
        elif case == "archived":
            assets.change_equipment(tx, plant.boiler, {"status": AssetStatus.ARCHIVED})
        elif case == "asset deleted":
            assets.delete_equipment(tx, plant.boiler)
        else:
            maintenance.change(tx, plan.id, {"asset_ids": []})
        assert maintenance.plan_ids(tx) == []
        assert maintenance.open_due(tx, plan.id) == []


def test_a_cancelled_job_leaves_the_dates_as_they_are(plant: Plant) -> None:
    """A floating plan comes again one frequency after the date that was cancelled."""
    plan = plant.plan(every=10, period=Period.DAY, is_fixed=False, next_due_at=at(3, 2))
    plant.finish(plant.look()[0], Status.CANCELLED)
    plant.clock.step(days=9)
    assert plant.look() == []
    plant.clock.step(days=1)
    assert len(plant.look()) == 1
    assert plant.dues(plan.id) == [at(3, 2), at(3, 12)]


def test_a_plan_by_meter_is_due_by_its_reading(plant: Plant) -> None:
    """Every 500 hours, 20 before: from the first reading on, and by what stands, whatever it was read at."""
    plan = plant.plan(due_by=PlanTrigger.METER, every=500, lead=20, meter_name="Hours", grace_days=7)
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        meter = meters.add(tx, plant.boiler, "hours", "h")
        meters.read(tx, meter.id, D("100"))
    found = []
    for value in ("579.999", "580", "1000", "1099", "2600"):
        plant.clock.step(days=1)
        with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            meters.read(tx, meter.id, D(value))
        for job in plant.look():
            found.append(value)
            plant.finish(job)
    assert found == ["580", "1099", "2600"]
    with plant.shop.reading() as tx:
        assert maintenance.equipment(tx, plan.id)[0].next_due_reading == D("3100")
        due = tx.value(sa.select(orders.c.estimated_completion_at).order_by(orders.c.id.desc()))
    assert due == at(3, 15, 0)


def test_a_floating_plan_by_meter_counts_from_the_reading_when_it_was_done(plant: Plant) -> None:
    """Done late, at 650: the next is at 1150."""
    plan = plant.plan(due_by=PlanTrigger.METER, every=500, is_fixed=False, meter_name="Hours")
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        meter = meters.add(tx, plant.boiler, "Hours", "h")
        meters.read(tx, meter.id, D("0"))
        meters.read(tx, meter.id, D("500"))
    job = plant.look()[0]
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        meters.read(tx, meter.id, D("650"))
    plant.finish(job)
    with plant.shop.reading() as tx:
        assert maintenance.equipment(tx, plan.id)[0].next_due_reading == D("1150")


def test_overdue_is_said_once_when_the_day_has_passed(plant: Plant) -> None:
    """Not within the day, nor within its days of grace, nor of what is done."""
    for grace in (0, 2):
        plant.plan(f"Grace {grace}", next_due_at=at(3, 2), grace_days=grace)
    plant.look()

    def told() -> list[str]:
        with plant.shop.reading() as tx:
            has = maintenance.has_overdue(tx)
        with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
            assert bool(maintenance.note_overdue(tx)) is has
            return [event.subject for event in audit.page(tx, Page(9)) if event.kind == "maintenance.overdue"]

    plant.clock.step(hours=14)
    assert told() == []
    plant.clock.step(hours=1)
    assert told() == told() == ["Grace 0"]
    plant.clock.step(days=2)
    assert told() == told() == ["Grace 2", "Grace 0"]
