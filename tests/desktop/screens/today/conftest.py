"""A bench with a day on it: jobs that are due, late, ready and waiting, and money that came in."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core import work_orders
from core.rules.words import HoldReason, Status
from desktop.desk import Desk
from desktop.screens.today.wishes import Day, day_of
from desktop.widgets.moments import now
from tests.desktop.screens.bench import Bench


@pytest.fixture
def day(desk: Desk) -> Day:
    """The shop's own, everybody's."""
    return day_of(desk, now())


@pytest.fixture
def jobs(bench: Bench, day: Day) -> dict[str, int]:
    """One of each; `due` at noon of the shop's day, `held` is the technician's and planned for today."""
    noon = day.span().since + timedelta(hours=12)
    ids = {
        "due": bench.open(estimated_completion_at=noon).id,
        "late": bench.open(estimated_completion_at=noon - timedelta(days=3)).id,
        "ready": bench.open(status=Status.WORK_COMPLETE).id,
        "held": bench.open().id,
    }
    bench.do(work_orders.assign, ids["held"], bench.at.technician.person_id)
    bench.do(work_orders.move, ids["held"], Status.ON_HOLD, hold_reason=HoldReason.PARTS)
    bench.do(work_orders.schedule, ids["held"], {"scheduled_on": day.today, "window_start": "14:30"})
    bench.pay(ids["ready"], "40.00")
    return ids
