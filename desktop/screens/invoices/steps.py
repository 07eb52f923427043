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


@dataclass(frozen=True)
class Hands:
    """Who does it: the actions, what asks for a credit note, and whether the invoice can become a draft again."""

    actions: InvoiceActions
    ask_credit: Callable[[], object]
    can_be_taken_back: bool = False


def next_step(row: InvoiceRow, desk: Desk, hands: Hands) -> Step | None:
    """A draft is sent, what was sent is paid."""
    if _is_unsent(row) and desk.may("invoice:write"):
        return Step("send", translate("invoices", "Send"), "send", lambda: hands.actions.outgoing.send(row))
    if row.status in OPEN and desk.may("payment:write"):
        return _take_payment(row, hands.actions)
    return None


def other_steps(row: InvoiceRow, desk: Desk, hands: Hands) -> list[Step]:
    """In the order of the menu."""
    found = _ways_out(row, hands) if desk.may("invoice:write") else []
    if desk.may("payment:write"):
        found += _ways_to_pay(row, hands.actions)
    if row.creditable > ZERO and desk.may("payment:refund"):
        found.append(Step("credit", translate("invoices", "Credit note…"), "rotate-ccw", hands.ask_credit))
    if _is_cancellable(row) and desk.may("invoice:write"):
        words = translate("invoices", "Cancel invoice…")
        found.append(Step("cancel", words, "ban", lambda: hands.actions.cancel(row)))
    return found


def _is_unsent(row: InvoiceRow) -> bool:
    """A deposit may have paid it before anybody sent it."""
    return row.status is InvoiceStatus.DRAFT or (row.status is InvoiceStatus.PAID and row.sent_at is None)


def _ways_out(row: InvoiceRow, hands: Hands) -> list[Step]:
    actions, found = hands.actions, []
    if _is_unsent(row):
        words = translate("invoices", "Mark as sent")
        found.append(Step("mark_sent", words, "check", lambda: actions.mark_sent(row)))
    elif row.sent_at is not None and row.status is not InvoiceStatus.CANCELLED:
        words = translate("invoices", "Send again")
        found.append(Step("send_again", words, "send", lambda: actions.outgoing.send_again(row)))
    if hands.can_be_taken_back:
        words = translate("invoices", "Take back: a draft again")
        found.append(Step("take_back", words, "undo-2", lambda: actions.outgoing.take_back(row.id)))
    return found


def _ways_to_pay(row: InvoiceRow, actions: InvoiceActions) -> list[Step]:
    if row.status not in (InvoiceStatus.DRAFT, *OPEN) or row.left <= ZERO:
        return []
    mark = Step("mark_paid", translate("invoices", "Mark as paid"), "circle-check", lambda: actions.mark_paid(row))
    return [_take_payment(row, actions), mark] if row.status is InvoiceStatus.DRAFT else [mark]


def _is_cancellable(row: InvoiceRow) -> bool:
    """Where money came in, it goes back first; where a part was credited, the rest is."""
    return row.status in (InvoiceStatus.DRAFT, *OPEN) and not row.paid and not row.credited


def _take_payment(row: InvoiceRow, actions: InvoiceActions) -> Step:
    return Step("pay", translate("invoices", "Take payment"), "banknote", lambda: actions.take_payment(row))
