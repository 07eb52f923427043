"""Every step that is offered is legal, and says what it does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.base.permissions import Role
from core.rules import status as rules
from core.rules.words import Status
from desktop.desk import Desk
from desktop.screens.work_orders.steps import Step, Way, next_step, other_steps, waits_for
from tests.desktop.screens.bench import Bench

USUAL = {
    Status.REQUESTED: "Approve",
    Status.APPROVED: "Start repair",
    Status.IN_PROGRESS: "Mark ready",
    Status.ON_HOLD: "Resume repair",
    Status.WORK_COMPLETE: "Hand over",
}


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.DRAFT])
def test_offered_steps_lead_where_core_lets_them(bench: Bench, desk: Desk, status: Status) -> None:
    """None would be refused, and each says what will happen and how to take it back."""
    order = bench.open(status=status)
    first, others = next_step(order, desk), other_steps(order, desk)
    steps: list[Step] = [step for step in (first, *others) if step is not None]
    assert (first.text if first else None) == USUAL.get(status)
    for step in steps:
        assert rules.path(order.status, step.goal)
        assert step.effect
        assert step.undo
        assert "{number}" in step.said


def test_technician_does_not_hand_over(bench: Bench, desk_as: Callable[[Role], Desk]) -> None:
    """A ready job waits for the desk, and says so."""
    order, desk = bench.open(status=Status.WORK_COMPLETE), desk_as(Role.TECHNICIAN)
    assert next_step(order, desk) is None
    assert waits_for(order, desk) == "Ready: the front desk hands it over."
    assert [step.text for step in other_steps(order, desk)] == ["Back to repair"]


def test_storeman_changes_nothing(bench: Bench, desk_as: Callable[[Role], Desk]) -> None:
    """Without the right there are no steps at all."""
    order, desk = bench.open(), desk_as(Role.STOREMAN)
    assert (next_step(order, desk), other_steps(order, desk)) == (None, [])
    assert waits_for(order, desk)


def test_device_can_go_back_unrepaired_at_any_time(bench: Bench, desk: Desk) -> None:
    """As long as it is here."""
    for status in (Status.REQUESTED, Status.ON_HOLD, Status.WORK_COMPLETE):
        ways = [step.way for step in other_steps(bench.open(status=status), desk)]
        assert Way.UNREPAIRED in ways
    assert Way.UNREPAIRED not in [step.way for step in other_steps(bench.open(status=Status.CLOSED), desk)]
