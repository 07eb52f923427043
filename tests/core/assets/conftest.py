"""Equipment of a small house."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from core import assets, locations
from core.assets import EquipmentRow, NewEquipment
from core.base.events import Channel
from core.locations import LocationRow
from core.shop import Shop
from tests.core.workshop import Workshop


@pytest.fixture
def cellar(shop: Shop, at: Workshop) -> LocationRow:
    """A place for it."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        return locations.add(tx, "Cellar", "Floor")


@pytest.fixture
def add(shop: Shop, at: Workshop) -> Callable[..., EquipmentRow]:
    """Adds one thing as the manager."""

    def added(name: str, **values: Any) -> EquipmentRow:
        with shop.transaction(at.manager, Channel.DESKTOP) as tx:
            return assets.add_equipment(tx, NewEquipment(name, **values))

    return added
