"""The steps of jobs for the house itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core import work_orders
from core.base.permissions import Role
from core.rules import status as rules
from core.rules.words import Status
from core.work_orders import NewWorkOrder
from desktop.desk import Desk
from desktop.screens.work_orders.steps import Way, next_step, other_steps, waits_for
from tests.desktop.screens.bench import Bench

HOUSE = {
    Status.REQUESTED: "Start",
    Status.APPROVED: "Start",
    Status.IN_PROGRESS: "Mark done",
    Status.ON_HOLD: "Resume",
    Status.WORK_COMPLETE: "Close job",
}


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.DRAFT])
def test_a_job_for_the_house_is_not_handed_over(bench: Bench, desk: Desk, status: Status) -> None:
    """Nobody collects or pays: it is begun, done, and closed; each step is one that core lets it go."""
    order = bench.do(work_orders.open_, NewWorkOrder(title="The shower runs cold", status=status))
    first, others = next_step(order, desk), other_steps(order, desk)
    assert (first.text if first else None) == HOUSE.get(status)
    for step in filter(None, (first, *others)):
        assert rules.path(order.status, step.goal)
        assert step.effect
        assert "{number}" in step.said
        assert step.way not in (Way.HAND_OVER, Way.UNREPAIRED)


def test_who_did_it_does_not_close_it(bench: Bench, desk_as: Callable[[Role], Desk]) -> None:
    """A supervisor looks at it first."""
    order = bench.do(work_orders.open_, NewWorkOrder(title="The shower runs cold", status=Status.WORK_COMPLETE))
    desk = desk_as(Role.TECHNICIAN)
    assert next_step(order, desk) is None
    assert waits_for(order, desk) == "Done: a supervisor looks at it and closes it."
