"""What the desk and housekeeping say, many at once, and taking it back."""

from __future__ import annotations

import pytest

from core import rooms, settings
from core.base.errors import Conflict, Forbidden, NotFound, Stale
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.rooms import RoomRow
from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from tests.core.conftest import SteppedClock
from tests.core.rooms.conftest import Do
from tests.core.workshop import Workshop

F, H = FrontDeskState, HousekeepingState
House = dict[str, RoomRow]


def _kinds(do: Do, room_id: int) -> list[str]:
    return [event.kind for event in reversed(do(rooms.history, room_id, Page(50)))]


def test_a_stay_from_arrival_to_departure(do: Do, at: Workshop, house: House) -> None:
    """Each step is in the room's history; the guest leaves it dirty."""
    room_id = house["204"].id
    do(rooms.set_front_desk, room_id, F.DUE_IN)
    do(rooms.set_rush, room_id, True)
    there = do(rooms.check_in, room_id, seen=F.DUE_IN)
    assert (there.front_desk, there.housekeeping, there.is_rush) == (F.OCCUPIED, H.CLEAN, False)
    do(rooms.set_front_desk, room_id, F.DUE_OUT)
    gone = do(rooms.check_out, room_id)
    assert (gone.front_desk, gone.housekeeping) == (F.VACANT, H.DIRTY)
    do(rooms.set_housekeeping, room_id, H.CLEANING, actor=at.technician)
    do(rooms.set_housekeeping, room_id, H.TO_INSPECT, actor=at.technician)
    do(rooms.set_housekeeping, room_id, H.INSPECTED)
    assert _kinds(do, room_id) == [
        "room.created", "room.front_desk_changed", "room.rush_changed", "room.checked_in", "room.front_desk_changed",
        "room.checked_out", "room.housekeeping_changed", "room.housekeeping_changed", "room.inspected",
    ]  # fmt: skip


def test_saying_what_is_so_already_is_no_event(do: Do, house: House) -> None:
    """Two clerks press the same button."""
    room = house["204"]
    assert do(rooms.set_front_desk, room.id, F.VACANT) == room
    assert do(rooms.set_housekeeping, room.id, H.CLEAN) == room
    assert _kinds(do, room.id) == ["room.created"]


def test_a_change_of_what_is_no_longer_so_is_refused(do: Do, house: House) -> None:
    """The caller looked at another state."""
    room_id = house["204"].id
    do(rooms.check_in, room_id)
    with pytest.raises(Conflict, match="204 is occupied meanwhile"):
        do(rooms.check_in, room_id, seen=F.VACANT)
    with pytest.raises(Conflict, match="204 is clean meanwhile"):
        do(rooms.set_housekeeping, room_id, H.DIRTY, seen=H.INSPECTED)
    with pytest.raises(Conflict, match="Nobody"):
        do(rooms.check_out, house["101"].id)
    with pytest.raises(NotFound, match="Room"):
        do(rooms.check_in, 10**6)


def test_only_inspected_rooms_where_the_settings_say_so(do: Do, house: House) -> None:
    """A room that waits for its inspection is refused."""
    do(settings.change, only_inspected_rooms=True, actor=SYSTEM)
    room_id = house["204"].id
    assert not do(rooms.get, room_id).is_ready
    with pytest.raises(Conflict, match="inspected"):
        do(rooms.check_in, room_id)
    do(rooms.set_housekeeping, room_id, H.INSPECTED)
    assert do(rooms.check_in, room_id).front_desk is F.OCCUPIED


def test_who_cleans_neither_inspects_nor_speaks_for_the_desk(do: Do, at: Workshop, house: House) -> None:
    """Source: rights of rooms."""
    room_id = house["204"].id
    for state in (H.INSPECTED,):
        with pytest.raises(Forbidden):
            do(rooms.set_housekeeping, room_id, state, actor=at.technician)
    with pytest.raises(Forbidden):
        do(rooms.check_in, room_id, actor=at.technician)
    with pytest.raises(Forbidden):
        do(rooms.set_housekeeping, room_id, H.DIRTY, actor=at.customer_actor)


def test_many_at_once_leaves_out_who_cannot_and_says_why(do: Do, at: Workshop, house: House) -> None:
    """The others are done; one that refuses is changed in nothing."""
    do(rooms.check_in, house["101"].id)
    do(rooms.check_in, house["102"].id)
    ids = [house[name].id for name in ("101", "102", "201")]
    result = do(rooms.change_many, ids, front_desk=F.DUE_OUT, attendant_id=at.technician.person_id)
    assert result.done == ids[:2]
    assert [(row[0], row[1]) for row in result.refused] == [(ids[2], "201")]
    assert "vacant" in result.refused[0][2].message
    assert [do(rooms.get, one).attendant for one in ids] == ["Tom Bench", "Tom Bench", None]
    assert _kinds(do, ids[0])[-1] == "room.front_desk_changed"
    assert do(rooms.change_many, ids, attendant_id=None).done == ids
    assert do(rooms.get, ids[0]).attendant_id is None
    assert do(rooms.change_many, ids, housekeeping=H.DIRTY, actor=at.technician).done == ids
    assert do(rooms.change_many, ids, housekeeping=H.INSPECTED, actor=at.technician).done == []
    for named in ({"front_desk": F.BLOCKED}, {"attendant_id": None}):
        with pytest.raises(Forbidden):
            do(rooms.change_many, ids, actor=at.technician, **named)
    with pytest.raises(NotFound):
        do(rooms.change_many, ids, attendant_id=at.customer.id)


def test_the_last_change_is_taken_back_with_all_that_went_with_it(do: Do, house: House, clock: SteppedClock) -> None:
    """Also who arrives, and what was seen."""
    room = house["204"]
    do(rooms.set_front_desk, room.id, F.DUE_IN)
    before = do(rooms.set_rush, room.id, True, clock.now)
    after = do(rooms.check_in, room.id)
    back = do(rooms.restore_state, room.id, before.front_desk, before.housekeeping, after.version)
    assert back._replace(version=before.version) == before
    with pytest.raises(Conflict, match="nothing to take back"):
        do(rooms.restore_state, room.id, after.front_desk, after.housekeeping, back.version)


def test_taking_back_what_changed_since_is_refused(do: Do, at: Workshop, house: House) -> None:
    """Also by who may not make the change, and to states that never were."""
    room = house["204"]
    there = do(rooms.check_in, room.id)
    gone = do(rooms.check_out, room.id)
    with pytest.raises(Stale):
        do(rooms.restore_state, room.id, F.VACANT, H.CLEAN, there.version)
    with pytest.raises(Forbidden):
        do(rooms.restore_state, room.id, F.OCCUPIED, H.CLEAN, gone.version, actor=at.technician)
    with pytest.raises(Conflict):
        do(rooms.restore_state, room.id, F.VACANT, H.INSPECTED, gone.version)
    back = do(rooms.restore_state, room.id, F.OCCUPIED, H.CLEAN, gone.version)
    assert (back.front_desk, back.housekeeping) == (F.OCCUPIED, H.CLEAN)
    with pytest.raises(Conflict):
        do(rooms.restore_state, house["101"].id, F.VACANT, H.CLEAN, house["101"].version)


def test_a_withdrawal_can_be_taken_back(do: Do, house: House) -> None:
    """Then it never was: the room is not dirty for it."""
    room = house["204"]
    out = do(rooms.withdraw, room.id, Withdrawal.OUT_OF_ORDER, until_at=None, reason="Leak")
    back = do(rooms.restore_state, room.id, room.front_desk, room.housekeeping, out.version)
    assert back._replace(version=room.version) == room
