"""What is done in the store, told with Undo."""

from __future__ import annotations

import pytest

from core import stock
from core.base.errors import Conflict
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop
from desktop.screens.inventory.actions import moved
from tests.desktop.screens.counter import reading
from tests.desktop.screens.inventory.conftest import Store


def test_an_operation_is_known_by_the_movement_it_wrote(shop: Shop, store: Store) -> None:
    """So that it can be taken back; what core refuses wrote none."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        given = (store.bearing_id, 2, store.main_id, store.van_id)
        movement_id = moved(tx, store.bearing_id, stock.transfer, given, {"reason": "Round"})
        stock.take_back(tx, movement_id)
    assert [row.location for row in reading(shop, stock.of_part, store.bearing_id)] == ["Main store"]
    with pytest.raises(Conflict), shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        moved(tx, store.bearing_id, stock.scrap, (store.bearing_id, 99, store.main_id, "Lost"), {})
