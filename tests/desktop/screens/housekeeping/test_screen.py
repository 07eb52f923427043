"""The housekeeping screen: who cleans what, shared out, cleaned, inspected, printed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import rooms
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.rules.words import HousekeepingState
from core.shop import Shop
from desktop.screens.housekeeping.attendants_dialog import AttendantDialog
from desktop.screens.housekeeping.screen import HousekeepingScreen
from tests.desktop.screens.counter import show
from tests.desktop.screens.housekeeping.conftest import House

CTRL = Qt.KeyboardModifier.ControlModifier


def _names(screen: HousekeepingScreen) -> list[list[str]]:
    return [[room.name for room in column.rooms.rooms.rooms] for column in screen.columns.columns]


def test_rooms_stand_with_who_cleans_them(screen: HousekeepingScreen) -> None:
    """Nobody's first; rush on top, done at the bottom."""
    assert _names(screen) == [["303", "301", "302"], ["201", "202", "203"], []]
    assert screen.columns.columns[1].accessibleName() == "Maria Silva"


def test_a_key_gives_the_chosen_rooms(qtbot, screen: HousekeepingScreen, house: House, room, told) -> None:
    """By the number of the column; Undo takes it back."""
    assert screen.columns.choose(house.rooms["302"])
    QTest.keyClick(screen.columns.focusProxy(), Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: room("302").attendant_id == house.olga_id)
    qtbot.waitUntil(lambda: _names(screen)[2] == ["302"])
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: room("302").attendant_id is None)


def test_share_out_and_back(qtbot, screen: HousekeepingScreen, house: House, room, told) -> None:
    """What is nobody's goes to who has least; Undo takes it back."""
    QTest.keyClick(screen.columns.focusProxy(), Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: room("303").attendant_id is not None)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert {room(name).attendant_id for name in ("301", "302", "303")} == {house.olga_id}
    assert "Rooms shared out: 3" in told.notices[-1][0]
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: room("303").attendant_id is None)


def test_what_others_do_appears_and_the_choice_stays(
    qtbot, screen: HousekeepingScreen, house: House, shop: Shop
) -> None:
    """Somebody cleans 301 elsewhere while 302 is chosen here."""
    screen.columns.choose(house.rooms["302"])
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        rooms.set_housekeeping(tx, house.rooms["301"], HousekeepingState.CLEAN)
    qtbot.waitUntil(lambda: _names(screen)[0] == ["303", "302"])
    assert [one.name for one in screen.columns.chosen_rooms] == ["302"]
    assert [one.name for one in screen.tools.chosen] == ["302"]


def test_filters_count_and_leave_out(qtbot, screen: HousekeepingScreen) -> None:
    """The sums in the heads stay those of the whole day."""
    screen.bar.segments.choose("to_inspect")
    assert _names(screen) == [[], ["202"], []]
    screen.bar.segments.choose("all")
    screen.bar.search.setText("30")
    qtbot.waitUntil(lambda: _names(screen) == [["303", "301", "302"], [], []])


def test_a_scanned_door_chooses_its_room(screen: HousekeepingScreen) -> None:
    """Another code is for the window."""
    assert screen.take_scan("203")
    assert [one.name for one in screen.columns.chosen_rooms] == ["203"]
    assert not screen.take_scan("4006381333931")


def test_what_the_desk_denies_is_told(qtbot, screen: HousekeepingScreen, house: House, shop: Shop) -> None:
    """301 is occupied at the desk, and housekeeping saw it vacant."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        rooms.report_seen(tx, house.rooms["301"], False)
    qtbot.waitUntil(screen.notice.isVisible)
    assert "301" in screen.notice.text


def test_enter_opens_the_room_and_sheets_are_printed(screen: HousekeepingScreen, house: House, told) -> None:
    """The room's own page; everybody's sheets."""
    screen.columns.choose(house.rooms["201"])
    QTest.keyClick(screen.columns.focusProxy(), Qt.Key.Key_Return)
    assert told.places == [("rooms", house.rooms["201"], {})]
    QTest.keyClick(screen.columns.focusProxy(), Qt.Key.Key_P, CTRL)
    assert told.papers == [("attendant_sheets", 0)]


def test_an_attendant_sees_her_own(qtbot, look, house: House, desk_as, shop: Shop, told) -> None:
    """And prints her own; without rooms the screen says so."""
    desk = desk_as(Role.TECHNICIAN)
    made = HousekeepingScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: not made.stateful.is_ready)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        rooms.assign_attendant(tx, [house.rooms["301"]], desk.actor.person_id)
    qtbot.waitUntil(lambda: made.stateful.is_ready)
    assert _names(made) == [["301"]]
    made.print_sheets()
    assert told.papers == [("attendant_sheets", desk.actor.person_id)]


def test_somebody_is_taken_into_the_team(qtbot, screen: HousekeepingScreen, desk, shop: Shop) -> None:
    """Ann may clean too, and gets a column."""
    screen.add_attendant()
    qtbot.waitUntil(lambda: bool(screen.window().findChildren(AttendantDialog)))
    dialog = screen.window().findChildren(AttendantDialog)[0]
    dialog.form.fields["person_id"].control.set_value(_option(desk))
    dialog.submit()
    qtbot.waitUntil(lambda: len(screen.columns.columns) == 4)
    assert screen.columns.columns[1].accessibleName() == "Ann Clerk"


def _option(desk):
    from desktop.widgets.result_popup import Option

    return Option(desk.actor.person_id, desk.actor.name)


def test_a_house_without_rooms_says_where_they_come_from(qtbot, look, desk) -> None:
    """And leads there."""
    made = HousekeepingScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.stateful.state.accessibleName() == "No rooms yet")
