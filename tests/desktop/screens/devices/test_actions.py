"""What is done to a device beside changing it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPushButton

from core import assets
from core.assets import NewDevice
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from tests.desktop.screens.counter import reading


def _ids(shop):
    return [row.id for row in reading(shop, assets.page_of_devices, Page(100))]


def test_the_red_tag_goes_on_and_off(qtbot, shop, counter, screen, told):
    """With Undo."""
    screen.panel.actions.toggle_tag(reading(shop, assets.get, counter.macbook_id))
    qtbot.waitUntil(lambda: told.notices != [])
    assert reading(shop, assets.get, counter.macbook_id).is_red_tagged
    told.notices[0][2]()
    qtbot.waitUntil(lambda: not reading(shop, assets.get, counter.macbook_id).is_red_tagged)


def test_a_device_is_deleted_and_brought_back(qtbot, shop, counter, screen, told):
    """One that is not in the shop, at once."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        spare = assets.add_device(tx, NewDevice(counter.ayse_id, counter.phone_type_id))
    screen.open_record(spare.id)
    qtbot.waitUntil(lambda: screen.panel.passport.device.id == spare.id)
    screen.panel.actions.delete(screen.panel.passport)
    qtbot.waitUntil(lambda: told.notices != [])
    assert spare.id not in _ids(shop)
    told.notices[0][2]()
    qtbot.waitUntil(lambda: spare.id in _ids(shop))


def test_what_is_in_the_shop_is_not_deleted_without_a_word(qtbot, shop, counter, screen, told):
    """It names the job."""
    screen.open_record(counter.macbook_id)
    qtbot.waitUntil(lambda: screen.panel.passport.device.id == counter.macbook_id)
    screen.panel.actions.delete(screen.panel.passport)
    question = screen.window().findChild(QDialog)
    assert "WO001" in question.accessibleDescription()
    assert counter.macbook_id in _ids(shop)
    next(b for b in question.findChildren(QPushButton) if b.text() == "Delete device").click()
    qtbot.waitUntil(lambda: counter.macbook_id not in _ids(shop))
