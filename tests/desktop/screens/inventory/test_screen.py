"""The store room's screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import parts, stock
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.shop import Shop
from desktop.screens.inventory.form import PartForm
from desktop.screens.inventory.screen import InventoryScreen
from tests.desktop.screens.counter import reading, show
from tests.desktop.screens.inventory.conftest import Store, open_part

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_part_is_changed(qtbot, screen: InventoryScreen, store: Store, shop: Shop) -> None:
    """By keyboard; only what differs is written."""
    open_part(qtbot, screen, store.fuse_id)
    QTest.keyClick(screen.list.table.view, Qt.Key.Key_E, CTRL)
    assert isinstance(screen.form, PartForm)
    screen.form.form.fields["minimum"].control.set_value(3)
    screen.form.save()
    qtbot.waitUntil(lambda: screen.form is None)
    part = reading(shop, parts.get, store.fuse_id)
    assert (part.minimum, part.supplier, part.reorder_point) == (3, "Littelfuse", None)
    qtbot.waitUntil(lambda: screen.panel.part.minimum == 3)


def test_a_scanned_code_opens_its_part_and_an_unknown_one_can_be_taught(
    qtbot, screen: InventoryScreen, store: Store, told
) -> None:
    """The new part has the code already."""
    open_part(qtbot, screen, store.lamp_id)
    assert screen.take_scan("4006381333931")
    qtbot.waitUntil(lambda: screen.panel.part.id == store.bearing_id)
    assert screen.take_scan("0815")
    qtbot.waitUntil(lambda: bool(told.notices))
    assert "0815" in told.notices[-1][0]
    told.notices[-1][2]()
    assert isinstance(screen.form, PartForm)
    assert screen.form.form.fields["barcode"].control.value() == "0815"
    assert not screen.take_scan("0816")


def test_the_list_follows_what_happens_elsewhere(qtbot, screen: InventoryScreen, store: Store, shop: Shop) -> None:
    """Another desk receives what was low."""

    open_part(qtbot, screen, store.fuse_id)
    with shop.transaction(SYSTEM, Channel.AMMS) as tx:
        stock.receive(tx, store.fuse_id, 20)
    qtbot.waitUntil(lambda: screen.panel.part.on_hand == 24)


def test_who_only_looks_changes_nothing(qtbot, look, store: Store, desk_as) -> None:
    """Without the right to write there is nothing to press."""
    desk = desk_as(Role.STOREMAN)
    desk.actor = desk.actor._replace(permissions=desk.actor.permissions - {"inventory:write"})
    made = InventoryScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.part is not None)
    assert not made.panel.receive.isVisible() and not made.panel.menu.isVisible()
    made.new()
    assert made.form is None


def test_news_of_a_low_part_leads_to_the_purchase_list(qtbot, screen: InventoryScreen, store: Store) -> None:
    """With that part chosen in it."""
    screen.begin(show="buy", part=store.fuse_id)
    qtbot.waitUntil(lambda: screen.panel.part is not None and screen.panel.part.id == store.fuse_id)
    assert screen.list.shown == "buy"
    qtbot.waitUntil(lambda: screen.list.table.current() is not None)
    assert screen.list.table.current().part_id == store.fuse_id
