"""Entries of the event log in the words of a timeline: what happened, when, by whom, through which door."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.base.events import KIND_BY_TEXT, EventKind
from core.base.log import Event
from core.rules.words import HoldReason, Priority
from desktop.screens.payments.methods import method_word
from desktop.screens.told_events import after, before, plain_heading, when_and_who
from desktop.screens.work_orders.field_words import field_words
from desktop.widgets.days import day_words
from desktop.widgets.moments import moment_text
from desktop.widgets.money import money_text
from desktop.widgets.timeline import Happening
from desktop.words import hold_word, priority_word

E = EventKind
translate = QCoreApplication.translate
#: Fields whose values say nothing to people.
_SILENT = {"is_repair", "asset_id", "customer_id", "symptom_id", "location_id", "team_id"}
_MONEY = {"cost", "discount", "estimate", "authorised_limit", "amount"}


def happening_of(event: Event, currency: str, *, sees_money: bool = True) -> Happening:
    """One entry of the log as one entry of the timeline; the price is left out for those who see no money."""
    kind = KIND_BY_TEXT.get(event.kind)
    if not sees_money:
        event = event._replace(changes={k: v for k, v in event.changes.items() if k not in ("cost", "discount")})
    icon, title = _heading(kind, event, currency)
    return Happening(icon, title, when_and_who(event), _note(kind, event, currency))


def happening_beside(event: Event, currency: str, *, sees_money: bool) -> Happening:
    """The same with the job's number, where it stands among entries that are not of this job."""
    shown = happening_of(event, currency, sees_money=sees_money)
    return Happening(shown.icon, f"{event.subject}: {shown.title}", shown.detail, shown.note)


def _heading(kind: EventKind | None, event: Event, currency: str) -> tuple[str, str]:
    if kind in _WITH_VALUES:
        icon, make = _WITH_VALUES[kind]
        return icon, make(event, currency)
    if kind in _BY_NUMBER:
        icon, words = _BY_NUMBER[kind]
        return icon, translate("timeline", words).format(number=event.subject)
    if kind in _PLAIN:
        icon, words = _PLAIN[kind]
        return icon, translate("timeline", words)
    return plain_heading(event)


def _note(kind: EventKind | None, event: Event, currency: str) -> str:
    if kind is E.WORK_ORDER_UPDATED:
        lines = [_changed(name, old, new, currency) for name, (old, new) in event.changes.items()]
        return "\n".join(line for line in lines if line)
    if kind in (E.PAYMENT_VOIDED, E.PAYMENT_REFUNDED):
        return str(after(event, "reason") or "")
    if kind is E.ACCESSORIES_RETURNED:
        return ", ".join(after(event, "returned") or [])
    if kind in (E.WORK_ORDER_RATED, E.RATING_CHANGED):
        return str(after(event, "comment") or "")
    said = after(event, "note") or after(event, "status_note") or ""
    return str(said)


def _changed(name: str, old: Any, new: Any, currency: str) -> str:
    title = field_words().get(name)
    if title is None or name in _SILENT:
        return ""
    return f"{title}: {_value(name, old, currency)} → {_value(name, new, currency)}"


def _value(name: str, value: Any, currency: str) -> str:
    if value in (None, ""):
        return "—"
    if name in _MONEY:
        return _money(value, currency)
    if name == "priority":
        return priority_word(Priority(value))
    if name.endswith("_at"):
        return moment_text(datetime.fromisoformat(str(value)))
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else text[:59] + "…"


def _money(value: Any, currency: str) -> str:
    try:
        return money_text(Decimal(str(value)), currency)
    except InvalidOperation:
        return str(value)


def _held(event: Event, currency: str) -> str:
    reason = after(event, "hold_reason")
    return hold_word(HoldReason(reason)) if reason else translate("timeline", "On hold")


def _assigned(event: Event, currency: str) -> str:
    return translate("timeline", "Given to {name}").format(name=after(event, "assignee") or "")


def _unassigned(event: Event, currency: str) -> str:
    return translate("timeline", "Taken from {name}").format(name=before(event, "assignee") or "")


def _planned(event: Event, currency: str) -> str:
    if "scheduled_on" in event.changes:
        day = after(event, "scheduled_on")
        if day is None:
            return translate("timeline", "Taken off its day")
        shown = day_words(date.fromisoformat(str(day)), year=True)
        when = " ".join(part for part in (shown, str(after(event, "window_start") or "")) if part)
        return translate("timeline", "Planned for {when}").format(when=when)
    if "window_start" in event.changes and after(event, "window_start"):
        return translate("timeline", "Planned for {when}").format(when=after(event, "window_start"))
    return translate("timeline", "Plan changed")


