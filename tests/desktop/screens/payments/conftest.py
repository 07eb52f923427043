"""A bench with one finished job that is not paid."""

from __future__ import annotations

import pytest

from core.rules.words import Status
from core.work_orders import OrderRow
from tests.desktop.screens.bench import Bench


@pytest.fixture
def job(bench: Bench) -> OrderRow:
    """Ready to be collected; 250.00 are owed."""
    return bench.open(status=Status.WORK_COMPLETE)
