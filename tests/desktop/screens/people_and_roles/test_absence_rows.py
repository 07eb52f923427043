"""When somebody is away."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core import people, schedule, settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.words import AbsenceKind
from core.shop import Shop
from desktop.screens.people_and_roles.absence_rows import AbsenceDialog, days_words, kind_word
from desktop.screens.people_and_roles.screen import PeopleScreen
from desktop.screens.schedule.calendar_dialog import CalendarDialog
from tests.desktop.screens.counter import reading
from tests.desktop.screens.people_and_roles.conftest import House, open_person


def _away(shop: Shop, person_id: int) -> list[schedule.AbsenceRow]:
    with shop.reading(SYSTEM) as tx:
        return schedule.absences_between(tx, person_id=person_id)


def test_absences_are_seen_and_taken_back(qtbot, screen: PeopleScreen, house: House, shop: Shop, told) -> None:
    """Those to come, with why; with a way back."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        day = settings.today(tx)
        schedule.add_absence(tx, house.tom_id, day, day + timedelta(days=2), AbsenceKind.SICK, "Flu")
        gone = day - timedelta(days=9)
        schedule.add_absence(tx, house.tom_id, gone, gone, AbsenceKind.OTHER)
    open_person(qtbot, screen, house.tom_id)
    rows = screen.panel.absences
    qtbot.waitUntil(lambda: len(rows.buttons) == 1)
    rows.buttons[0].click()
    qtbot.waitUntil(lambda: len(_away(shop, house.tom_id)) == 1 and bool(told.notices))
    qtbot.waitUntil(lambda: rows.buttons == [])
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: len(rows.buttons) == 1)
    assert _away(shop, house.tom_id)[-1].note == "Flu"


def test_one_is_added(qtbot, screen: PeopleScreen, house: House, shop: Shop) -> None:
    """What core refuses is said at its field."""
    open_person(qtbot, screen, house.tom_id)
    screen.panel.add_absence.click()
    dialog = screen.window().findChild(AbsenceDialog)
    values = dialog.form.values()
    dialog.form.set_values({"last_on": values["first_on"] - timedelta(days=1)}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["last_on"].error))
    dialog.form.set_values({"last_on": values["first_on"], "kind": AbsenceKind.TRAINING}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: len(screen.panel.absences.buttons) == 1)
    (row,) = _away(shop, house.tom_id)
    assert (row.kind, row.first_on) == (AbsenceKind.TRAINING, row.last_on)
    assert "–" not in days_words(row) and "–" in days_words(row._replace(last_on=row.last_on + timedelta(days=1)))
    assert len({kind_word(kind) for kind in (*AbsenceKind, None)}) == len(AbsenceKind) + 1


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_today_is_the_day_of_the_shop(qtbot, screen: PeopleScreen, house: House, shop: Shop, zone: str) -> None:
    """One of the two is always a day away from the computer's."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        screen.desk.take_settings(settings.change(tx, time_zone=zone))
        there = settings.today(tx)
    dialog = AbsenceDialog(screen.desk, screen, house.tom_id, "Tom Bench")
    assert dialog.form.values()["first_on"] == there
    assert dialog.form.fields["first_on"].control.line.text() == "Today"


def test_hours_are_seen_and_a_calendar_is_given_out(qtbot, screen: PeopleScreen, house: House, shop: Shop) -> None:
    """The person's own hours, else those of the house."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        people.change(tx, house.tom_id, {"working_hours": "Mo 08:00-12:00"})
    open_person(qtbot, screen, house.tom_id)
    assert screen.panel.facts.value("Working hours") == "Mo 08:00-12:00"
    screen.panel.actions.ask_calendar(reading(shop, people.get, house.tom_id))
    dialog = screen.window().findChild(CalendarDialog)
    assert dialog is not None and dialog.who.value() == house.tom_id
    dialog.reject()
