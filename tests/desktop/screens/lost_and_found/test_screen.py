"""The lost and found screen: from the list into a form and back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import found_items
from core.shop import Shop
from tests.desktop.screens.counter import reading
from tests.desktop.screens.lost_and_found.conftest import Found, open_item

CTRL = Qt.KeyboardModifier.ControlModifier


def test_an_item_is_changed(qtbot, screen, found: Found, shop: Shop) -> None:
    """Only what differs is written; the day it is kept until stays a day."""
    open_item(qtbot, screen, found.scarf_id)
    before = screen.panel.item.disposal_on
    QTest.keyClick(screen.list.table.view, Qt.Key.Key_E, CTRL)
    assert screen.form is not None
    screen.form.form.fields["storage_place"].control.set_value("Safe")
    screen.form.save()
    qtbot.waitUntil(lambda: screen.form is None)
    item = reading(shop, found_items.get, found.scarf_id)
    assert (item.storage_place, item.disposal_on) == ("Safe", before)
