"""The rooms screen on a small hotel."""

from __future__ import annotations

import pytest

from desktop.screens.rooms.screen import RoomsScreen
from tests.desktop.screens.counter import show
from tests.desktop.screens.rooms.house import House, furnish


@pytest.fixture
def house(shop) -> House:
    """Rooms in every state."""
    return furnish(shop)


@pytest.fixture
def screen(qtbot, house, desk) -> RoomsScreen:
    """The screen as it is seen, with its board loaded and the keyboard on it."""
    made = RoomsScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.board.model.rowCount() > 0)
    made.board.view.setFocus()
    return made