def _labour(event: Event, currency: str) -> str:
    return translate("timeline", "Labour: {what}").format(what=after(event, "description") or "")


def _no_labour(event: Event, currency: str) -> str:
    return translate("timeline", "Labour taken off: {what}").format(what=before(event, "description") or "")


def _part(event: Event, currency: str) -> str:
    quantity = after(event, "quantity") or 1
    return translate("timeline", "Part used: {quantity} × {what}").format(
        quantity=quantity, what=after(event, "name") or ""
    )


def _no_part(event: Event, currency: str) -> str:
    return translate("timeline", "Part taken off: {what}").format(what=before(event, "name") or "")


def _kept(event: Event, currency: str) -> str:
    words = translate("timeline", "Kept in the store: {quantity} × {what}")
    return words.format(quantity=after(event, "quantity") or 1, what=event.subject)


def _freed(event: Event, currency: str) -> str:
    words = translate("timeline", "No longer kept: {quantity} × {what}")
    return words.format(quantity=before(event, "quantity") or 1, what=event.subject)


def _paid(event: Event, currency: str) -> str:
    amount, method = _money(after(event, "amount"), currency), method_word(str(after(event, "method") or ""))
    return translate("timeline", "Paid {amount} · {method}").format(amount=amount, method=method)


def _refunded(event: Event, currency: str) -> str:
    amount = _money(str(after(event, "amount")).removeprefix("-"), currency)
    return translate("timeline", "Refunded {amount}").format(amount=amount)


def _voided(event: Event, currency: str) -> str:
    return translate("timeline", "Payment {number} voided").format(number=event.subject)


def _payment_changed(event: Event, currency: str) -> str:
    return translate("timeline", "Payment {number} changed").format(number=event.subject)


def _rated(event: Event, currency: str) -> str:
    return translate("timeline", "The customer gave {stars} of 5").format(stars=after(event, "stars"))


def _rating_changed(event: Event, currency: str) -> str:
    return translate("timeline", "Rating corrected")


def _file(event: Event, currency: str) -> str:
    return translate("timeline", "Added {name}").format(name=event.subject)


def _no_file(event: Event, currency: str) -> str:
    return translate("timeline", "Removed {name}").format(name=event.subject)


_WITH_VALUES: dict[EventKind | None, tuple[str, Callable[[Event, str], str]]] = {
    E.WORK_ORDER_HELD: ("pause", _held),
    E.WORK_ORDER_ASSIGNED: ("user-plus", _assigned),
    E.WORK_ORDER_TAKEN: ("user-check", _assigned),
    E.WORK_ORDER_UNASSIGNED: ("user", _unassigned),
    E.WORK_ORDER_GIVEN_BACK: ("user", _unassigned),
    E.WORK_ORDER_SCHEDULED: ("calendar-clock", _planned),
    E.LABOUR_ADDED: ("timer", _labour),
    E.LABOUR_REMOVED: ("timer", _no_labour),
    E.PART_USED: ("package", _part),
    E.PART_REMOVED: ("package", _no_part),
    E.STOCK_RESERVED: ("package-check", _kept),
    E.STOCK_RELEASED: ("package", _freed),
    E.PAYMENT_RECEIVED: ("banknote", _paid),
    E.PAYMENT_REFUNDED: ("rotate-ccw", _refunded),
    E.PAYMENT_VOIDED: ("ban", _voided),
    E.PAYMENT_UPDATED: ("pencil", _payment_changed),
    E.WORK_ORDER_RATED: ("star", _rated),
    E.RATING_CHANGED: ("pencil", _rating_changed),
    E.FILE_ADDED: ("image", _file),
    E.FILE_DELETED: ("image", _no_file),
    E.FILE_RESTORED: ("image", _file),
}

