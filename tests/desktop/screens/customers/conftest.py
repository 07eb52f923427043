"""The customers screen on a shop with a counter."""

from __future__ import annotations

import pytest

from desktop.screens.customers.screen import CustomersScreen
from tests.desktop.screens.counter import Counter, furnish, show


@pytest.fixture
def counter(shop) -> Counter:
    """Customers, devices and jobs."""
    return furnish(shop)


@pytest.fixture
def screen(qtbot, counter, desk) -> CustomersScreen:
    """The screen as it is seen, with its list loaded."""
    made = CustomersScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.detail is not None)
    return made
