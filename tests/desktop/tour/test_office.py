"""The tour in the office."""

from __future__ import annotations

from core import invoices, work_orders
from core.base.permissions import SYSTEM
from desktop.tour import office
from tests.desktop.screens.counter import reading


def test_the_days_figures_the_week_an_invoice_and_a_report(stage, shop, counter) -> None:
    """Each is seen, and the invoice is kept on paper."""
    order = reading(shop, work_orders.get, counter.ready_order_id)
    office.go_round(stage, order)
    with shop.reading(SYSTEM) as tx:
        made = invoices.made_for(tx, order.id)
    assert made is not None
    assert (made.total, made.paid) == (order.cost, 30)
    assert [path.name for path in stage.folder.glob("*.pdf")] == ["invoice-on-paper.pdf"]
    names = {path.stem.split("-", 1)[1].removesuffix("-light") for path in stage.folder.glob("*.png")}
    assert names == {
        "today", "today-overdue-jobs", "schedule-day", "schedule-week", "dispatch", "dispatch-question", "invoice",
        "invoice-on-paper", "inventory", "wallets", "maintenance", "webhooks", "report",
    }  # fmt: skip
