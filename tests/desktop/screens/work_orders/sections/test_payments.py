"""Payments of a job, each with its paper."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QToolButton

from core import billing
from core.base.permissions import Role
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.work_orders.sections.payments import Payments
from desktop.widgets.chip import Chip
from tests.desktop.screens.bench import Bench


def test_each_entry_prints_its_own_paper(show, bench: Bench, job: OrderRow, told) -> None:
    """A receipt for a payment, a slip for a refund; the kind is told where it is not a plain payment."""
    paid = bench.pay(job.id, "20.00")
    back = bench.do(billing.refund, paid.id, Decimal("5.00"), "Kindness")
    section = show(Payments, job.id)
    for printer in section.findChildren(QToolButton):
        printer.click()
    assert told.papers == [("receipt", paid.id), ("refund_slip", back.id)]
    assert [chip.text for chip in section.findChildren(Chip)] == ["Refund"]


def test_nothing_paid_takes_no_room(show, job: OrderRow) -> None:
    """And the bench sees none."""
    assert show(Payments, job.id).isHidden()


def test_bench_sees_no_payment(show, bench: Bench, job: OrderRow, desk_as: Callable[[Role], Desk]) -> None:
    """It is not even read."""
    bench.pay(job.id, "20.00")
    section = show(Payments, job.id, on=desk_as(Role.TECHNICIAN))
    assert section.isHidden()
    assert section.job.detail.payments is None
