"""All there ever was with a customer."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt

from core import invoices, people
from core.base.events import Channel
from core.base.permissions import Role
from desktop.screens.customers.history import HistoryPage
from tests.desktop.screens.counter import reading


def test_jobs_devices_invoices_and_payments_with_their_counts(qtbot, shop, desk, counter, screen, told) -> None:
    """A line opens what it shows; Esc goes back."""
    with shop.transaction(desk.actor, Channel.DESKTOP) as tx:
        invoices.add(tx, invoices.NewInvoice(counter.wang_id, subtotal=Decimal("10.00")))
    screen.open_record(counter.wang_id)
    qtbot.waitUntil(lambda: screen.panel.person.id == counter.wang_id)
    screen.panel.history.click()
    page = screen.page
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: [table.count() for table in page.tables.values()] == [1, 1, 1, 1])
    page.show_part("payments")
    page.tables["payments"].select_first()
    page.tables["payments"].opened.emit(page.tables["payments"].current())
    assert [place[0] for place in told.places] == ["payments"]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert screen.page is None


def test_what_may_not_be_seen_has_no_part(qtbot, shop, counter, desk_as) -> None:
    """The bench sees jobs and devices."""

    page = HistoryPage(desk_as(Role.TECHNICIAN), reading(shop, people.get, counter.wang_id))
    qtbot.addWidget(page)
    assert list(page.parts) == ["work_orders", "devices"]
