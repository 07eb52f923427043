"""The lost and found screen: found, given back, disposed of, and taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import files, found_items
from core.base.permissions import Role
from core.rules.words import FoundStatus
from core.shop import Shop
from desktop.screens.link_rows import ElidedLink
from desktop.screens.lost_and_found.dialogs import ClaimDialog, DisposeDialog
from desktop.screens.lost_and_found.screen import LostAndFoundScreen
from tests.desktop.screens.counter import reading, show
from tests.desktop.screens.lost_and_found.conftest import Found

CTRL = Qt.KeyboardModifier.ControlModifier


def _whats(screen: LostAndFoundScreen) -> list[str]:
    table = screen.list.table
    return [table.model.record(row).what for row in range(table.count())]


def _open(qtbot, screen: LostAndFoundScreen, item_id: int) -> None:
    screen.open_record(item_id)
    qtbot.waitUntil(lambda: screen.panel.item is not None and screen.panel.item.id == item_id)


def test_what_is_kept_is_shown_first(screen: LostAndFoundScreen) -> None:
    """The last found on top; what is due is among them."""
    assert _whats(screen) == ["Ring", "ساعة يد فضية", "Blue scarf"]


def test_filters_and_words(qtbot, screen: LostAndFoundScreen) -> None:
    """Each filter with its count; the line finds by any word, the place too."""
    screen.list.show_saved("due")
    qtbot.waitUntil(lambda: _whats(screen) == ["Ring"])
    screen.list.show_saved("claimed")
    qtbot.waitUntil(lambda: _whats(screen) == ["Charger"])
    screen.list.show_saved("all")
    qtbot.waitUntil(lambda: len(_whats(screen)) == 4)
    screen.list.search_for("scarf")
    qtbot.waitUntil(lambda: _whats(screen) == ["Blue scarf"])


def test_given_back_and_taken_back(qtbot, screen: LostAndFoundScreen, found: Found, shop: Shop, told) -> None:
    """With a name and a day; Undo has it here again."""
    _open(qtbot, screen, found.scarf_id)
    screen.panel.claim.click()
    dialog = screen.findChildren(ClaimDialog)[0]
    dialog.submit()
    assert dialog.isVisible()
    dialog.form.fields["name"].control.set_value("Jürgen Müller, passport")
    dialog.submit()
    qtbot.waitUntil(lambda: reading(shop, found_items.get, found.scarf_id).status is FoundStatus.CLAIMED)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert "Jürgen Müller" in told.notices[-1][0]
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: reading(shop, found_items.get, found.scarf_id).status is FoundStatus.KEPT)


def test_disposed_of_with_a_reason(qtbot, screen: LostAndFoundScreen, found: Found, shop: Shop) -> None:
    """What is gone cannot go again; the menu brings it back."""
    _open(qtbot, screen, found.ring_id)
    assert screen.panel.due.isVisible()
    screen.panel.dispose.click()
    dialog = screen.findChildren(DisposeDialog)[0]
    dialog.form.fields["note"].control.set_value("Given to the police")
    dialog.submit()
    qtbot.waitUntil(lambda: reading(shop, found_items.get, found.ring_id).status is FoundStatus.DISPOSED)
    qtbot.waitUntil(lambda: not screen.panel.claim.isEnabled())
    assert reading(shop, found_items.get, found.ring_id).disposal_note == "Given to the police"
    menu = screen.panel.menu.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: reading(shop, found_items.get, found.ring_id).status is FoundStatus.DUE)


def test_a_day_before_it_was_found_is_refused_at_its_field(qtbot, screen, found: Found) -> None:
    """Nothing that was typed is lost."""
    from datetime import timedelta

    from desktop.widgets.moments import now

    _open(qtbot, screen, found.scarf_id)
    screen.panel.claim.click()
    dialog = screen.findChildren(ClaimDialog)[0]
    dialog.form.set_values({"name": "Ann", "at": now() - timedelta(days=3)}, clean=False)
    dialog.submit()
    qtbot.waitUntil(dialog.yes.isEnabled)
    assert dialog.isVisible()
    assert dialog.form.fields["name"].control.value() == "Ann"


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


def test_an_item_is_changed(qtbot, screen, found: Found, shop: Shop) -> None:
    """Only what differs is written; the day it is kept until stays a day."""
    _open(qtbot, screen, found.scarf_id)
    before = screen.panel.item.disposal_on
    QTest.keyClick(screen.list.table.view, Qt.Key.Key_E, CTRL)
    assert screen.form is not None
    screen.form.form.fields["storage_place"].control.set_value("Safe")
    screen.form.save()
    qtbot.waitUntil(lambda: screen.form is None)
    item = reading(shop, found_items.get, found.scarf_id)
    assert (item.storage_place, item.disposal_on) == ("Safe", before)


def test_photos_are_something_to_lose(qtbot, screen, png: bytes) -> None:
    """Leaving with one asks, though nothing was typed."""
    screen.new()
    assert not screen.form.has_changes
    screen.form.strip.add_photo("umbrella.png", png)
    assert screen.form.has_changes


def test_a_photo_is_added_and_removed_beside_the_list(
    qtbot, screen, found: Found, shop: Shop, png: bytes, told
) -> None:
    """At once, with a way back."""
    _open(qtbot, screen, found.watch_id)
    screen.panel.photos.strip.add_photo("watch.png", png)
    qtbot.waitUntil(lambda: len(reading(shop, files.of_subject, "found_item", found.watch_id)) == 1)
    qtbot.waitUntil(lambda: any(photo.key for photo in screen.panel.photos.strip.value()))
    screen.panel.photos.strip.remove(screen.panel.photos.strip.value()[0])
    qtbot.waitUntil(lambda: not reading(shop, files.of_subject, "found_item", found.watch_id))
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: len(reading(shop, files.of_subject, "found_item", found.watch_id)) == 1)


def test_the_room_is_a_link(qtbot, screen, found: Found, told) -> None:
    """To the room it was found in."""
    _open(qtbot, screen, found.scarf_id)
    link = next(each for each in screen.panel.place.findChildren(ElidedLink) if each.isVisible())
    link.click()
    assert told.places[-1] == ("rooms", found.room_id, {})


def test_who_only_cleans_adds_and_does_not_give_back(qtbot, look, found: Found, desk_as) -> None:
    """A technician finds; the desk hands out."""
    made = LostAndFoundScreen(desk_as(Role.TECHNICIAN))
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.item is not None)
    assert made.panel.edit.isVisible()
    assert not made.panel.claim.isVisible()
    assert not made.panel.dispose.isVisible()
