"""Shops that screens are shown on: a counter with its customers, and a small workshop."""

from __future__ import annotations

import pytest

from core.shop import Shop
from tests.core import workshop
from tests.core.workshop import Workshop
from tests.desktop.screens import counter as counters
from tests.desktop.screens.bench import Bench
from tests.desktop.screens.counter import Counter


@pytest.fixture
def counter(shop: Shop) -> Counter:
    """Customers, devices and jobs."""
    return counters.furnish(shop)


@pytest.fixture
def at(shop: Shop) -> Workshop:
    """A small workshop in the shop."""
    return workshop.furnish(shop)


@pytest.fixture
def bench(shop: Shop, at: Workshop) -> Bench:
    """What other desks do, and what is stored."""
    return Bench(shop, at)
