"""Four things that guests left behind, and the screen that shows them."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image

from core import found_items, rooms
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.found_items import NewFoundItem
from core.shop import Shop
from desktop.desk import Desk
from desktop.screens.lost_and_found.screen import LostAndFoundScreen
from tests.desktop.screens.counter import show


@dataclass(frozen=True)
class Found:
    """Ids that tests refer to."""

    room_id: int
    location_id: int
    scarf_id: int
    watch_id: int
    ring_id: int
    charger_id: int


@pytest.fixture
def found(shop: Shop) -> Found:
    """A scarf and a watch are kept, a ring is due to go, a charger was fetched."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        room = rooms.add(tx, "204", "2")
        scarf = found_items.add(
            tx, NewFoundItem("Blue scarf", room.location_id, "under the bed", storage_place="Cupboard B")
        )
        watch = found_items.add(tx, NewFoundItem("ساعة يد فضية"))
        long_ago = datetime.now(UTC) - timedelta(days=200)
        ring = found_items.add(tx, NewFoundItem("Ring", room.location_id, found_at=long_ago))
        charger = found_items.add(tx, NewFoundItem("Charger", finder_name="王小明"))
        found_items.claim(tx, charger.id, "Ayşe Yıldız")
    return Found(room.id, room.location_id, scarf.id, watch.id, ring.id, charger.id)


@pytest.fixture
def screen(qtbot, look, found: Found, desk: Desk) -> LostAndFoundScreen:
    """As it is seen, with its first item beside the list."""
    made = LostAndFoundScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.item is not None)
    return made


@pytest.fixture(scope="session")
def png() -> bytes:
    """A small picture."""
    drawn = io.BytesIO()
    Image.new("RGB", (60, 40), "navy").save(drawn, "PNG")
    return drawn.getvalue()


def open_item(qtbot, screen: LostAndFoundScreen, item_id: int) -> None:
    """Shows one item beside the list."""
    screen.open_record(item_id)
    qtbot.waitUntil(lambda: screen.panel.item is not None and screen.panel.item.id == item_id)
