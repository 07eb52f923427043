"""Invoices in the language of the screen."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from core.base.log import Event
from core.rules.words import InvoiceStatus, MessageState
from desktop.look.tokens import Tone
from desktop.screens.told_events import after, plain_heading, when_and_who
from desktop.widgets.chip import ChipText, chip_width
from desktop.widgets.money import money_text
from desktop.widgets.timeline import Happening

translate = QCoreApplication.translate

#: By the word of the log. Marked for the translators; `happening_of` translates them when they are shown.
_PLAIN: dict[str, tuple[str, str]] = {
    "invoice.sent": ("send", QT_TRANSLATE_NOOP("invoice timeline", "Sent")),
    "invoice.taken_back": ("undo-2", QT_TRANSLATE_NOOP("invoice timeline", "Sending taken back")),
    "invoice.paid": ("circle-check", QT_TRANSLATE_NOOP("invoice timeline", "Paid")),
    "invoice.reopened": ("rotate-ccw", QT_TRANSLATE_NOOP("invoice timeline", "Open again")),
    "invoice.updated": ("pencil", QT_TRANSLATE_NOOP("invoice timeline", "Changed")),
    "invoice.cancelled": ("ban", QT_TRANSLATE_NOOP("invoice timeline", "Cancelled")),
    "message.taken_back": ("undo-2", QT_TRANSLATE_NOOP("invoice timeline", "Mail taken back")),
    "message.handed_over": ("hand", QT_TRANSLATE_NOOP("invoice timeline", "Handed over by hand")),
    "message.retried": ("refresh-cw", QT_TRANSLATE_NOOP("invoice timeline", "Mail tried again")),
    "message.delivered": ("mail", QT_TRANSLATE_NOOP("invoice timeline", "Mail delivered")),
    "message.failed": ("circle-alert", QT_TRANSLATE_NOOP("invoice timeline", "Mail could not be delivered")),
}


def status_chip(status: InvoiceStatus) -> ChipText:
    """Where an invoice stands."""
    return {
        InvoiceStatus.DRAFT: ChipText(translate("invoices", "Draft"), Tone.NEUTRAL),
        InvoiceStatus.SENT: ChipText(translate("invoices", "Sent"), Tone.INFO),
        InvoiceStatus.PAID: ChipText(translate("invoices", "Paid"), Tone.SUCCESS),
        InvoiceStatus.OVERDUE: ChipText(translate("invoices", "Overdue"), Tone.DANGER),
        InvoiceStatus.CANCELLED: ChipText(translate("invoices", "Cancelled"), Tone.NEUTRAL),
        InvoiceStatus.CREDITED: ChipText(translate("invoices", "Credited"), Tone.NEUTRAL),
    }[status]


def message_chip(state: MessageState) -> ChipText:
    """Where a mail to the customer stands."""
    return {
        MessageState.HELD: ChipText(translate("invoices", "Held"), Tone.WAITING),
        MessageState.WAITING: ChipText(translate("invoices", "On its way"), Tone.ACTIVE),
        MessageState.BY_HAND: ChipText(translate("invoices", "To send"), Tone.WARNING),
        MessageState.SENT: ChipText(translate("invoices", "Sent"), Tone.SUCCESS),
        MessageState.FAILED: ChipText(translate("invoices", "Failed"), Tone.DANGER),
        MessageState.CANCELLED: ChipText(translate("invoices", "Taken back"), Tone.NEUTRAL),
    }[state]


def longest_chip() -> str:
    """For the width of a column."""
    return max((status_chip(status).text for status in InvoiceStatus), key=chip_width)


def late_words(days: int) -> str:
    """How late a payment is."""
    return translate("invoices", "%n d late", "", days)


def quantity_text(quantity: Decimal) -> str:
    """1, 2.5, 0.125: no more places than there are."""
    return format(quantity.normalize(), "f").replace(".", QLocale().decimalPoint())


def times_words(quantity: Decimal, unit_price: Decimal, currency: str) -> str:
    """2 × 40.00 €."""
    return f"{quantity_text(quantity)} × {money_text(unit_price, currency)}"


def happening_of(event: Event, currency: str) -> Happening:
    """One entry of an invoice's history."""
    icon, title = plain_heading(event)
    if event.kind in _WITH_VALUES:
        icon, make = _WITH_VALUES[event.kind]
        title = make(event, currency)
    elif event.kind in _PLAIN:
        icon, words = _PLAIN[event.kind]
        title = translate("invoice timeline", words)
    return Happening(icon, title, when_and_who(event), str(after(event, "cancel_reason") or ""))


def _written(event: Event, currency: str) -> str:
    total = after(event, "total")
    if total is None:
        return translate("invoice timeline", "Written")
    return translate("invoice timeline", "Written: {amount}").format(amount=money_text(Decimal(str(total)), currency))


def _credited(event: Event, currency: str) -> str:
    return translate("invoice timeline", "Credited by {number}").format(number=after(event, "credit_note") or "")


def _queued(event: Event, currency: str) -> str:
    if after(event, "state") == "by_hand":
        return translate("invoice timeline", "Waits to be sent by hand")
    return translate("invoice timeline", "Put into the outbox for {address}").format(address=after(event, "to") or "")


_WITH_VALUES: dict[str, tuple[str, Callable[[Event, str], str]]] = {
    "invoice.created": ("plus", _written),
    "message.queued": ("mail", _queued),
    "invoice.credited": ("rotate-ccw", _credited),
}
