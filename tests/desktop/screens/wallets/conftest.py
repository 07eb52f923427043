"""The store of the inventory's tests, with a wallet."""

from __future__ import annotations

import pytest

from core import stock
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop
from desktop.desk import Desk
from desktop.screens.wallets.screen import WalletsScreen
from tests.desktop.screens.counter import show
from tests.desktop.screens.inventory.conftest import Store, store  # noqa: F401 - the fixture


@pytest.fixture
def screen(qtbot, look, store: Store, shop: Shop, desk: Desk) -> WalletsScreen:  # noqa: F811
    """Tom carries three bearings."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        stock.hand_out(tx, store.tom_id, store.bearing_id, 3)
    made = WalletsScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.items.count() == 1)
    return made
