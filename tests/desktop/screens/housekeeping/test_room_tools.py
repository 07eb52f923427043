"""What can be done with chosen rooms."""

from __future__ import annotations

import pytest

from core.rules.words import HousekeepingState
from desktop.screens.housekeeping.room_tools import goal_of
from desktop.screens.housekeeping.screen import HousekeepingScreen
from tests.desktop.screens.housekeeping.conftest import House

H = HousekeepingState


def _entries(screen: HousekeepingScreen) -> list[str]:
    screen.tools.more.menu().aboutToShow.emit()
    return [entry.text() for entry in screen.tools.more.menu().actions() if entry.text()]


def test_nothing_chosen_nothing_to_do(screen: HousekeepingScreen) -> None:
    """The buttons say so by being grey."""
    screen.tools.show_rooms([])
    assert not any(part.isEnabled() for part in (screen.tools.next, screen.tools.give_button, screen.tools.more))


def test_the_next_step_of_a_dirty_room_is_cleaned(qtbot, screen: HousekeepingScreen, house: House, room, told) -> None:
    """One press; Undo makes it dirty again."""
    screen.columns.choose(house.rooms["201"])
    assert screen.tools.next.text() == "Cleaned"
    screen.tools.next.click()
    qtbot.waitUntil(lambda: room("201").housekeeping is H.CLEAN)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: room("201").housekeeping is H.DIRTY)


def test_the_next_step_of_a_cleaned_room_is_inspected(qtbot, screen: HousekeepingScreen, house: House, room) -> None:
    """Then there is none."""
    screen.columns.choose(house.rooms["202"])
    assert screen.tools.next.text() == "Inspected"
    screen.tools.next.click()
    qtbot.waitUntil(lambda: room("202").housekeeping is H.INSPECTED)
    qtbot.waitUntil(lambda: not screen.tools.next.isEnabled())


def test_rooms_of_different_states_go_each_its_own_step(qtbot, screen: HousekeepingScreen, room) -> None:
    """The button then speaks of the next step."""
    screen.columns.columns[1].rooms.selectAll()
    assert screen.tools.next.text() == "Next step"
    screen.tools.next.click()
    qtbot.waitUntil(lambda: room("201").housekeeping is H.CLEAN and room("202").housekeeping is H.INSPECTED)


def test_the_menu_reaches_every_state_and_what_was_seen(qtbot, screen: HousekeepingScreen, house: House, room) -> None:
    """All five states, do not disturb, seen, rush, and the room itself."""
    screen.columns.choose(house.rooms["301"])
    entries = _entries(screen)
    assert entries[:5] == ["Dirty", "Cleaning", "Clean", "To inspect", "Inspected"]
    _press(screen, "Do not disturb, service refused")
    qtbot.waitUntil(lambda: room("301").refused_at is not None)
    qtbot.waitUntil(lambda: "May be cleaned" in _entries(screen))
    _press(screen, "Seen vacant")
    qtbot.waitUntil(lambda: room("301").seen_occupied is False)
    _press(screen, "Rush: somebody waits for it")
    qtbot.waitUntil(lambda: room("301").is_rush)


def _press(screen: HousekeepingScreen, words: str) -> None:
    _entries(screen)
    next(entry for entry in screen.tools.more.menu().actions() if entry.text() == words).trigger()


def test_rooms_are_given_from_the_menu(qtbot, screen: HousekeepingScreen, house: House, room) -> None:
    """To an attendant by name, or to nobody."""
    screen.columns.choose(house.rooms["201"])
    menu = screen.tools.give_button.menu()
    menu.aboutToShow.emit()
    assert [entry.text() for entry in menu.actions() if entry.text()] == ["Maria Silva", "Ольга Иванова", "Nobody"]
    menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: room("201").attendant_id is None)


@pytest.mark.parametrize(
    ("state", "may_inspect", "only_inspected", "goal"),
    [
        (H.DIRTY, False, False, H.CLEANING),
        (H.CLEANING, False, False, H.CLEAN),
        (H.CLEANING, False, True, H.TO_INSPECT),
        (H.CLEAN, False, False, None),
        (H.DIRTY, True, True, H.TO_INSPECT),
        (H.CLEAN, True, False, H.INSPECTED),
        (H.TO_INSPECT, True, True, H.INSPECTED),
    ],
)
def test_the_next_step_depends_on_who_asks(room, state, may_inspect, only_inspected, goal) -> None:
    """An attendant goes step by step, who inspects skips; cleaned means to be inspected where only that counts."""
    found = room("201")._replace(housekeeping=state)
    assert goal_of(found, may_inspect=may_inspect, only_inspected=only_inspected) is goal
