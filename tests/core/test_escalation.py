"""Rules of escalation."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from core import assets, audit, escalation, maintenance, people, teams, work_orders
from core.assets import NewEquipment
from core.base.errors import Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.base.log import Event
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.escalation import NewRule
from core.maintenance import NewPlan
from core.rules.words import AssetStatus, EscalationCause, Priority, Status
from core.shop import Shop
from tests.core.conftest import SteppedClock, actor
from tests.core.workshop import Workshop, open_job


def look(shop: Shop) -> list[str]:
    """The numbers of the jobs that were escalated, as the clockwork does it, the first one first."""
    before = len(told(shop))
    with shop.reading() as tx:
        has_work = escalation.has_work(tx)
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        assert bool(escalation.run(tx)) is has_work
        assert not escalation.has_work(tx)
    return [event.subject for event in told(shop)[before:]]


def told(shop: Shop) -> list[Event]:
    """Every escalation so far."""
    with shop.reading() as tx:
        events = audit.page(tx, Page(500), oldest_first=True)
    return [event for event in events if event.kind == "work_order.escalated"]


def rule(shop: Shop, **values: Any) -> escalation.RuleRow:
    """One more, beside the two that a house begins with."""
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        return escalation.add(tx, NewRule(**({"name": "More"} | values)))


def test_a_house_begins_with_two_rules(shop: Shop) -> None:
    """A promised date that has passed, and critical jobs that nobody has begun."""
    with shop.reading() as tx:
        rules = [(rule.cause, rule.priority, rule.after_minutes, rule.is_active) for rule in escalation.rules(tx)]
    assert rules == [
        (EscalationCause.OVERDUE, None, 0, True),
        (EscalationCause.NOT_STARTED, Priority.CRITICAL, 60, True),
    ]


def test_an_overdue_job_is_escalated_once(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """Again only where it was promised anew, and that date passed too; not what is done, nor a draft."""
    due = clock.now + timedelta(hours=1)
    job = open_job(shop, at, estimated_completion_at=due)
    open_job(shop, at, estimated_completion_at=due, status=Status.DRAFT)
    open_job(shop, at, estimated_completion_at=due, status=Status.WORK_COMPLETE)
    open_job(shop, at)
    assert look(shop) == []
    clock.step(hours=1)
    assert look(shop) == [job.number]
    assert look(shop) == []
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        work_orders.change(tx, job.id, {"estimated_completion_at": clock.now + timedelta(days=1)})
    assert look(shop) == []
    clock.step(days=1)
    assert look(shop) == [job.number]
    assert told(shop)[-1].changes == {"rule": [None, "Promised date has passed"], "cause": [None, "overdue"]}


def test_a_critical_job_that_nobody_begins_is_escalated(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """After an hour; not one that is less urgent, or that was begun."""
    critical = open_job(shop, at, priority=Priority.CRITICAL)
    begun = open_job(shop, at, priority=Priority.CRITICAL)
    open_job(shop, at, priority=Priority.HIGH)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        work_orders.move(tx, begun.id, Status.IN_PROGRESS)
    clock.step(minutes=59)
    assert look(shop) == []
    clock.step(minutes=1)
    assert look(shop) == [critical.number]


def test_a_rule_gives_the_job_to_somebody_and_makes_it_more_urgent(
    shop: Shop, at: Workshop, clock: SteppedClock
) -> None:
    """Person, team and priority; never less urgent, and nobody is given it twice."""
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        team = teams.add(tx, "Engineering")
    rule(
        shop, after_minutes=30, assignee_id=at.manager.person_id, team_id=team.id, new_priority=Priority.HIGH
    )  # fmt: skip
    jobs = [
        open_job(shop, at, estimated_completion_at=clock.now, priority=p) for p in (Priority.LOW, Priority.CRITICAL)
    ]
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        work_orders.assign(tx, jobs[1].id, at.manager.person_id or 0)
    look(shop)
    clock.step(minutes=30)
    assert look(shop) == [job.number for job in jobs]
    with shop.reading() as tx:
        after = [work_orders.get(tx, job.id) for job in jobs]
        assert [(job.team_id, job.priority) for job in after] == [
            (team.id, Priority.HIGH), (team.id, Priority.CRITICAL),
        ]  # fmt: skip
        assert [row.person_id for row in work_orders.of_order(tx, jobs[0].id)] == [at.manager.person_id]
    assert told(shop)[-2].changes["assignee"] == [None, "Mia Boss"]
    assert "assignee" not in told(shop)[-1].changes


def test_who_has_left_is_given_nothing(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """The job is escalated all the same."""
    rule(shop, assignee_id=at.technician.person_id, only_preventive=False)
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        people.delete(tx, at.technician.person_id or 0)
    job = open_job(shop, at, estimated_completion_at=clock.now)
    assert look(shop) == [job.number] * 2
    with shop.reading() as tx:
        assert work_orders.of_order(tx, job.id) == []


def test_rules_that_rest_or_are_for_maintenance_leave_others_alone(
    shop: Shop, at: Workshop, clock: SteppedClock
) -> None:
    """Switched off, deleted, or for the jobs of plans only."""
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        first, second = escalation.rules(tx)
        changed = escalation.change(tx, first.id, {"is_active": False}, version=first.version)
        with pytest.raises(Stale):
            escalation.change(tx, first.id, {"name": "x"}, version=first.version)
        escalation.delete(tx, second.id)
        assert [row.id for row in escalation.rules(tx)] == [changed.id]
    rule(shop, only_preventive=True)
    open_job(shop, at, estimated_completion_at=clock.now, priority=Priority.CRITICAL)
    clock.step(hours=2)
    assert look(shop) == []


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_what_a_rule_cannot_be(shop: Shop, at: Workshop) -> None:
    """Nor may everybody make one."""
    for values, field in (({"name": ""}, "name"), ({"after_minutes": -1}, "after_minutes")):
        with pytest.raises(Invalid) as refused:
            rule(shop, **values)
        assert refused.value.field == field
    for values in ({"team_id": 10**6}, {"assignee_id": at.customer.id}):
        with pytest.raises(NotFound):
            rule(shop, **values)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        assert len(escalation.rules(tx)) == 2
        for operation, *arguments in (
            (escalation.add, NewRule("x")), (escalation.change, 1, {}), (escalation.delete, 1), (escalation.run,),
        ):  # fmt: skip
            with pytest.raises(Forbidden):
                operation(tx, *arguments)  # type: ignore[operator]
    with shop.reading(actor(Role.CUSTOMER)) as tx, pytest.raises(Forbidden):
        escalation.rules(tx)


def test_a_maintenance_job_has_its_whole_day(shop: Shop, clock: SteppedClock) -> None:
    """And the plan's days of grace: due at nine on Monday, with one day more."""
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        thing = assets.add_equipment(tx, NewEquipment("Pump", status=AssetStatus.ACTIVE))
        plan = maintenance.add(tx, NewPlan("Service", [thing.id], next_due_at=tx.now, grace_days=1))
        maintenance.open_due(tx, plan.id)
    clock.step(days=1, hours=14)
    assert look(shop) == []
    clock.step(hours=1)
    assert look(shop) == ["WO001"]
