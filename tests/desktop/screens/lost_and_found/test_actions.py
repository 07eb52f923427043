"""What is done to found items is told, and taken back."""

from __future__ import annotations

import pytest

from core import found_items
from core.base.errors import Invalid, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.found_items import NewFoundItem
from core.shop import Shop
from desktop.screens.lost_and_found.actions import add_with_photos
from desktop.screens.lost_and_found.screen import LostAndFoundScreen
from tests.desktop.screens.counter import reading
from tests.desktop.screens.lost_and_found.conftest import Found


def test_what_was_deleted_comes_back(qtbot, screen: LostAndFoundScreen, found: Found, shop: Shop, told) -> None:
    """It was found after all."""
    screen.panel.actions.delete(reading(shop, found_items.get, found.watch_id))
    qtbot.waitUntil(lambda: bool(told.notices))
    with pytest.raises(NotFound):
        reading(shop, found_items.get, found.watch_id)
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: len(reading(shop, found_items.page, Page(10))) == 4)


def test_an_item_and_its_photos_are_stored_together_or_not(shop: Shop, found: Found, png: bytes) -> None:
    """One that is no picture: neither the other photo nor the item stays."""
    photos = [("one.png", png), ("two.png", b"no picture")]
    with pytest.raises(Invalid), shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        add_with_photos(tx, shop.store, NewFoundItem("Umbrella"), photos)
    assert len(reading(shop, found_items.page, Page(10))) == 4
