"""Tests of one room beside the board."""

from __future__ import annotations

import pytest

from core import rooms
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.rules.words import FrontDeskState, HousekeepingState
from desktop.screens.rooms.actions import RoomActions
from desktop.screens.rooms.room_panel import RoomPanel
from tests.desktop.screens.counter import show


@pytest.fixture
def panel(qtbot, house, desk, actions) -> RoomPanel:
    """Seen, with no room yet."""
    made = RoomPanel(desk, actions)
    show(qtbot, made, 420, 700)
    return made


def shown(qtbot, panel, house, name: str) -> RoomPanel:
    """With this room."""
    panel.show_record(house[name], at_once=True)
    qtbot.waitUntil(lambda: panel.room is not None and panel.room.name == name)
    return panel


def test_the_next_step_is_one_press(qtbot, house, panel, row_of):
    """It says what will happen before it does."""
    shown(qtbot, panel, house, "105")
    assert panel.next.text() == "Check out"
    assert "dirty" in panel.effect.text()
    panel.next.click()
    qtbot.waitUntil(lambda: row_of("105").front_desk is FrontDeskState.VACANT)
    panel.reload()
    qtbot.waitUntil(lambda: panel.next.text() == "Start cleaning")


def test_what_is_out_says_why_and_comes_back(qtbot, house, panel, row_of):
    """Until when, too."""
    shown(qtbot, panel, house, "106")
    assert "Water in the bathroom" in panel.out.text
    assert panel.next.text() == "Bring back"
    panel.next.click()
    qtbot.waitUntil(lambda: not row_of("106").is_out)
    assert row_of("106").housekeeping is HousekeepingState.DIRTY


def test_an_unconfirmed_room_asks_for_it(qtbot, house, panel):
    """The screen does the rest."""
    shown(qtbot, panel, house, "999")
    with qtbot.waitSignal(panel.asked) as asked:
        panel.unconfirmed._action.click()
    assert asked.args[0] == "confirm"


def test_a_discrepancy_is_settled_here(qtbot, house, panel, row_of):
    """What housekeeping saw is made true, or the notice is shut."""
    shown(qtbot, panel, house, "102")
    assert "vacant" in panel.discrepancy.text
    panel.discrepancy._action.click()
    qtbot.waitUntil(lambda: row_of("102").front_desk is FrontDeskState.VACANT)


def test_a_room_that_is_gone_is_told(qtbot, shop, house, panel):
    """Another desk deleted it."""
    shown(qtbot, panel, house, "204")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        rooms.delete(tx, house["204"])
    with qtbot.waitSignal(panel.gone) as gone:
        panel.reload()
    assert gone.args == [house["204"]]
    assert panel.record_id is None


def test_its_menu_asks_the_screen(qtbot, house, panel):
    """By the words of the menu."""
    shown(qtbot, panel, house, "204")
    panel.menu.menu().aboutToShow.emit()
    entry = next(each for each in panel.menu.menu().actions() if each.text() == "Edit room…")
    with qtbot.waitSignal(panel.asked) as asked:
        entry.trigger()
    assert (asked.args[0], asked.args[1].name) == ("edit", "204")


def test_an_attendant_is_offered_what_is_his(qtbot, house, desk_as):
    """No check-out, but cleaning."""
    desk = desk_as(Role.TECHNICIAN)
    panel = RoomPanel(desk, RoomActions(desk, desk.ask))
    show(qtbot, panel, 420, 700)
    shown(qtbot, panel, house, "105")
    assert not panel.next.isVisible()
    shown(qtbot, panel, house, "103")
    assert panel.next.text() == "Start cleaning"


def test_what_cannot_be_read_is_said_with_a_way_out(qtbot, house, desk_as):
    """A storekeeper may see no rooms."""
    desk = desk_as(Role.STOREMAN)
    panel = RoomPanel(desk, RoomActions(desk, desk.ask))
    show(qtbot, panel, 420, 700)
    panel.show_record(house["101"], at_once=True)
    qtbot.waitUntil(lambda: panel._stateful.state.accessibleName() == "This room could not be loaded")


def test_what_keeps_the_room_and_what_breaks_again_is_told(qtbot, shop, house, panel):
    """The job that blocks it, and the third fault of the same thing."""
    shown(qtbot, panel, house, "204")
    assert (panel.blocked.isHidden(), panel.faults.isHidden()) == (True, True)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        for problem in ("No picture", "No sound", "Smoke"):
            rooms.send_to_bench(tx, house["204"], None, "TV", problem)
    panel.reload()
    qtbot.waitUntil(lambda: panel.faults.text.endswith("in 90 days: TV"))
    assert panel.faults.text.startswith("3 ")
    assert "keeps the room from being given out" in panel.blocked.text
