"""The rooms screen on a small hotel."""

from __future__ import annotations

from typing import Any

import pytest

from core import rooms
from core.rooms import RoomRow
from core.rules.words import FrontDeskState, HousekeepingState
from desktop.screens.rooms.actions import RoomActions
from desktop.screens.rooms.screen import RoomsScreen
from tests.desktop.screens.counter import reading, show
from tests.desktop.screens.rooms.house import House, furnish

PLAIN = RoomRow(
    1, "uuid", 1, 1, "101", "1", FrontDeskState.VACANT, HousekeepingState.CLEAN, *[None] * 4, False, False,
    *[None] * (len(RoomRow._fields) - 14),
)._replace(clean_minutes=30, open_jobs=0, blocking_jobs=0, is_out=False, is_sellable=True, is_ready=True)  # fmt: skip


def a_room(**fields: Any) -> RoomRow:
    """A vacant and clean room, and what is different."""
    return PLAIN._replace(**fields)


@pytest.fixture
def house(shop) -> House:
    """Rooms in every state."""
    return furnish(shop)


@pytest.fixture
def row_of(shop, house):
    """A room by its name, as it is now."""
    return lambda name: reading(shop, rooms.get, house[name])


@pytest.fixture
def actions(house, desk) -> RoomActions:
    """What is done with rooms at the administrator's desk."""
    return RoomActions(desk, desk.ask)


@pytest.fixture
def screen(qtbot, house, desk) -> RoomsScreen:
    """The screen as it is seen, with its board loaded and the keyboard on it."""
    made = RoomsScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.board.model.rowCount() > 0)
    made.board.view.setFocus()
    return made
