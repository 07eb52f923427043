"""A bench with a little to report of: two jobs, one of them done, and money for it."""

from __future__ import annotations

import pytest

from core import reports, work_orders
from core.reports import Group, Table
from core.rules.periods import Period
from core.rules.words import Status
from core.shop import Shop
from desktop.screens.today.wishes import day_of
from desktop.widgets.moments import now
from tests.core.workshop import Workshop
from tests.desktop.screens.bench import Bench


@pytest.fixture
def bench(shop: Shop, at: Workshop) -> Bench:
    """What other desks do, and what is stored."""
    made = Bench(shop, at)
    made.open()
    done = made.open()
    made.do(work_orders.assign, done.id, at.technician.person_id)
    made.do(work_orders.move, done.id, Status.WORK_COMPLETE)
    made.pay(done.id, "40.00")
    return made


@pytest.fixture
def today(desk) -> Period:
    """The shop's own."""
    day = day_of(desk, now()).today
    return Period(day, day)


@pytest.fixture
def tables(bench: Bench, today: Period) -> dict[Group, Table]:
    """Every report of today."""
    return {group: bench.look(reports.make, group, today) for group in Group}
