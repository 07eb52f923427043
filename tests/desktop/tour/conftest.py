"""A stage on a furnished shop, for the chapters of the tour."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.shop import Shop
from desktop.tour.stage import Stage
from tests.desktop.conftest import PASSWORD
from tests.desktop.program import LOGIN, running
from tests.desktop.screens.counter import Counter, furnish


@pytest.fixture
def counter(shop: Shop) -> Counter:
    """What the furnished shop holds."""
    return furnish(shop)


@pytest.fixture
def stage(qtbot, look, shop_url: str, counter: Counter, tmp_path: Path) -> Iterator[Stage]:
    """The running program, with the administrator at the desk."""
    with running(qtbot, look, shop_url) as program:
        made = Stage(program, tmp_path)
        made.sign_in(LOGIN, PASSWORD)
        yield made
