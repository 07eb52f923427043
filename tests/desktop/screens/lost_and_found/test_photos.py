"""Photos beside the list."""

from __future__ import annotations

from core import files
from core.shop import Shop
from tests.desktop.screens.counter import reading
from tests.desktop.screens.lost_and_found.conftest import Found, open_item


def test_a_photo_is_added_and_removed_beside_the_list(
    qtbot, screen, found: Found, shop: Shop, png: bytes, told
) -> None:
    """At once, with a way back."""
    open_item(qtbot, screen, found.watch_id)
    screen.panel.photos.strip.add_photo("watch.png", png)
    qtbot.waitUntil(lambda: len(reading(shop, files.of_subject, "found_item", found.watch_id)) == 1)
    qtbot.waitUntil(lambda: any(photo.key for photo in screen.panel.photos.strip.value()))
    screen.panel.photos.strip.remove(screen.panel.photos.strip.value()[0])
    qtbot.waitUntil(lambda: not reading(shop, files.of_subject, "found_item", found.watch_id))
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: len(reading(shop, files.of_subject, "found_item", found.watch_id)) == 1)
