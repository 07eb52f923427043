"""The checklist of a job, and what follows where something is not well."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import maintenance, work_orders
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.maintenance import Answer, NewCheck, OrderCheckRow
from core.rules.words import CheckKind, Origin, Priority
from tests.core.conftest import actor
from tests.core.maintenance.conftest import Plant
from tests.core.workshop import Workshop

LINES = [
    NewCheck("Temperature", CheckKind.MEASUREMENT, True, "°C", D("60"), D("75")),
    NewCheck("No leaks", CheckKind.CHECK, True),
    NewCheck("Name plate", CheckKind.TEXT),
]


def job(plant: Plant) -> tuple[int, list[OrderCheckRow]]:
    """One with a checklist, and its lines."""
    plant.plan(checks=LINES, next_due_at=plant.clock.now)
    order_id = plant.look()[0]
    with plant.shop.reading() as tx:
        return order_id, maintenance.of_order(tx, order_id)


def answer(plant: Plant, row: OrderCheckRow, found: Answer) -> OrderCheckRow:
    """As whoever works there."""
    with plant.shop.transaction(actor(Role.TECHNICIAN), Channel.DESKTOP) as tx:
        return maintenance.answer(tx, row.id, found)


def test_a_figure_within_its_limits_is_well(plant: Plant, at_work: Workshop) -> None:
    """It says who found it and when; what has to be answered is less by one."""
    order_id, rows = job(plant)
    with plant.shop.transaction(at_work.technician, Channel.DESKTOP) as tx:
        found = maintenance.answer(tx, rows[0].id, Answer(value=D("71.5"), remark="at the inlet"))
        assert (found.is_passed, found.value, found.remark) == (True, D("71.5"), "at the inlet")
        assert (found.answered_by, found.answered_at, found.follow_up) == ("Tom Bench", plant.clock.now, None)
        assert [row.description for row in maintenance.unanswered(tx, order_id)] == ["No leaks"]
    assert plant.jobs() == 1


def test_a_figure_outside_opens_one_follow_up_job(plant: Plant) -> None:
    """On the same thing, more urgent, with what was measured; measured again it opens no second."""
    order_id, rows = job(plant)
    found = answer(plant, rows[0], Answer(value=D("82"), remark="Smells"))
    assert found.is_passed is False
    again = answer(plant, rows[0], Answer(value=D("90")))
    assert again.follow_up_id == found.follow_up_id
    assert plant.jobs() == 2
    with plant.shop.reading() as tx:
        follow_up = work_orders.get(tx, found.follow_up_id or 0)
        assert found.follow_up == follow_up.number
        assert (follow_up.title, follow_up.origin, follow_up.priority, follow_up.asset_id) == (
            "Temperature: 82 °C", Origin.DEFECT_FOLLOWUP, Priority.HIGH, plant.boiler,
        )  # fmt: skip
        first = work_orders.get(tx, order_id)
        assert follow_up.note == f"Temperature: 82 °C\n60 – 75 °C\nSmells\n{first.number} {first.title}"


def test_what_is_not_well_opens_one_too(plant: Plant) -> None:
    """Also words that somebody says are bad news; other words do not."""
    _, rows = job(plant)
    assert answer(plant, rows[1], Answer(is_passed=False)).follow_up is not None
    assert answer(plant, rows[2], Answer(remark="ACME 7")).follow_up is None
    assert answer(plant, rows[2], Answer(is_passed=False, remark="Gone")).follow_up is not None
    assert plant.jobs() == 3


def test_an_answer_is_what_its_line_asks_for(plant: Plant) -> None:
    """A figure, yes or no, or words."""
    _, rows = job(plant)
    for row, found, field in (
        (rows[0], Answer(is_passed=True), "value"),
        (rows[0], Answer(value=D("1.0001")), "value"),
        (rows[0], Answer(value=D("Infinity")), "value"),
        (rows[1], Answer(value=D("1")), "is_passed"),
        (rows[2], Answer(is_passed=True), "remark"),
    ):
        with pytest.raises(Invalid) as refused:
            answer(plant, row, found)
        assert refused.value.field == field
    assert answer(plant, rows[0], Answer(value=D("70"))).is_passed
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        assert maintenance.clear(tx, rows[0].id).answered_at is None
        with pytest.raises(Conflict):
            maintenance.answer(tx, rows[0].id, Answer(value=D("70")), version=rows[0].version)


def test_what_is_finished_is_answered_no_more(plant: Plant) -> None:
    """Nor by somebody who does no jobs, nor a line that is none."""
    order_id, rows = job(plant)
    with plant.shop.transaction(actor(Role.VIEWER), Channel.DESKTOP) as tx, pytest.raises(Forbidden):
        maintenance.answer(tx, rows[1].id, Answer(is_passed=True))
    with plant.shop.reading(actor(Role.VIEWER)) as tx, pytest.raises(Forbidden):
        maintenance.of_order(tx, order_id)
    plant.finish(order_id)
    with pytest.raises(Conflict):
        answer(plant, rows[1], Answer(is_passed=True))
    with plant.shop.transaction(SYSTEM, Channel.SYSTEM) as tx, pytest.raises(NotFound):
        maintenance.answer(tx, 10**6, Answer())
