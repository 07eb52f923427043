"""Calendars that other programs subscribe to."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from icalendar import Calendar

from core import people, schedule, settings
from core.base.errors import Forbidden, NotFound
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.base.table import metadata
from core.rules.words import AbsenceKind
from core.shop import Shop
from tests.core.schedule.test_looking import MONDAY, TUESDAY, opened
from tests.core.workshop import Workshop


def test_the_address_is_a_secret_that_can_be_made_anew(shop: Shop, at: Workshop) -> None:
    """Only its hash is stored; the one before, and one that was taken back, are good for nothing."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        assert schedule.calendar_since(tx, tom) is None
        first, second = (schedule.renew_calendar(tx, tom) for _ in range(2))
        assert len(second) >= 40 and schedule.calendar_since(tx, tom) == tx.now
        stored = [str(row) for row in tx.execute(metadata.tables["calendars"].select())]
        assert len(stored) == 1 and second not in stored[0]
        assert schedule.owner_of_calendar(tx, second).person_id == tom
        with pytest.raises(NotFound):
            schedule.owner_of_calendar(tx, first)
        schedule.revoke_calendar(tx, tom)
        for act in (lambda: schedule.owner_of_calendar(tx, second), lambda: schedule.revoke_calendar(tx, tom)):
            with pytest.raises(NotFound):
                act()


def test_who_may_open_whose(shop: Shop, at: Workshop) -> None:
    """One's own, anybody's for those who plan; who is switched off, or works no more on jobs, has none."""
    tom, ann = at.technician.person_id or 0, at.clerk.person_id or 0
    with shop.transaction(at.technician, Channel.DESKTOP) as tx, pytest.raises(Forbidden):
        schedule.renew_calendar(tx, ann)
    with shop.transaction(at.customer_actor, Channel.DESKTOP) as tx, pytest.raises(Forbidden):
        schedule.renew_calendar(tx, at.customer.id)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        with pytest.raises(NotFound):
            schedule.renew_calendar(tx, at.customer.id)
        token = schedule.renew_calendar(tx, tom)
        for change in ({"role": Role.STOREMAN}, {"role": Role.TECHNICIAN, "is_active": False}):
            people.change(tx, tom, change)
            with pytest.raises(NotFound):
                schedule.owner_of_calendar(tx, token)
        people.change(tx, tom, {"is_active": True})
        assert schedule.owner_of_calendar(tx, token).name == "Tom Bench"


def test_jobs_stand_in_it_with_place_and_hours(shop: Shop, at: Workshop) -> None:
    """Hours in UTC, days without; his absences too, and nobody else's."""
    tom = at.technician.person_id or 0
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        settings.change(tx, time_zone="Europe/Berlin", name="Repairs; corner, left")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        people.change(tx, at.customer.id, {"address": "High Street 5; left, back", "city": "Ulm"})
        timed = opened(tx, at, "Lamp,\nshade", technician_id=tom, window_start="09:00", duration_hours=1.5)
        whole = opened(tx, at, "Größe", technician_id=tom, scheduled_on=TUESDAY)
        opened(tx, at, "Nobody's")
        schedule.add_absence(tx, tom, MONDAY, TUESDAY, AbsenceKind.VACATION, "Sea")
        schedule.add_absence(tx, at.clerk.person_id or 0, MONDAY, TUESDAY, AbsenceKind.SICK)
    with shop.reading(at.technician) as tx:
        body, shop_id = schedule.own_calendar(tx), settings.read(tx).shop_id
        assert schedule.own_calendar(tx) == body
    calendar = Calendar.from_ical(body)
    assert "X-WR-CALNAME:Tom Bench – Repairs\\; corner\\, left" in body.decode()
    events = {str(event["uid"]): event for event in calendar.walk("VEVENT")}
    assert set(events) == {f"job-{timed}@{shop_id}", f"job-{whole}@{shop_id}", f"absence-1@{shop_id}"}
    job, day, away = events.values()
    assert (job.decoded("dtstart"), job.decoded("dtend")) == (
        datetime.fromisoformat("2026-03-09T08:00:00+00:00"), datetime.fromisoformat("2026-03-09T09:30:00+00:00"),
    )  # fmt: skip
    assert (str(job["location"]), "Ayşe" in str(job["summary"])) == ("High Street 5; left, back, Ulm", True)
    assert (day.decoded("dtstart"), day.decoded("dtend")) == (TUESDAY, date(2026, 3, 11))
    assert (str(away["summary"]), away.decoded("dtend"), b"Sea" in body) == ("Vacation", date(2026, 3, 11), False)
    assert all(len(line) <= 75 for line in body.split(b"\r\n")) and str(calendar["version"]) == "2.0"
