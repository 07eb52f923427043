"""A bench with one finished job that is not paid."""

from __future__ import annotations

import pytest

from core.rules.words import Status
from core.shop import Shop
from core.work_orders import OrderRow
from tests.core.workshop import Workshop, furnish
from tests.desktop.screens.bench import Bench


@pytest.fixture
def at(shop: Shop) -> Workshop:
    """A small workshop in the shop."""
    return furnish(shop)


@pytest.fixture
def bench(shop: Shop, at: Workshop) -> Bench:
    """What other desks do, and what is stored."""
    return Bench(shop, at)


@pytest.fixture
def job(bench: Bench) -> OrderRow:
    """Ready to be collected; 250.00 are owed."""
    return bench.open(status=Status.WORK_COMPLETE)
