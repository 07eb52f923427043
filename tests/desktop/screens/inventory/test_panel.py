"""One part beside the lists."""

from __future__ import annotations

from core import parts, stock, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop
from core.work_orders import NewWorkOrder
from desktop.screens.inventory.screen import InventoryScreen
from desktop.screens.link_rows import ElidedLink
from tests.desktop.screens.counter import reading
from tests.desktop.screens.inventory.conftest import Store, open_part


def test_it_tells_where_they_lie_what_they_are_kept_for_and_what_moved(
    qtbot, screen: InventoryScreen, store: Store, shop: Shop, told
) -> None:
    """The job is a link."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        job = work_orders.open_(tx, NewWorkOrder(title="Pump"))
        stock.reserve(tx, job.id, store.bearing_id, 3)
        stock.hand_out(tx, store.tom_id, store.bearing_id, 2)
    open_part(qtbot, screen, store.bearing_id)
    panel = screen.panel
    qtbot.waitUntil(lambda: panel.part.reserved == 3)
    assert (panel.facts.value("On hand"), panel.facts.value("Available")) == ("8 Each", "5")
    assert panel.facts.value("In wallets") == "2"
    titles = [happening.title for happening in panel.ledger.happenings()]
    assert titles == ["2 from Main store to Tom Bench", "10 came in · Main store"]
    qtbot.waitUntil(lambda: any(each.isVisible() for each in panel.kept.findChildren(ElidedLink)))
    link = next(each for each in panel.kept.findChildren(ElidedLink) if each.isVisible())
    link.click()
    assert told.places[-1] == ("work_order", job.id, {})


def test_a_part_that_is_gone_is_no_longer_shown(qtbot, screen: InventoryScreen, store: Store, shop: Shop, told) -> None:
    """Undo brings it back."""
    open_part(qtbot, screen, store.lamp_id)
    menu = screen.panel.menu.menu()
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    qtbot.waitUntil(lambda: screen.panel.part is None)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: reading(shop, parts.count) == 3)
