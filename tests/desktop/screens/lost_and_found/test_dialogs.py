"""Given back and disposed of."""

from __future__ import annotations

from datetime import timedelta

from core import found_items
from core.rules.words import FoundStatus
from core.shop import Shop
from desktop.screens.lost_and_found.dialogs import ClaimDialog, DisposeDialog
from desktop.screens.lost_and_found.screen import LostAndFoundScreen
from desktop.widgets.moments import now
from tests.desktop.screens.counter import reading
from tests.desktop.screens.lost_and_found.conftest import Found, open_item


def test_given_back_and_taken_back(qtbot, screen: LostAndFoundScreen, found: Found, shop: Shop, told) -> None:
    """With a name and a day; Undo has it here again."""
    open_item(qtbot, screen, found.scarf_id)
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
    open_item(qtbot, screen, found.ring_id)
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
    open_item(qtbot, screen, found.scarf_id)
    screen.panel.claim.click()
    dialog = screen.findChildren(ClaimDialog)[0]
    dialog.form.set_values({"name": "Ann", "at": now() - timedelta(days=3)}, clean=False)
    dialog.submit()
    qtbot.waitUntil(dialog.yes.isEnabled)
    assert dialog.isVisible()
    assert dialog.form.fields["name"].control.value() == "Ann"
