"""The sample's plant is maintained."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest

from core import maintenance
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.base.transaction import Transaction
from core.demo import filling, upkeep
from core.maintenance import meters
from core.rules.words import Origin
from core.shop import Shop
from core.work_orders import JobFilter, page_of_all
from tests.core.conftest import SteppedClock

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_plans_have_made_jobs_most_of_them_done_in_time(shop: Shop, tx: Transaction, clock: SteppedClock) -> None:
    """One late, one still open after its day, a figure that led to a job, and a plan that is due soon."""
    house = filling.cast_of(tx, shop, Random(1), tx.now).house
    for act in upkeep.acts(house, clock.now):
        assert act.at < clock.now
        tx.now, tx.actor = act.at, act.actor
        act.do(tx)
    tx.now, tx.actor = clock.now, SYSTEM
    plans = maintenance.page(tx, Page(10), by_due=True)
    assert len(plans) == len(upkeep.KEPT) + 1
    assert plans[0].name == "Air filters" and plans[0].next_due_at == clock.now + timedelta(hours=3)
    found = maintenance.compliance.of_period(tx, clock.now - timedelta(days=60), clock.now)
    assert found.in_time > 5 * found.late > 0 and found.missed == 1
    jobs = page_of_all(tx, Page(100), JobFilter())
    assert [job.title for job in jobs if job.origin is Origin.DEFECT_FOLLOWUP] == ["Flow temperature: 79.5 °C"]
    (meter,) = meters.of_asset(tx, house.plant["Washing machine 1"])
    assert meter.value == 18_240 + 3 * 190
    assert maintenance.plan_ids(tx) == []
