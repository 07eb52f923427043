"""The rooms screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from core import rooms, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.rooms import NewRoomJob
from core.rules.words import FrontDeskState, HousekeepingState
from desktop.screens.rooms.new_job_dialog import NewJobDialog
from desktop.screens.rooms.screen import RoomsScreen
from tests.desktop.screens.counter import CTRL, K, Windows, enter, keys, name_here, press, reading, show

F, H = FrontDeskState, HousekeepingState


def menu() -> QMenu:
    """The menu that is open."""
    opened = QApplication.activePopupWidget()
    assert isinstance(opened, QMenu)
    return opened


def test_a_job_is_two_keys_away(qtbot, shop, house, screen, told):
    """N, and the digit of its kind; told with a way to take it back."""
    screen.board.go_to(house["204"])
    keys("n")
    qtbot.waitUntil(lambda: name_here() == "Open Cleaning")
    keys("1")
    qtbot.waitUntil(lambda: bool(told.notices))
    (job,) = reading(shop, rooms.jobs_of, house["204"])
    assert told.notices[-1][0] == f"{job.number} for 204: Cleaning"
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: reading(shop, rooms.jobs_of, house["204"]) == [])


def test_a_job_is_two_clicks_away(qtbot, shop, house, screen):
    """From the room that is open: new job, and its kind."""
    screen.open_record(house["204"])
    qtbot.waitUntil(lambda: screen.panel.room is not None)
    screen.panel.new_job.click()
    screen.findChild(NewJobDialog).kinds[1].click()
    qtbot.waitUntil(lambda: len(reading(shop, rooms.jobs_of, house["204"])) == 1)


def test_a_day_at_the_desk_by_keyboard_alone(qtbot, house, screen, row_of):
    """A number typed, the room opened, its next step, its states, back to the board."""
    keys("105")
    qtbot.waitUntil(lambda: screen.board.model.rowCount() == 1)
    enter()
    qtbot.waitUntil(lambda: screen.panel.room is not None and screen.panel.room.name == "105")
    keys("s")
    qtbot.waitUntil(lambda: row_of("105").front_desk is F.VACANT)
    qtbot.waitUntil(lambda: screen.panel.states.housekeeping.text() == "Dirty")
    keys("h")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    opened = menu()
    next(entry for entry in opened.actions() if entry.text() == "Cleaning").trigger()
    opened.close()
    qtbot.waitUntil(lambda: row_of("105").housekeeping is H.CLEANING)
    screen.activateWindow()  # as a window system does once a menu is shut
    qtbot.waitUntil(lambda: QApplication.focusWidget() is screen.board.view)
    press(K.Key_Escape)
    assert not screen.split.is_panel_seen
    press(K.Key_Escape)
    assert screen.board.model.rowCount() == 11
    assert name_here() == "Rooms"


def test_keys_go_by_what_was_read_last(qtbot, shop, house, screen, row_of, monkeypatch):
    """While the board is still read, the room beside it may be as it is now."""
    screen.open_record(house["105"])
    qtbot.waitUntil(lambda: screen.panel.room is not None and screen.panel.room.name == "105")
    before = screen.board.current()
    monkeypatch.setattr(screen.board, "load", lambda: None)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        rooms.set_housekeeping(tx, house["105"], H.DIRTY)
    qtbot.waitUntil(lambda: screen.panel.states.housekeeping.text() == "Dirty")
    assert screen.board.current() == before
    keys("h")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    assert screen.panel.states.housekeeping.text() == "Dirty"
    opened = menu()
    next(entry for entry in opened.actions() if entry.text() == "Cleaning").trigger()
    opened.close()
    qtbot.waitUntil(lambda: row_of("105").housekeeping is H.CLEANING)


def test_many_rooms_by_keyboard_alone(qtbot, house, screen, row_of, told):
    """Space ticks, H opens the menu of all of them, and it can be taken back."""
    screen.board.go_to(house["103"])
    press(K.Key_Space)
    screen.board.go_to(house["201"])
    press(K.Key_Space)
    keys("h")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    press_in = menu()
    next(entry for entry in press_in.actions() if entry.text() == "Cleaning").trigger()
    press_in.close()
    qtbot.waitUntil(lambda: bool(told.notices))
    assert row_of("103").housekeeping is row_of("201").housekeeping is H.CLEANING
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: row_of("103").housekeeping is H.DIRTY)


def test_a_request_from_the_lan_appears_on_its_tile(qtbot, shop, house, screen):
    """Without moving what is looked at; a room that nobody knew stands there unconfirmed."""
    screen.board.go_to(house["201"])
    with shop.transaction(SYSTEM, Channel.HOTEL) as tx:
        rooms.open_job(tx, shop.store, NewRoomJob(house["201"], "Cleaning", "Now"))
        rooms.require_named(tx, "998")
    qtbot.waitUntil(lambda: screen.board.room(house["201"]).open_jobs == 1)
    assert screen.board.view.current_id() == house["201"]
    assert "998" in [row.name for row in screen.board.model.rooms() if row.is_unconfirmed]
    cell = screen.board.model.index(screen.board.model.place_of(house["201"]))
    assert "1 open job" in screen.board.model.tile(cell.row()).spoken


def test_what_another_desk_does_is_seen_in_the_open_room(qtbot, shop, house, screen):
    """By itself."""
    screen.open_record(house["103"])
    qtbot.waitUntil(lambda: screen.panel.room is not None)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        rooms.set_housekeeping(tx, house["103"], H.CLEANING)
    qtbot.waitUntil(lambda: screen.panel.states.housekeeping.text() == "Cleaning")


def test_a_broken_thing_goes_to_the_bench_by_keyboard(qtbot, house, screen, told, row_of):
    """B, what it is, what is wrong; the notice leads to the repair."""
    screen.board.go_to(house["101"])
    keys("b")
    qtbot.waitUntil(lambda: name_here() == "What it is")
    keys("Lamp")
    enter()
    keys("Dark")
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert not row_of("101").is_sellable
    told.notices[-1][2]()
    assert told.places[-1][0] == "work_orders"


@pytest.mark.parametrize(("key", "name"), [("o", "Reason"), ("r", "Arrival"), ("e", "Name or number")])
def test_letters_open_their_questions(qtbot, house, screen, key, name):
    """With the keyboard where it is needed."""
    screen.board.go_to(house["204"])
    keys(key)
    qtbot.waitUntil(lambda: name_here() == name)
    press(K.Key_Escape)


def test_letters_do_their_work(qtbot, house, screen, row_of):
    """Confirm, refused service, no rush any more, arrivals, discrepancies."""
    screen.board.go_to(house["999"])
    keys("c")
    qtbot.waitUntil(lambda: not row_of("999").is_unconfirmed)
    screen.board.go_to(house["102"])
    keys("x")
    qtbot.waitUntil(lambda: row_of("102").refused_at is not None)
    screen.board.go_to(house["104"])
    keys("r")
    qtbot.waitUntil(lambda: not row_of("104").is_rush)
    keys("d")
    qtbot.waitUntil(lambda: name_here().startswith("Open 102"))
    enter()
    qtbot.waitUntil(lambda: screen.panel.room is not None and screen.panel.room.name == "102")


def test_letters_typed_into_a_field_do_nothing_else(qtbot, house, screen):
    """A search for a suite is no next step."""
    press(K.Key_F, CTRL)
    assert name_here() == "Room number"
    keys("snb")
    assert screen.board.search.text() == "snb"
    assert QApplication.activeModalWidget() is None


def test_every_key_is_told_in_the_overlay(screen):
    """Each once."""
    told = screen.shortcuts()
    assert len({each.keys for each in told}) == len(told)
    assert {"N", "S", "H", "F", "B", "O", "R", "C"} <= {each.keys for each in told}


def test_a_room_is_opened_from_the_search_box(qtbot, house, desk):
    """Before the board has come, too."""
    made = RoomsScreen(desk)
    made.open_record(house["202"])
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.room is not None and made.board.view.current_id() == house["202"])


def test_in_a_small_window_a_room_takes_the_place_of_the_board(qtbot, house, screen):
    """Esc leads back; the filters go with the board."""
    screen.resize(683, 384)
    qtbot.waitUntil(lambda: not screen.split.is_split)
    screen.open_record(house["101"])
    qtbot.waitUntil(lambda: screen.panel.isVisible() and not screen.board.isVisible())
    assert not screen.board.filters.isVisible()
    press(K.Key_Escape)
    assert screen.board.isVisible()
    assert screen.board.filters.isVisible()


def test_deleting_a_room_asks_first(qtbot, house, screen, shop):
    """And takes it off the board."""
    screen.open_record(house["204"])
    qtbot.waitUntil(lambda: screen.panel.room is not None)
    screen.panel.asked.emit("delete", screen.panel.room)
    QApplication.activeModalWidget().findChildren(type(screen._new))[-1].click()
    qtbot.waitUntil(lambda: screen.board.model.place_of(house["204"]) == -1)
    qtbot.waitUntil(lambda: not screen.split.is_panel_seen)


def test_an_attendant_may_not_do_what_is_the_desks(qtbot, house, desk_as, row_of):
    """Keys that are not his do nothing, and nobody adds rooms."""
    screen = RoomsScreen(desk_as(Role.TECHNICIAN))
    show(qtbot, screen)
    qtbot.waitUntil(lambda: screen.board.model.rowCount() == 11)
    screen.board.view.setFocus()
    screen.board.go_to(house["105"])
    for key in "oresc":
        keys(key)
    assert QApplication.activeModalWidget() is None
    assert row_of("105").front_desk is F.DUE_OUT
    assert not screen._new.isVisible()
    screen.begin(new=True)
    assert QApplication.activeModalWidget() is None


def test_an_attendant_cancels_a_job_opened_by_mistake(qtbot, shop, house, desk_as, told):
    """He may not delete it."""
    screen = RoomsScreen(desk_as(Role.TECHNICIAN))
    show(qtbot, screen)
    qtbot.waitUntil(lambda: screen.board.model.rowCount() == 11)
    screen.board.view.setFocus()
    screen.board.go_to(house["204"])
    keys("n")
    qtbot.waitUntil(lambda: name_here() == "Open Cleaning")
    keys("2")
    qtbot.waitUntil(lambda: bool(told.notices))
    (job,) = reading(shop, rooms.jobs_of, house["204"])
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: reading(shop, work_orders.get, job.id).status == "cancelled")


def test_every_control_has_a_name_of_its_own(qtbot, house, screen):
    """By which a screen reader and an outside tester find it."""
    screen.open_record(house["203"])
    screen.board.view.choose([house["101"]])
    qtbot.waitUntil(lambda: screen.panel.room is not None)
    named = [w.accessibleName() for w in screen.findChildren(QWidget) if w.isVisible() and w.focusPolicy()]
    assert [name for name in named if not name] == []
    assert sorted({name for name in named if named.count(name) > 1}) == []


def test_no_window_is_opened_while_it_is_made(qtbot, house, desk):
    """A part that has no home yet must not be shown."""
    with Windows() as shown:
        made = RoomsScreen(desk)
        qtbot.addWidget(made)
        qtbot.waitUntil(lambda: made.board.model.rowCount() == 11)
        made.panel.show_record(house["106"], at_once=True)
        qtbot.waitUntil(lambda: made.panel.room is not None)
    assert shown == []


def test_the_first_rooms_are_added_by_keys_alone(qtbot, shop, desk):
    """The keyboard stands on the new board afterwards, though the button that asked is gone."""
    made = RoomsScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: name_here() == "Add rooms")
    press(K.Key_Space)
    qtbot.waitUntil(lambda: name_here() == "Rooms" and QApplication.activeModalWidget() is not None)
    keys("101-104")
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: made.board.model.rowCount() == 4)
    press(K.Key_Escape)
    made.activateWindow()
    qtbot.waitUntil(made.board.view.hasFocus)
