"""The main store that the document calls the warehouse."""

from __future__ import annotations

import pytest

from api.cmms import house
from core import locations
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_the_warehouse_is_the_one_that_was_there_first(shop: Shop) -> None:
    """Whatever they are called; a house without one shows none."""
    with shop.transaction(SYSTEM, Channel.CMMS) as tx:
        before = house.warehouse(tx)
        first = locations.add(tx, "Main store", "Warehouse")
        locations.add(tx, "A second one", "Warehouse")
        assert house.warehouse(tx) == (before or first.uuid)
