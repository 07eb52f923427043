"""When a new job can be ready at the earliest."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core import catalog, locations, parts, people, schedule, settings, stock, work_orders
from core.base.errors import Forbidden
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.base.transaction import Transaction
from core.parts import NewPart
from core.rules.words import AbsenceKind, Status
from core.schedule import Basis
from core.shop import Shop
from core.stock.using import PartUse
from core.work_orders import NewWorkOrder
from tests.core.conftest import SteppedClock
from tests.core.schedule.test_looking import opened
from tests.core.workshop import Workshop


def done(tx: Transaction, at: Workshop, minutes: int, symptom_id: int, part_id: int | None) -> None:
    """A repair that took so long, and perhaps a part."""
    new = NewWorkOrder(at.device_id, at.customer.id, symptom_id=symptom_id, title="Screen")
    job = work_orders.open_(tx, new).id
    work_orders.add_labour(tx, job, "Done", minutes)
    if part_id is not None:
        work_orders.use_parts(tx, job, [PartUse(part_id, 1)])
    for step in (Status.IN_PROGRESS, Status.WORK_COMPLETE):
        work_orders.move(tx, job, step)


def test_it_is_reckoned_and_explained(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """Monday at nine: such jobs take an hour and a half, one waits, and its usual part is not in the store."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        settings.change(tx, working_hours="Mo-Fr 08:00-12:00, 13:00-17:00", part_lead_days=2)
        symptom = catalog.add_symptom(tx, "Screen broken").id
        store, part = locations.add(tx, "Store", "Shelf").id, parts.add(tx, NewPart(name="Panel")).id
        stock.receive(tx, part, 3, store)
        for minutes in (60, 90, 600):
            done(tx, at, minutes, symptom, None if minutes == 90 else part)
        opened(tx, at, scheduled_on=None, duration_hours=3.0)
        first = schedule.earliest_ready(tx, at.device_type_id, "screen  BROKEN")
        assert (first.basis, first.sample, first.hours) == (Basis.SAME_PROBLEM, 3, 1.5)
        assert (first.queue_jobs, first.queue_hours, first.missing_parts) == (1, 3.0, ())
        assert str(first.at) == "2026-03-02 14:45:00+00:00"
        stock.scrap(tx, part, 1, store, "Broken")
        late = schedule.earliest_ready(tx, at.device_type_id, "Screen broken")
        assert (str(late.at), late.missing_parts) == ("2026-03-04 09:30:00+00:00", ("Panel",))
        assert late.sentences == [
            "3 jobs with the same problem took 1.5 hours (median)", "1 jobs wait before it, 3 hours",
            "Panel: not in the store, comes in 2 days",
        ]  # fmt: skip
        assert schedule.earliest_ready(tx, at.device_type_id, "Other").basis is Basis.SAME_TYPE
        assert schedule.earliest_ready(tx).basis is Basis.ALL_JOBS


def test_what_is_not_known_is_assumed_and_said(shop: Shop, at: Workshop) -> None:
    """An hour of work, eight hours a day; what is planned for a day fills it; where nobody is, nothing is promised."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        today = settings.today(tx)
        found = schedule.earliest_ready(tx, at.device_type_id)
        assert (found.basis, found.sample, found.hours, found.hours_assumed) == (Basis.ASSUMED, 0, 1.0, True)
        assert str(found.at) == "2026-03-02 10:15:00+00:00" and len(found.sentences) == 3
        opened(tx, at, technician_id=tom, scheduled_on=today, duration_hours=8.0)
        assert str(schedule.earliest_ready(tx).at) == "2026-03-03 09:00:00+00:00"
        schedule.add_absence(tx, tom, today, today + timedelta(days=3), AbsenceKind.SICK)
        assert str(schedule.earliest_ready(tx).at) == "2026-03-06 09:00:00+00:00"
        people.change(tx, tom, {"is_active": False})
        assert schedule.earliest_ready(tx).at is None


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_customers_are_told_by_the_staff(shop: Shop, at: Workshop) -> None:
    """The queue is the shop's."""
    with shop.reading(at.customer_actor) as tx, pytest.raises(Forbidden):
        schedule.earliest_ready(tx)
