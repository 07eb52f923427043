"""Every change is said, and can be taken back until somebody else changed the thing."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import QObject

from core import work_orders
from core.base.permissions import Role
from core.rules.words import HoldReason, Priority, Status
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.steps import Step, next_step, other_steps
from tests.desktop.screens.bench import Bench


@pytest.fixture
def actions(desk: Desk, qapp) -> OrderActions:
    """The administrator's."""
    owner = QObject(qapp)
    return OrderActions(desk, owner)


def step_to(order: OrderRow, desk: Desk, goal: Status) -> Step:
    """The step that leads there."""
    steps = [next_step(order, desk), *other_steps(order, desk)]
    return next(step for step in steps if step is not None and step.goal is goal)


def test_step_is_taken_said_and_taken_back(qtbot, actions: OrderActions, desk: Desk, bench: Bench, told) -> None:
    """Exactly to where the job stood."""
    order = bench.open(status=Status.IN_PROGRESS)
    actions.take_step(order, step_to(order, desk, Status.WORK_COMPLETE))
    qtbot.waitUntil(lambda: bool(told.notices))
    assert told.notices[0][:2] == (f"{order.number} is ready", "success")
    assert bench.order(order.id).status is Status.WORK_COMPLETE
    told.notices[0][2]()
    qtbot.waitUntil(lambda: len(told.notices) == 2)
    assert bench.order(order.id).status is Status.IN_PROGRESS
    assert bench.order(order.id).started_at == order.started_at


def test_hold_carries_reason_and_remark(qtbot, actions: OrderActions, desk: Desk, bench: Bench, told) -> None:
    """Into the job."""
    order = bench.open(status=Status.IN_PROGRESS)
    step = step_to(order, desk, Status.ON_HOLD)
    actions.take_step(order, step, note="Fan ordered", hold_reason=HoldReason.PARTS)
    qtbot.waitUntil(lambda: bool(told.notices))
    after = bench.order(order.id)
    assert (after.hold_reason, after.status_note) == (HoldReason.PARTS, "Fan ordered")


def test_step_from_an_outdated_view_is_refused_in_words(
    qtbot, actions: OrderActions, desk: Desk, bench: Bench, told
) -> None:
    """Another desk was quicker."""
    order = bench.open()
    step = step_to(order, desk, Status.APPROVED)
    bench.do(work_orders.move, order.id, Status.CANCELLED)
    actions.take_step(order, step)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert told.notices[0][:2] == (f"{order.number} is Cancelled meanwhile", "danger")


def test_undo_after_somebody_went_on_is_refused(qtbot, actions: OrderActions, desk: Desk, bench: Bench, told) -> None:
    """With a clear word, and nothing is changed."""
    order = bench.open()
    actions.take_step(order, step_to(order, desk, Status.APPROVED))
    qtbot.waitUntil(lambda: bool(told.notices))
    bench.do(work_orders.move, order.id, Status.IN_PROGRESS)
    told.notices[0][2]()
    qtbot.waitUntil(lambda: len(told.notices) == 2)
    assert told.notices[1][:2] == (f"{order.number} is In repair meanwhile", "danger")
    assert bench.order(order.id).status is Status.IN_PROGRESS


def test_changed_field_is_taken_back(qtbot, actions: OrderActions, bench: Bench, told) -> None:
    """To what was seen before."""
    order = bench.open()
    actions.change(order, {"priority": Priority.CRITICAL}, "Saved")
    qtbot.waitUntil(lambda: bool(told.notices))
    assert bench.order(order.id).priority is Priority.CRITICAL
    told.notices[0][2]()
    qtbot.waitUntil(lambda: bench.order(order.id).priority is Priority.MEDIUM)


def test_deleted_job_comes_back(qtbot, actions: OrderActions, bench: Bench, told) -> None:
    """From the notice."""
    order = bench.open()
    gone: list[bool] = []
    actions.delete(order, lambda: gone.append(True))
    qtbot.waitUntil(lambda: bool(gone))
    assert bench.look(work_orders.count) == 0
    told.notices[0][2]()
    qtbot.waitUntil(lambda: bench.look(work_orders.count) == 1)


def test_technician_who_takes_a_job_can_give_it_back(
    qtbot, qapp, desk_as: Callable[[Role], Desk], bench: Bench, told
) -> None:
    """Undo is offered for his own, though he may not unassign others."""
    desk = desk_as(Role.TECHNICIAN)
    order = bench.open()
    OrderActions(desk, QObject(qapp)).assign(order, desk.actor.person_id or 0, desk.actor.name)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[0][2]()
    qtbot.waitUntil(lambda: not bench.job(order.id).detail.assignees)


def test_done_is_told_after_each_change(qtbot, actions: OrderActions, bench: Bench) -> None:
    """Once it is on the disk."""
    order = bench.open()
    with qtbot.waitSignal(actions.done):
        actions.add_part(order, "Fan", 1, Decimal("1.00"), failed=lambda _: None, done=lambda: None)
    assert len(bench.job(order.id).detail.parts) == 1
