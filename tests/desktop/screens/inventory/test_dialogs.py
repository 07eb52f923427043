"""How many of a part move, from where and whither."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import parts, stock, wallets
from core.shop import Shop
from desktop.screens.inventory import dialogs
from desktop.screens.inventory.screen import InventoryScreen
from tests.desktop.screens.counter import reading
from tests.desktop.screens.inventory.conftest import Store, open_part


def asked(qtbot, screen: InventoryScreen, kind: type[dialogs.FormDialog], **values: object):
    """The dialog that opened, filled in and answered."""
    dialog = screen.window().findChildren(kind)[-1]
    if isinstance(dialog, dialogs.MoveDialog):
        qtbot.waitUntil(lambda: all(picker._names for picker in dialog.pickers.values()))
    dialog.form.set_values(values, clean=False)
    dialog.submit()
    return dialog


def there(shop: Shop, part_id: int) -> dict[str, int]:
    """Where how many of a part lie."""
    rows = reading(shop, stock.of_part, part_id)
    return {row.location or row.holder: row.on_hand for row in rows if row.on_hand}


def from_menu(screen: InventoryScreen, words: str) -> None:
    """What the part's menu offers."""
    menu = screen.panel.menu.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_pieces_come_in_and_the_mistake_is_undone(
    qtbot, screen: InventoryScreen, store: Store, shop: Shop, told
) -> None:
    """Into the main warehouse where nothing else is chosen."""
    open_part(qtbot, screen, store.bearing_id)
    screen.panel.receive.click()
    asked(qtbot, screen, dialogs.ReceiveDialog, quantity=5, unit_cost=Decimal("13.00"))
    qtbot.waitUntil(lambda: there(shop, store.bearing_id) == {"Main store": 15})
    assert reading(shop, parts.get, store.bearing_id).unit_cost == Decimal("13.00")
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: there(shop, store.bearing_id) == {"Main store": 10})


def test_pieces_move_go_out_and_come_back(qtbot, screen: InventoryScreen, store: Store, shop: Shop) -> None:
    """To the van, to a technician, and from him."""
    open_part(qtbot, screen, store.bearing_id)
    screen.panel.transfer.click()
    asked(qtbot, screen, dialogs.TransferDialog, quantity=4, to_id=store.van_id)
    qtbot.waitUntil(lambda: there(shop, store.bearing_id) == {"Main store": 6, "Van 1": 4})
    screen.panel.hand_out.click()
    asked(qtbot, screen, dialogs.HandDialog, quantity=2, person_id=store.tom_id, from_id=store.van_id)
    qtbot.waitUntil(lambda: [row.on_hand for row in reading(shop, wallets.get, store.tom_id)] == [2])
    from_menu(screen, "Take back from a technician")
    asked(qtbot, screen, dialogs.HandDialog, quantity=1, person_id=store.tom_id)
    qtbot.waitUntil(lambda: there(shop, store.bearing_id) == {"Main store": 7, "Van 1": 2, "Tom Bench": 1})


def test_pieces_are_scrapped_and_corrected(qtbot, screen: InventoryScreen, store: Store, shop: Shop) -> None:
    """With a reason; so many are there, whatever the ledger said."""
    open_part(qtbot, screen, store.bearing_id)
    from_menu(screen, "Scrap")
    dialog = asked(qtbot, screen, dialogs.ScrapDialog, quantity=3)
    assert dialog.isVisible()
    dialog.form.set_values({"reason": "Rust"}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: there(shop, store.bearing_id) == {"Main store": 7})
    qtbot.waitUntil(lambda: screen.panel.part.on_hand == 7)
    from_menu(screen, "Correct how many there are")
    asked(qtbot, screen, dialogs.CorrectDialog, on_hand=9)
    qtbot.waitUntil(lambda: there(shop, store.bearing_id) == {"Main store": 9})


def test_too_many_are_refused_where_they_are_typed(qtbot, screen: InventoryScreen, store: Store, shop: Shop) -> None:
    """Nothing that was typed is lost."""
    open_part(qtbot, screen, store.bearing_id)
    screen.panel.transfer.click()
    dialog = asked(qtbot, screen, dialogs.TransferDialog, quantity=11, to_id=store.van_id)
    qtbot.waitUntil(dialog.yes.isEnabled)
    assert "only 10" in dialog.form.fields["quantity"].error
    assert there(shop, store.bearing_id) == {"Main store": 10}


def test_what_is_on_order_leaves_the_purchase_list(
    qtbot, screen: InventoryScreen, store: Store, shop: Shop, told
) -> None:
    """As many as are missing are proposed."""
    open_part(qtbot, screen, store.fuse_id)
    from_menu(screen, "Note what is on order")
    dialog = screen.window().findChildren(dialogs.OrderedDialog)[-1]
    assert dialog.form.values() == {"quantity": 6}
    dialog.submit()
    qtbot.waitUntil(lambda: reading(shop, parts.get, store.fuse_id).on_order == 6)
    assert reading(shop, stock.purchase_list) == []
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: reading(shop, parts.get, store.fuse_id).on_order == 0)


@pytest.mark.parametrize("kind", [dialogs.ReceiveDialog, dialogs.TransferDialog, dialogs.ScrapDialog])
def test_rooms_are_no_places_for_parts(qtbot, screen: InventoryScreen, store: Store, kind) -> None:
    """Warehouses come first."""
    open_part(qtbot, screen, store.bearing_id)
    dialog = kind(screen.desk, screen.window(), screen.panel.actions, screen.panel.part)
    dialog.open()
    qtbot.waitUntil(lambda: all(picker._names for picker in dialog.pickers.values()))
    assert list(next(iter(dialog.pickers.values()))._names.values()) == ["Main store", "Van 1"]
