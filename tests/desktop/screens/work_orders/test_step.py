"""One step of a job."""

from __future__ import annotations

import pytest

from core.rules.words import Status
from desktop.screens.work_orders.step import Step, Way


@pytest.mark.parametrize(
    ("way", "undo"),
    [(Way.AT_ONCE, "Can be undone."), (Way.CANCEL, "Can be undone."), (Way.HAND_OVER, "It can be reopened.")],
)
def test_each_way_says_how_it_is_taken_back(way: Way, undo: str) -> None:
    """Once the customer has gone with the device, only the job can be opened again."""
    assert Step(Status.CLOSED, "Close", "check", "It is closed.", "{number} is closed", way).undo == undo
