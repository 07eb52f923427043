"""A device's photos in its passport."""

from __future__ import annotations

import io

from PIL import Image

from core import files
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.words import FileKind
from desktop.screens.work_orders.photo_view import PhotoView


def test_photos_of_its_jobs_are_shown_and_opened_large(qtbot, shop, counter, screen):
    """They are added at the job; the passport gathers them."""
    drawn = io.BytesIO()
    Image.new("RGB", (60, 40), "navy").save(drawn, "PNG")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        row = files.add(
            tx, shop.store, "work_order", counter.open_order_id, "front.png", drawn.getvalue(), FileKind.PHOTO
        )
    screen.open_record(counter.macbook_id)
    qtbot.waitUntil(lambda: list(screen.panel.photos._tiles) == [row.id])
    tile = screen.panel.photos._tiles[row.id]
    qtbot.waitUntil(lambda: not tile._image.isNull())
    view = screen.panel.photos.show_large(row.id)
    assert isinstance(view, PhotoView)
    view.reject()
