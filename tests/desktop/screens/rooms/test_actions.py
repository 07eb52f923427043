"""Tests of what is done with rooms."""

from __future__ import annotations

from core import rooms
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from desktop.screens.rooms.actions import RoomActions
from desktop.screens.rooms.steps import next_step
from tests.desktop.screens.counter import reading

F, H = FrontDeskState, HousekeepingState


def said(qtbot, told, count: int = 1) -> tuple:
    """The latest notice, once there are so many."""
    qtbot.waitUntil(lambda: len(told.notices) == count)
    return told.notices[-1]


def test_a_step_is_done_told_and_taken_back(qtbot, told, actions, row_of, desk):
    """A check-out makes dirty; taken back, the room is as it was."""
    before = row_of("105")
    actions.take_step(before, next_step(before, desk))
    words, _, undo = said(qtbot, told)
    assert words == "105 is checked out, and dirty"
    assert (row_of("105").front_desk, row_of("105").housekeeping) == (F.VACANT, H.DIRTY)
    undo()
    said(qtbot, told, 2)
    assert row_of("105")._replace(version=0) == before._replace(version=0)


def test_what_somebody_changed_since_is_not_taken_back(qtbot, told, shop, actions, row_of, house):
    """It is said instead."""
    actions.set_housekeeping(row_of("201"), H.CLEANING)
    undo = said(qtbot, told)[2]
    with shop.transaction(SYSTEM, Channel.HOTEL) as tx:
        rooms.set_housekeeping(tx, house["201"], H.CLEAN)
    undo()
    words, tone, _ = said(qtbot, told, 2)
    assert tone == "warning"
    assert "201" in words
    assert row_of("201").housekeeping is H.CLEAN


def test_a_refusal_is_said_in_the_words_of_the_screen(qtbot, told, actions, row_of):
    """And nothing is changed."""
    actions.set_front_desk(row_of("201"), F.DUE_OUT)
    words, tone, _ = said(qtbot, told)
    assert (words, tone) == ("A room cannot go from Vacant to Due out", "danger")


def test_a_room_is_taken_out_and_brought_back(qtbot, told, actions, row_of):
    """Out of order with its reason; back it is dirty, and taken back it is out again."""
    done = []
    actions.withdraw(
        row_of("204"), Withdrawal.OUT_OF_SERVICE, from_at=None, until_at=None, reason="Painting",
        done=lambda: done.append(1), failed=lambda _: None,
    )  # fmt: skip
    assert said(qtbot, told)[0] == "204 is out of service"
    assert done
    row = row_of("204")
    actions.bring_back(row, "{name} is back, and dirty")
    undo = said(qtbot, told, 2)[2]
    assert row_of("204").housekeeping is H.DIRTY
    undo()
    said(qtbot, told, 3)
    assert row_of("204").out_reason == "Painting"


def test_small_things_are_told_too(qtbot, told, actions, row_of):
    """Rush, refused service, what was seen, and that a room is one of the house."""
    actions.set_rush(row_of("201"), True, None)
    assert said(qtbot, told)[0] == "201 is in a rush"
    actions.refuse(row_of("201"), True)
    assert said(qtbot, told, 2)[0] == "201: service refused"
    actions.report_seen(row_of("201"), True)
    assert said(qtbot, told, 3)[0] == "201 was seen occupied"
    actions.confirm(row_of("999"))
    assert said(qtbot, told, 4)[0] == "999 is a room of the house"
    assert (row_of("201").is_rush, row_of("201").seen_occupied, row_of("999").is_unconfirmed) == (True, True, False)


def test_what_a_room_is_may_be_changed_and_deleted(qtbot, told, shop, actions, row_of, house):
    """Both can be taken back."""
    actions.change(row_of("204"), {"note": "Creaks"}, done=lambda: None, failed=lambda _: None)
    undo = said(qtbot, told)[2]
    assert row_of("204").note == "Creaks"
    undo()
    qtbot.waitUntil(lambda: row_of("204").note is None)
    actions.delete(row_of("204"))
    said(qtbot, told, 2)[2]()
    qtbot.waitUntil(lambda: reading(shop, rooms.named, "204") is not None)


def test_many_are_changed_and_who_refuses_is_named(qtbot, told, actions, row_of):
    """The others are changed, and taken back together."""
    rows = [row_of(name) for name in ("102", "103", "201")]
    with qtbot.waitSignal(actions.refused_many) as left:
        actions.set_many(rows, F.DUE_OUT)
    assert left.args[0] == [rows[1].id, rows[2].id]
    assert "103 – A room cannot go from Vacant to Due out" in left.args[1]
    undo = said(qtbot, told)[2]
    assert row_of("102").front_desk is F.DUE_OUT
    undo()
    qtbot.waitUntil(lambda: row_of("102").front_desk is F.OCCUPIED)


def test_many_are_given_to_somebody(qtbot, told, actions, row_of, house):
    """With braces in a name, too."""
    actions.give_to([row_of("101"), row_of("103")], house.maid_id, "Mina {M}")
    assert "Mina {M}" in said(qtbot, told)[0]
    assert row_of("103").attendant == "Mina Maid"


def test_an_attendant_inspects_nothing(qtbot, told, row_of, house, desk_as):
    """Core refuses it, room by room."""
    desk = desk_as(Role.TECHNICIAN)
    mine = RoomActions(desk, desk.ask)
    with qtbot.waitSignal(mine.refused_many) as left:
        mine.set_many([row_of("103")], H.INSPECTED)
    assert left.args[0] == [house["103"]]
    mine.set_front_desk(row_of("103"), F.DUE_IN)
    assert said(qtbot, told)[1] == "danger"
