"""Planning a job; nothing that speaks against it is passed over in silence."""

from __future__ import annotations

from datetime import date

import pytest

from core import people, schedule, settings, work_orders
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.planning import FindingCode
from core.rules.words import AbsenceKind, Status
from core.schedule import PlanConflict
from core.shop import Shop
from tests.core.schedule.test_looking import MONDAY, TUESDAY, opened
from tests.core.workshop import Workshop


def test_a_job_gets_a_technician_a_day_and_an_hour(shop: Shop, at: Workshop) -> None:
    """It is approved with it; taken off again it stands on no day."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        job = opened(tx, at, scheduled_on=None)
        planned = schedule.plan(tx, job, tom, TUESDAY, "09:30", 1.5, mark=schedule.job(tx, job).mark)
        assert (planned.technician_id, planned.day, planned.window_start, planned.hours) == (tom, TUESDAY, "09:30", 1.5)
        assert (planned.status, planned.findings) == (Status.APPROVED, ())
        moved = schedule.plan(tx, job, tom, MONDAY, mark=planned.mark)
        assert (moved.day, moved.window_start, moved.hours, moved.is_whole_day) == (MONDAY, None, 1.5, True)
        off = schedule.take_off(tx, job, mark=moved.mark)
        assert (off.day, off.technician_id) == (None, tom)
        assert schedule.take_off(tx, job, keeps_technician=False).technician_id is None
        assert schedule.plan(tx, job, None, MONDAY).technician_id is None


def test_what_somebody_else_changed_is_not_overwritten(shop: Shop, at: Workshop) -> None:
    """Be it the hour or who has it."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        job = opened(tx, at)
        seen = schedule.job(tx, job).mark
        work_orders.give_to(tx, job, tom)
        for act in (schedule.take_off, lambda tx, job, mark: schedule.plan(tx, job, tom, TUESDAY, mark=mark)):
            with pytest.raises(Stale):
                act(tx, job, mark=seen)
        seen = schedule.job(tx, job).mark
        work_orders.schedule(tx, job, {"window_start": "10:00"})
        with pytest.raises(Stale):
            schedule.plan(tx, job, tom, TUESDAY, mark=seen)


def test_what_speaks_against_it_has_to_be_agreed_to(shop: Shop, at: Workshop) -> None:
    """Each of them; it is seen before, and stays seen afterwards."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        people.change(tx, tom, {"working_hours": "Mo 08:00-12:00"})
        schedule.add_absence(tx, tom, TUESDAY, TUESDAY, AbsenceKind.SICK)
        opened(tx, at, technician_id=tom, window_start="11:00", duration_hours=2.0)
        job = opened(tx, at, scheduled_on=None)
        before = schedule.job(tx, job)
        expected = schedule.findings_at(tx, job, tom, MONDAY, "12:30")
        assert [each.code.value for each in expected] == ["overlap", "outside_hours"]
        for agreed in ((), (FindingCode.OVERLAP,)):
            with pytest.raises(PlanConflict) as refused:
                schedule.plan(tx, job, tom, MONDAY, "12:30", despite=agreed)
            assert set(refused.value.findings) == {each for each in expected if each.code not in agreed}
        assert "Outside the working hours" in refused.value.message and schedule.job(tx, job) == before
        done = schedule.plan(tx, job, tom, MONDAY, "12:30", despite=[each.code for each in expected])
        assert done.findings == expected == schedule.job(tx, job).findings
        assert [each.code.value for each in schedule.findings_at(tx, job, tom, TUESDAY)] == ["absent"]
        assert schedule.findings_at(tx, job, None, TUESDAY) == ()


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_the_clock_is_put_forward(shop: Shop, at: Workshop) -> None:
    """The hour that is left out is refused; work over it ends by the clock as it is then."""
    tom = at.technician.person_id or 0
    night = date(2026, 3, 29)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        settings.change(tx, time_zone="Europe/Berlin")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        job = opened(tx, at)
        planned = schedule.plan(tx, job, tom, night, "01:00", 3.0)
        assert str(planned.ends_at) == "2026-03-29 05:00:00+02:00"
        other = opened(tx, at)
        assert schedule.findings_at(tx, other, tom, night, "05:00") == ()
        assert [each.code.value for each in schedule.findings_at(tx, other, tom, night, "04:30")] == ["overlap"]
        with pytest.raises(Invalid) as refused:
            schedule.plan(tx, other, tom, night, "02:30")
        assert refused.value.field == "window_start"


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_what_cannot_be_planned(shop: Shop, at: Workshop) -> None:
    """What is over, what is not there, nobody's hours; and customers plan nothing."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        job = opened(tx, at)
        for start, hours, field in (("25:00", None, "window_start"), ("09:00", 0.0, "duration_hours")):
            with pytest.raises(Invalid) as refused:
                schedule.plan(tx, job, tom, MONDAY, start, hours)
            assert refused.value.field == field
        for order_id, person_id in ((10**9, tom), (job, 10**9)):
            with pytest.raises(NotFound):
                schedule.plan(tx, order_id, person_id, MONDAY)
        work_orders.move(tx, job, Status.CANCELLED)
        for act in (schedule.take_off, lambda tx, job: schedule.plan(tx, job, tom, MONDAY)):
            with pytest.raises(Conflict):
                act(tx, job)
    with shop.transaction(at.customer_actor, Channel.DESKTOP) as tx:
        for ask in (schedule.job, schedule.take_off, lambda tx, job: schedule.findings_at(tx, job, tom, MONDAY)):
            with pytest.raises(Forbidden):
                ask(tx, job)
