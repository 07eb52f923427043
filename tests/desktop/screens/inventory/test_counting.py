"""A count as a page."""

from __future__ import annotations

from core import stock
from core.rules.words import CountStatus
from core.shop import Shop
from desktop.screens.inventory.counting import CountPage, StartCountDialog
from desktop.screens.inventory.screen import InventoryScreen
from tests.desktop.screens.counter import reading
from tests.desktop.screens.inventory.conftest import Store


def begun(qtbot, screen: InventoryScreen, **values: object) -> CountPage:
    """A count of the main store."""
    screen.ask_count()
    dialog = screen.window().findChildren(StartCountDialog)[-1]
    qtbot.waitUntil(lambda: dialog.place.value() is not None)
    dialog.form.set_values(values, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: isinstance(screen.page, CountPage) and screen.page.table.count() == 2)
    return screen.page


def test_a_place_is_counted_by_hand_and_by_scanner_and_approved(
    qtbot, screen: InventoryScreen, store: Store, shop: Shop
) -> None:
    """Line by line; what was scanned is one more; the ledger follows once it is approved."""
    page = begun(qtbot, screen)
    assert not page.done_button.isEnabled()
    page.table.select(store.fuse_id)
    page.number.set_value(4)
    page.enter()
    qtbot.waitUntil(lambda: page.view.count.counted == 1)
    for count in (1, 2):
        assert screen.take_scan("4006381333931")
        qtbot.waitUntil(lambda count=count: [row.counted for row in page.view.lines] == [count, 4])
    qtbot.waitUntil(page.done_button.isEnabled)
    page.done_button.click()
    qtbot.waitUntil(lambda: page.view.count.status is CountStatus.SUBMITTED)
    qtbot.waitUntil(page.approve_button.isVisible)
    assert not page.number.isVisible() and not screen.take_scan("4006381333931")
    page.approve()
    qtbot.waitUntil(lambda: page.view.count.status is CountStatus.APPROVED)
    assert {row.part: row.on_hand for row in reading(shop, stock.of_part, store.bearing_id)} == {"Ball Bearing": 2}
    page.left.emit()
    assert screen.page is None


def test_a_count_is_cancelled_and_opened_again_from_the_list(
    qtbot, screen: InventoryScreen, store: Store, shop: Shop, told
) -> None:
    """Nothing changed in the store; an unknown code is told."""
    page = begun(qtbot, screen, is_blind=True)
    screen.take_scan("0815")
    qtbot.waitUntil(lambda: bool(told.notices) and "0815" in told.notices[-1][0])
    page.cancel_count()
    qtbot.waitUntil(lambda: page.view.count.status is CountStatus.CANCELLED)
    page.left.emit()
    qtbot.waitUntil(lambda: screen.list.shown == "counts" and screen.list.table.count() == 1)
    screen.list.table.opened.emit(screen.list.table.model.record(0))
    qtbot.waitUntil(lambda: isinstance(screen.page, CountPage) and screen.page.view is not None)
    assert len(reading(shop, stock.of_part, store.bearing_id)) == 1
