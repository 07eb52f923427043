"""Parts from the store into a wallet."""

from __future__ import annotations

from core import wallets
from core.shop import Shop
from desktop.screens.wallets.dialogs import HandOutDialog
from desktop.screens.wallets.screen import WalletsScreen
from desktop.widgets.result_popup import Option
from tests.desktop.screens.counter import reading
from tests.desktop.screens.inventory.conftest import Store


def test_a_part_is_found_and_handed_out(qtbot, screen: WalletsScreen, store: Store, shop: Shop) -> None:
    """Too many are refused where they were typed."""
    screen.hand_out.click()
    dialog = screen.window().findChildren(HandOutDialog)[-1]
    offered: list[Option] = []
    dialog._find("fus", offered.extend)
    qtbot.waitUntil(lambda: bool(offered) and dialog.place.value() == store.main_id)
    assert (offered[0].title, offered[0].detail) == ("Fuse", "FUS-1 · 4")
    dialog.part.set_value(offered[0])
    dialog.form.set_values({"quantity": 5}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: "only 4" in dialog.form.fields["quantity"].error)
    dialog.form.set_values({"quantity": 2}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: len(reading(shop, wallets.get, store.tom_id)) == 2)
    qtbot.waitUntil(lambda: screen.items.count() == 2)
