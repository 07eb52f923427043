"""The list of who works here."""

from __future__ import annotations

from core.base.permissions import Role
from desktop.screens.people_and_roles.listing import ALL, OFF
from desktop.screens.people_and_roles.screen import PeopleScreen
from tests.desktop.screens.people_and_roles.conftest import House


def _names(screen: PeopleScreen) -> list[str]:
    table = screen.list.table
    return [table.model.record(row).person.full_name for row in range(table.count())]


def test_who_works_here_by_name(screen: PeopleScreen) -> None:
    """Customers never, who is switched off behind a filter of his own; each filter with its count."""
    assert _names(screen) == ["Ann Clerk", "Mia Ärmel", "Tom Bench"]
    assert [screen.list.bar.segments._number(key) for key in ("active", OFF, ALL)] == ["3", "1", "4"]


def test_filters_roles_and_words(qtbot, screen: PeopleScreen) -> None:
    """They go together; the empty list says what to try."""
    screen.list.bar.segments.choose(OFF)
    qtbot.waitUntil(lambda: _names(screen) == ["王小明"])
    screen.list.bar.segments.choose(ALL)
    qtbot.waitUntil(lambda: len(_names(screen)) == 4)
    screen.list.role.set_value(Role.TECHNICIAN)
    qtbot.waitUntil(lambda: _names(screen) == ["Tom Bench"])
    screen.list.search.setText("armel")
    qtbot.waitUntil(lambda: _names(screen) == [])
    assert screen.list.table._stateful.state.accessibleName() == "Nobody like that works here"


def test_each_row_says_unit_last_visit_and_sign_in(screen: PeopleScreen, house: House) -> None:
    """In words, also for those who cannot see."""
    model = screen.list.table.model
    tom = model.record(model.row_of(house.tom_id))
    assert tom.unit == "Workshop" and tom.presence.open == 1
    mia = model.record(model.row_of(house.mia_id))
    assert (mia.presence, model.columns[-1].text(mia), model.columns[-1].text(tom)) == (None, "No login", "Active")


def test_the_order_turns(qtbot, screen: PeopleScreen) -> None:
    """By the head of the names."""
    screen.list.table._on_header(0)
    qtbot.waitUntil(lambda: _names(screen) == ["Tom Bench", "Mia Ärmel", "Ann Clerk"])
