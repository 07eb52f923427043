"""What a room comes to at a moment."""

from __future__ import annotations

from datetime import timedelta

from core import rooms
from core.rooms import RoomRow
from core.rules.words import Withdrawal
from tests.core.conftest import SteppedClock
from tests.core.rooms.conftest import Do


def test_a_board_can_be_read_as_of_another_moment(do: Do, house: dict[str, RoomRow], clock: SteppedClock) -> None:
    """Tomorrow's withdrawals are then in force."""
    start = clock.now + timedelta(days=1)
    do(rooms.withdraw, house["204"].id, Withdrawal.OUT_OF_ORDER, until_at=None, reason="Paint", from_at=start)
    now = {room.name: room for room in do(rooms.board)}["204"]
    then = {room.name: room for room in do(rooms.board, now=start)}["204"]
    assert (now.is_out, now.state.withdrawal, now.is_ready) == (False, None, True)
    assert (then.is_out, then.state.withdrawal, then.is_ready) == (True, Withdrawal.OUT_OF_ORDER, False)
