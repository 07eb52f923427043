"""The customers screen on a shop with a counter."""

from __future__ import annotations

import pytest

from desktop.screens.customers.screen import CustomersScreen
from tests.desktop.screens.counter import show


@pytest.fixture
def screen(qtbot, counter, desk) -> CustomersScreen:
    """The screen as it is seen, with its list loaded."""
    made = CustomersScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.detail is not None)
    return made
