"""Who carries what."""

from __future__ import annotations

from core import stock, wallets
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.shop import Shop
from desktop.screens.inventory.dialogs import HandDialog
from desktop.screens.wallets.screen import WalletsScreen, read_people
from tests.desktop.screens.counter import reading, show
from tests.desktop.screens.inventory.conftest import Store


def test_who_carries_most_comes_first_and_what_he_carries_beside_him(
    qtbot, screen: WalletsScreen, store: Store, shop: Shop
) -> None:
    """Who carries nothing can be chosen, too."""
    assert [(line.person, line.pieces) for line in reading(shop, read_people)] == [("Tom Bench", 3), ("Ann Clerk", 0)]
    assert screen.person.person == "Tom Bench"
    assert screen.items.model.record(0).part == "Ball Bearing"
    screen.people.select(screen.people.model.record(1).person_id)
    qtbot.waitUntil(lambda: screen.items.count() == 0)
    assert screen.person.person == "Ann Clerk"


def test_pieces_come_back_from_the_wallet(qtbot, screen: WalletsScreen, store: Store, shop: Shop, told) -> None:
    """All of them are proposed; Undo hands them out again."""
    screen.items.select_first()
    screen.take_back.click()
    qtbot.waitUntil(lambda: bool(screen.window().findChildren(HandDialog)))
    dialog = screen.window().findChildren(HandDialog)[-1]
    qtbot.waitUntil(lambda: dialog.form.values()["location_id"] == store.main_id)
    assert dialog.form.values()["quantity"] == 3
    dialog.submit()
    qtbot.waitUntil(lambda: reading(shop, wallets.get, store.tom_id) == [])
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: len(reading(shop, wallets.get, store.tom_id)) == 1)


def test_a_technician_sees_his_own_alone(qtbot, look, store: Store, shop: Shop, desk_as) -> None:
    """There is nothing to press."""
    desk = desk_as(Role.TECHNICIAN)
    made = WalletsScreen(desk)
    show(qtbot, made)
    assert not made.people.isVisible() and not made.hand_out.isVisible()
    with shop.transaction(SYSTEM, Channel.AMMS) as tx:
        stock.hand_out(tx, desk.actor.person_id or 0, store.fuse_id, 2)
    made.reload()
    qtbot.waitUntil(lambda: made.items.count() == 1)
    assert made.items.model.record(0).on_hand == 2
