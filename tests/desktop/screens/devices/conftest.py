"""The devices screen on a shop with a counter."""

from __future__ import annotations

import pytest

from desktop.screens.devices.screen import DevicesScreen
from tests.desktop.screens.counter import show


@pytest.fixture
def screen(qtbot, counter, desk) -> DevicesScreen:
    """The screen as it is seen, with its list loaded."""
    made = DevicesScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.passport is not None)
    return made
