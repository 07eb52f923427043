"""Jobs as links."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from core import work_orders
from core.base.paging import Page
from core.base.permissions import Role
from desktop.screens.order_links import OrderLinks
from tests.desktop.screens.counter import furnish, reading


def test_a_job_leads_to_its_page(qtbot, shop, desk, told):
    """Number, device and problem, with its state."""
    counter = furnish(shop)
    links = OrderLinks(desk, 5)
    qtbot.addWidget(links)
    links.show_orders(reading(shop, work_orders.lines, Page(10)))
    assert [link.text() for link in links.links] == ["WO002", "WO001"]
    links.links[1].click()
    assert told.places == [("work_orders", counter.open_order_id, {})]


def test_the_bench_sees_no_money(qtbot, shop, desk_as):
    """Even where it is asked for."""
    furnish(shop)
    links = OrderLinks(desk_as(Role.TECHNICIAN), 5, shows_money=True)
    qtbot.addWidget(links)
    links.show_orders(reading(shop, work_orders.lines, Page(10)))
    assert not any("149" in words.text() for words in links.findChildren(QLabel))