#: What they are about is said by its number. Marked for the translators, as those below.
_BY_NUMBER: dict[EventKind | None, tuple[str, str]] = {
    E.INVOICE_CREATED: ("file-text", QT_TRANSLATE_NOOP("timeline", "Invoice {number} written")),
    E.INVOICE_UPDATED: ("pencil", QT_TRANSLATE_NOOP("timeline", "Invoice {number} changed")),
    E.INVOICE_SENT: ("send", QT_TRANSLATE_NOOP("timeline", "Invoice {number} sent")),
    E.INVOICE_TAKEN_BACK: ("rotate-ccw", QT_TRANSLATE_NOOP("timeline", "Invoice {number} taken back")),
    E.INVOICE_PAID: ("circle-check", QT_TRANSLATE_NOOP("timeline", "Invoice {number} paid")),
    E.INVOICE_REOPENED: ("rotate-ccw", QT_TRANSLATE_NOOP("timeline", "Invoice {number} open again")),
    E.INVOICE_CREDITED: ("rotate-ccw", QT_TRANSLATE_NOOP("timeline", "Invoice {number} credited")),
    E.INVOICE_CANCELLED: ("ban", QT_TRANSLATE_NOOP("timeline", "Invoice {number} cancelled")),
}

#: Marked for the translators; `_heading` translates them when they are shown.
_PLAIN: dict[EventKind | None, tuple[str, str]] = {
    E.CHECK_ANSWERED: ("list-checks", QT_TRANSLATE_NOOP("timeline", "Checklist filled in")),
    E.MAINTENANCE_SCHEDULED: ("calendar-clock", QT_TRANSLATE_NOOP("timeline", "Opened by its maintenance plan")),
    E.MAINTENANCE_OVERDUE: ("triangle-alert", QT_TRANSLATE_NOOP("timeline", "The day of its plan has passed")),
    E.MAINTENANCE_SKIPPED: ("calendar-clock", QT_TRANSLATE_NOOP("timeline", "Another date passed meanwhile")),
    E.MAINTENANCE_COMPLETED: ("calendar-clock", QT_TRANSLATE_NOOP("timeline", "Its plan counts it as done")),
    E.WORK_ORDER_ESCALATED: ("triangle-alert", QT_TRANSLATE_NOOP("timeline", "Escalated")),
    E.SUGGESTION_DISMISSED: ("ban", QT_TRANSLATE_NOOP("timeline", "A suggestion was dismissed")),
    E.WORK_ORDER_CREATED: ("plus", QT_TRANSLATE_NOOP("timeline", "Taken in")),
    E.WORK_ORDER_UPDATED: ("pencil", QT_TRANSLATE_NOOP("timeline", "Changed")),
    E.WORK_ORDER_REQUESTED: ("send", QT_TRANSLATE_NOOP("timeline", "Put among the new")),
    E.WORK_ORDER_APPROVED: ("check", QT_TRANSLATE_NOOP("timeline", "Approved")),
    E.WORK_ORDER_STARTED: ("play", QT_TRANSLATE_NOOP("timeline", "Repair started")),
    E.WORK_ORDER_RESUMED: ("play", QT_TRANSLATE_NOOP("timeline", "Repair resumed")),
    E.WORK_ORDER_COMPLETED: ("circle-check", QT_TRANSLATE_NOOP("timeline", "Ready")),
    E.WORK_ORDER_CLOSED: ("package-check", QT_TRANSLATE_NOOP("timeline", "Closed")),
    E.WORK_ORDER_CANCELLED: ("ban", QT_TRANSLATE_NOOP("timeline", "Cancelled")),
    E.WORK_ORDER_REOPENED: ("rotate-ccw", QT_TRANSLATE_NOOP("timeline", "Reopened")),
    E.WORK_ORDER_STEP_UNDONE: ("undo-2", QT_TRANSLATE_NOOP("timeline", "Last step taken back")),
    E.WORK_ORDER_DELETED: ("trash-2", QT_TRANSLATE_NOOP("timeline", "Deleted")),
    E.WORK_ORDER_RESTORED: ("rotate-ccw", QT_TRANSLATE_NOOP("timeline", "Restored")),
    E.WORK_ORDER_NOTED: ("message-square", QT_TRANSLATE_NOOP("timeline", "Note")),
    E.INTAKE_RECORDED: ("clipboard-list", QT_TRANSLATE_NOOP("timeline", "Intake written down")),
    E.ACCESSORIES_RETURNED: ("package-check", QT_TRANSLATE_NOOP("timeline", "Accessories returned")),
    E.ROOM_RELEASED: ("rotate-ccw", QT_TRANSLATE_NOOP("timeline", "The room is free again, to be cleaned")),
    E.PASSCODE_STORED: ("lock", QT_TRANSLATE_NOOP("timeline", "Passcode put into the vault")),
    E.PASSCODE_REVEALED: ("eye", QT_TRANSLATE_NOOP("timeline", "Passcode looked at")),
    E.PASSCODE_ERASED: ("lock-open", QT_TRANSLATE_NOOP("timeline", "Passcode erased")),
}
