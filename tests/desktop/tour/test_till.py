"""The tour at the till."""

from __future__ import annotations

from core import billing, work_orders
from core.base.paging import Page
from core.rules.words import Status
from desktop.tour import till
from tests.desktop.screens.counter import reading


def test_the_job_is_paid_handed_over_and_partly_refunded(stage, shop, counter) -> None:
    """Both papers are kept."""
    order = reading(shop, work_orders.get, counter.ready_order_id)
    till.hand_over(stage, order)
    assert reading(shop, work_orders.get, order.id).status is Status.CLOSED
    till.refund(stage)
    amounts = [row.amount for row in reading(shop, billing.page, Page(10), order_id=order.id)]
    assert min(amounts) == -20
    assert {path.name for path in stage.folder.glob("*.pdf")} == {"receipt.pdf", "refund-slip.pdf"}
