"""A day of the shop as it is weighed."""

from __future__ import annotations

import pytest

from core import people
from core.base.events import Channel
from core.dispatch import weighing
from core.rules.dispatching import Factor
from core.rules.words import Priority
from core.schedule import jobs
from core.shop import Shop
from tests.core.dispatch.test_suggesting import DAY, opened
from tests.core.workshop import Workshop

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_what_waits_comes_by_urgency_and_hour(shop: Shop, at: Workshop) -> None:
    """Those that somebody has, or that are over, wait for nobody."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        late, early = (opened(tx, at, "Lamp", window_start=hour) for hour in ("11:00", "09:00"))
        urgent = opened(tx, at, "Lamp", window_start="15:00", priority=Priority.CRITICAL)
        opened(tx, at, "Lamp", technician_id=at.technician.person_id)
        waiting = weighing.waiting_of(jobs.between(tx, DAY, DAY))
    assert [job.id for job in waiting] == [urgent, early, late]
    assert weighing.urgency(waiting[0]) > weighing.urgency(waiting[1])


def test_fit_leaves_out_what_the_plan_itself_decides(shop: Shop, at: Workshop) -> None:
    """Load and places change with every job that is given; room says how much of the day is left."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        people.change(tx, at.technician.person_id or 0, {"skills": ["Lamp"]})
        people.change(tx, at.customer.id, {"city": "Ulm"})
        opened(tx, at, "Screen", technician_id=at.technician.person_id, window_start="09:00", duration_hours=3.0)
        opened(tx, at, "Lamp", window_start="10:00")
        planned = jobs.between(tx, DAY, DAY)
        waiting = weighing.waiting_of(planned)
        day = weighing.day_of(tx, DAY, planned, waiting)
    (tom,), (lamp,) = day.people, waiting
    assert weighing.fit(day, lamp, tom) == 0.36
    assert weighing.room(day, tom) == (8.0, 3.0, frozenset({"town ulm"}))
    assert [each.factor for each in weighing.reasons(day, lamp, tom)] == [Factor.SKILL, Factor.LOAD, Factor.PLACE]
    assert weighing.is_kept(weighing.findings(day, lamp, tom))
