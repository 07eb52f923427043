"""Withdrawals, attendants, rush rooms, and what housekeeping saw."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core import rooms
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from core.rooms import RoomRow
from core.rules.words import Discrepancy, FrontDeskState, HousekeepingState, Withdrawal
from tests.core.conftest import SteppedClock
from tests.core.rooms.conftest import Do
from tests.core.workshop import Workshop

House = dict[str, RoomRow]


def test_out_of_order_is_not_sold_and_comes_back_dirty(do: Do, house: House, clock: SteppedClock) -> None:
    """However clean it was."""
    room_id, until = house["204"].id, clock.now + timedelta(days=2)
    do(rooms.set_housekeeping, room_id, HousekeepingState.INSPECTED)
    out = do(rooms.withdraw, room_id, Withdrawal.OUT_OF_ORDER, until_at=until, reason="Pipe burst")
    assert (out.withdrawal, out.out_from_at, out.out_until_at) == (Withdrawal.OUT_OF_ORDER, clock.now, until)
    assert (out.out_reason, out.is_out, out.is_sellable) == ("Pipe burst", True, False)
    with pytest.raises(Conflict, match="out of order"):
        do(rooms.check_in, room_id)
    back = do(rooms.bring_back, room_id)
    assert (back.withdrawal, back.out_reason, back.housekeeping) == (None, None, HousekeepingState.DIRTY)
    with pytest.raises(Conflict, match="neither"):
        do(rooms.bring_back, room_id)


def test_a_withdrawal_from_a_later_day_on_is_not_in_force_yet(do: Do, house: House, clock: SteppedClock) -> None:
    """Until then the room is sold; called off before, it stays as clean as it is."""
    room_id, start = house["204"].id, clock.now + timedelta(days=1)
    later = do(rooms.withdraw, room_id, Withdrawal.OUT_OF_SERVICE, until_at=None, reason="Paint", from_at=start)
    assert (later.is_out, later.is_sellable) == (False, True)
    clock.step(days=1)
    assert do(rooms.get, room_id).is_out
    clock.step(days=-1)
    assert do(rooms.bring_back, room_id).housekeeping is HousekeepingState.CLEAN


def test_a_withdrawal_needs_a_reason_and_an_end_after_its_beginning(do: Do, house: House, clock: SteppedClock) -> None:
    """What is refused is named."""
    for until, reason, field in ((clock.now, "Leak", "out_until_at"), (None, " ", "out_reason")):
        with pytest.raises(Invalid) as refused:
            do(rooms.withdraw, house["204"].id, Withdrawal.OUT_OF_ORDER, until_at=until, reason=reason)
        assert refused.value.field == field


def test_rooms_are_given_to_staff(do: Do, at: Workshop, house: House) -> None:
    """Several at once, and taken from them again."""
    ids = [house["101"].id, house["102"].id]
    given = do(rooms.assign_attendant, ids, at.technician.person_id)
    assert {room.attendant for room in given} == {"Tom Bench"}
    assert {room.attendant_id for room in do(rooms.assign_attendant, ids, None)} == {None}
    with pytest.raises(NotFound):
        do(rooms.assign_attendant, ids, at.customer.id)
    with pytest.raises(Forbidden):
        do(rooms.assign_attendant, ids, None, actor=at.technician)


def test_what_housekeeping_saw_against_what_the_desk_says(do: Do, at: Workshop, house: House) -> None:
    """It no longer counts once the desk says something new."""
    skip, sleep = house["101"].id, house["204"].id
    do(rooms.check_in, skip)
    do(rooms.report_seen, skip, False, actor=at.technician)
    do(rooms.report_seen, sleep, True, actor=at.technician)
    do(rooms.report_seen, house["102"].id, False, actor=at.technician)
    found = [(row.room.id, row.kind) for row in do(rooms.discrepancies)]
    assert found == [(skip, Discrepancy.SKIP), (sleep, Discrepancy.SLEEP)]
    do(rooms.check_out, skip)
    do(rooms.check_in, sleep)
    assert do(rooms.discrepancies) == []
    assert do(rooms.get, sleep).seen_at is None


def test_a_refused_cleaning_is_forgotten_once_it_is_cleaned(
    do: Do, at: Workshop, house: House, clock: SteppedClock
) -> None:
    """Or taken back."""
    room_id = house["101"].id
    assert do(rooms.refuse, room_id, actor=at.technician).refused_at == clock.now
    assert do(rooms.refuse, room_id, False, actor=at.technician).refused_at is None
    do(rooms.refuse, room_id)
    assert do(rooms.set_housekeeping, room_id, HousekeepingState.CLEANING).refused_at is None


def test_who_only_cleans_neither_withdraws_nor_hurries(do: Do, at: Workshop, house: House) -> None:
    """Source: rights of rooms."""
    room_id = house["101"].id
    for operation, arguments, named in (
        (rooms.withdraw, (room_id, Withdrawal.OUT_OF_ORDER), {"until_at": None, "reason": "x"}),
        (rooms.bring_back, (room_id,), {}),
        (rooms.set_rush, (room_id, True), {}),
    ):
        with pytest.raises(Forbidden):
            do(operation, *arguments, actor=at.technician, **named)
    assert do(rooms.get, room_id).front_desk is FrontDeskState.VACANT
