"""What can be done with an invoice where it stands, the usual next step first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.base.money import ZERO
from core.invoices import InvoiceRow
from core.rules.words import InvoiceStatus
from desktop.desk import Desk
from desktop.screens.invoices.actions import InvoiceActions

translate = QCoreApplication.translate
OPEN = (InvoiceStatus.SENT, InvoiceStatus.OVERDUE)


@dataclass(frozen=True)
class Step:
    """`key` is what a shortcut calls it by."""

    key: str
    words: str
    icon: str
    go: Callable[[], object]


def next_step(row: InvoiceRow, desk: Desk, actions: InvoiceActions) -> Step | None:
    """A draft is sent, what was sent is paid."""
    if row.status is InvoiceStatus.DRAFT and desk.may("invoice:write"):
        return _mark_sent(row, actions)
    if row.status in OPEN and desk.may("payment:write"):
        return _take_payment(row, actions)
    return None


def other_steps(row: InvoiceRow, desk: Desk, actions: InvoiceActions, ask_credit: Callable[[], object]) -> list[Step]:
    """In the order of the menu."""
    found: list[Step] = []
    is_payable = row.status in (InvoiceStatus.DRAFT, *OPEN) and row.left > ZERO
    if row.status is InvoiceStatus.DRAFT and is_payable and desk.may("payment:write"):
        found.append(_take_payment(row, actions))
    if is_payable and desk.may("payment:write"):
        words = translate("invoices", "Mark as paid")
        found.append(Step("mark_paid", words, "circle-check", lambda: actions.mark_paid(row)))
    if row.creditable > ZERO and desk.may("payment:refund"):
        found.append(Step("credit", translate("invoices", "Credit note…"), "rotate-ccw", ask_credit))
    if _is_cancellable(row) and desk.may("invoice:write"):
        words = translate("invoices", "Cancel invoice…")
        found.append(Step("cancel", words, "ban", lambda: actions.cancel(row)))
    return found


def _is_cancellable(row: InvoiceRow) -> bool:
    """Where money came in, it goes back first; where a part was credited, the rest is."""
    return row.status in (InvoiceStatus.DRAFT, *OPEN) and not row.paid and not row.credited


def _mark_sent(row: InvoiceRow, actions: InvoiceActions) -> Step:
    return Step("mark_sent", translate("invoices", "Mark as sent"), "send", lambda: actions.mark_sent(row))


def _take_payment(row: InvoiceRow, actions: InvoiceActions) -> Step:
    return Step("pay", translate("invoices", "Take payment"), "banknote", lambda: actions.take_payment(row))
