"""A found item as a form."""

from __future__ import annotations

from core import files
from core.shop import Shop
from tests.desktop.screens.counter import reading
from tests.desktop.screens.lost_and_found.conftest import Found


def test_something_found_is_added_with_its_photo(qtbot, screen, found: Found, shop: Shop, png: bytes) -> None:
    """From the room, who found it is who sits there, and it is chosen afterwards."""
    screen.begin(place_location_id=found.location_id)
    form = screen.form
    qtbot.waitUntil(lambda: form.place.text() == "204")
    form.form.fields["what"].control.set_value("Umbrella")
    form.strip.add_photo("umbrella.png", png)
    form.save()
    qtbot.waitUntil(lambda: screen.form is None)
    qtbot.waitUntil(lambda: screen.panel.item is not None and screen.panel.item.what == "Umbrella")
    item = screen.panel.item
    assert (item.place, item.finder) == ("204", "Ann Clerk")
    assert len(reading(shop, files.of_subject, "found_item", item.id)) == 1


def test_photos_are_something_to_lose(qtbot, screen, png: bytes) -> None:
    """Leaving with one asks, though nothing was typed."""
    screen.new()
    assert not screen.form.has_changes
    screen.form.strip.add_photo("umbrella.png", png)
    assert screen.form.has_changes
