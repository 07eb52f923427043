"""Tests of the board with its filters and the bar for many rooms."""

from __future__ import annotations

from core import rooms
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.rules.words import FrontDeskState, HousekeepingState
from desktop.screens.rooms.actions import RoomActions
from desktop.screens.rooms.attention import Attention
from desktop.screens.rooms.board import RoomBoard, read_board
from tests.desktop.screens.counter import reading, show

F, H = FrontDeskState, HousekeepingState


def names(board: RoomBoard) -> list[str]:
    """The rooms that are shown."""
    return [row.name for row in board.model.rooms()]


def test_all_is_read_of_one_moment(shop, house):
    """Rooms, what needs attention, who works here, kinds of jobs."""
    board = reading(shop, read_board)
    assert len(board.rows) == 11
    assert board.kinds[house["104"]] == {Attention.ARRIVAL}
    assert board.kinds[house["102"]] == {Attention.DISCREPANCY}
    assert board.kinds[house["999"]] == {Attention.UNCONFIRMED}
    assert "Mina Maid" in {person.full_name for person in board.staff}
    assert [kind.name for kind in board.job_types][:1] == ["Cleaning"]


def test_the_rush_stands_first_and_filters_narrow(qtbot, house, screen):
    """By state, and back to all."""
    board = screen.board
    assert names(board)[:2] == ["104", "101"]
    board.filters.keeping[H.DIRTY].click()
    assert names(board) == ["103", "201", "999"]
    board.filters.states[F.BLOCKED].click()
    assert board._stateful.state.accessibleName() == "No room matches"
    board.show_all()
    assert len(names(board)) == 11


def test_who_refuses_stays_chosen_and_is_told(qtbot, house, screen, row_of):
    """The others are done, and their ticks gone."""
    board = screen.board
    board.view.choose([house[name] for name in ("102", "103", "201")])
    assert board.bulk.isVisible()
    board.bulk.state_asked.emit(F.DUE_OUT)
    qtbot.waitUntil(board.refused.isVisible)
    assert board.view.chosen_ids() == [house["103"], house["201"]]
    assert "103 – A room cannot go" in board.refused.text
    board.bulk.state_asked.emit(F.BLOCKED)
    qtbot.waitUntil(lambda: row_of("201").front_desk is F.BLOCKED)
    qtbot.waitUntil(lambda: not board.refused.isVisible())
    assert board.view.chosen_ids() == []


def test_what_is_filtered_away_is_not_changed(qtbot, house, screen):
    """Only what is seen is chosen."""
    board = screen.board
    board.view.selectAll()
    board.filters.keeping[H.DIRTY].click()
    assert [row.name for row in board.chosen()] == ["103", "201", "999"]


def test_a_room_that_comes_later_is_gone_to(qtbot, shop, house, screen):
    """As after it was added."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        row = rooms.add(tx, "301", "3")
    screen.board.go_to(row.id)
    qtbot.waitUntil(lambda: screen.board.view.current_id() == row.id)


def test_who_may_see_no_rooms_is_told(qtbot, house, desk_as):
    """With a way to try again."""
    desk = desk_as(Role.STOREMAN)
    board = RoomBoard(desk, RoomActions(desk, desk.ask))
    show(qtbot, board)
    board.load()
    qtbot.waitUntil(lambda: board._stateful.state.accessibleName() == "The rooms could not be loaded")


def test_five_hundred_rooms_are_loaded_and_filtered(qtbot, shop, desk, actions):
    """By number, by floor, by state; what is shown follows at once."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        for number in range(500):
            rooms.add(tx, f"{number // 50 + 3}{number % 50 + 1:02d}", str(number // 50 + 3))
    board = RoomBoard(desk, actions)
    show(qtbot, board)
    board.load()
    qtbot.waitUntil(lambda: board.model.rowCount() == 511)
    board.search.setText("71")
    assert all(name.startswith("71") for name in names(board))
    board.search.clear()
    board.filters.floor.set_value("10")
    assert board.model.rowCount() == 50


def test_enter_opens_the_room_of_the_number_among_all_others(qtbot, house, screen):
    """The one that is called so, or the one that is left; the board shows the others again."""
    board = screen.board
    for typed, opened in (("204", "204"), ("99", "999"), ("10", None)):
        board.search.setText(typed)
        found: list[int] = []
        board.opened.connect(found.append)
        board.search.returnPressed.emit()
        board.opened.disconnect(found.append)
        assert found == ([house[opened]] if opened else [])
        assert (board.search.text(), len(names(board)) == 11) == (("", True) if opened else (typed, False))
