"""Reading invoices: one, its lines, pages of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from core import search, settings
from core.base.errors import NotFound
from core.base.paging import Page
from core.base.transaction import Transaction
from core.invoices import charging
from core.invoices.charging import InvoiceLine
from core.invoices.rows import SELECT, THING, InvoiceRow, entity, i, row_of, visible
from core.rules.words import InvoiceStatus, MessageState
from core.tables import counters, invoice_lines, messages, work_orders

#: So many digits are the end of a number, of one of the last years; more are a phone.
_MOST_DIGITS, _YEARS_BACK = 5, 9

_TO_SEND = (MessageState.BY_HAND, MessageState.FAILED)
#: As a literal: the index of the open ones is of this state only, which a parameter would hide.
_SENT: sa.ColumnElement[str] = sa.literal_column(f"'{InvoiceStatus.SENT.value}'")


@dataclass(frozen=True)
class InvoiceFilter:
    """What the list shows; None: all. Overdue and sent exclude each other. `typed`: the words of the search line.

    `is_to_send`: somebody has to send it by hand, for there is no mail, or it did not arrive.
    """

    status: InvoiceStatus | None = None
    customer_id: int | None = None
    work_order_id: int | None = None
    typed: str = ""
    is_to_send: bool = False
    with_credited: bool = False
    """Whether those that were credited whole belong to those of the status."""


def get(tx: Transaction, invoice_id: int) -> InvoiceRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("invoice:read")
    row = tx.row(SELECT.where(i.id == invoice_id, visible(tx)))
    if row is None:
        raise NotFound(THING)
    return row_of(row, settings.today(tx))


def lines(tx: Transaction, invoice_id: int) -> list[InvoiceLine]:
    """In their order; none where only a sum was given. Raises: Forbidden, NotFound."""
    tx.allow("invoice:read")
    entity(tx, invoice_id)
    return charging.stored(tx, invoice_lines, invoice_id)


def page(tx: Transaction, page: Page, wanted: InvoiceFilter = InvoiceFilter()) -> list[InvoiceRow]:
    """The newest first. Raises: Forbidden, Invalid."""
    tx.allow("invoice:read")
    page.checked()
    ids = sa.select(i.id).where(*conditions(tx, wanted)).order_by(i.id.desc()).limit(page.limit).offset(page.offset)
    found, on = ids.subquery(), settings.today(tx)
    statement = SELECT.join(found, found.c.id == i.id).order_by(i.id.desc())
    return [row_of(row, on) for row in tx.rows(statement)]


def count(tx: Transaction, wanted: InvoiceFilter = InvoiceFilter()) -> int:
    """How many there are; all, drafts, paid and cancelled ones from counters. Raises: Forbidden."""
    tx.allow("invoice:read")
    dated = (InvoiceStatus.SENT, InvoiceStatus.OVERDUE)
    plain = InvoiceFilter(wanted.status, with_credited=wanted.with_credited)
    if wanted == plain and wanted.status not in dated and not tx.actor.own_only:
        names = [f"invoices:{each.value}" for each in _stored(wanted)]
        return int(tx.value(sa.select(sa.func.sum(counters.c.value)).where(counters.c.name.in_(names))) or 0)
    if wanted == plain and not tx.actor.own_only:
        return _dated(tx, wanted.status is InvoiceStatus.OVERDUE)
    return int(tx.value(sa.select(sa.func.count()).where(*conditions(tx, wanted))) or 0)


def _dated(tx: Transaction, is_overdue: bool) -> int:
    """Those past their day from the index of the open ones alone; those before it are the others that were sent."""
    late = sa.select(sa.func.count()).where(i.deleted_at.is_(None), i.status == _SENT, i.due_on < settings.today(tx))
    overdue = int(tx.value(late) or 0)
    if is_overdue:
        return overdue
    name = f"invoices:{InvoiceStatus.SENT.value}"
    return int(tx.value(sa.select(counters.c.value).where(counters.c.name == name)) or 0) - overdue


def conditions(tx: Transaction, wanted: InvoiceFilter) -> list[Any]:
    """What a row has to be, to be shown."""
    found: list[Any] = [visible(tx), *([] if wanted.status is InvoiceStatus.OVERDUE else [i.id > 0])]
    if wanted.customer_id is not None:
        found.append(i.customer_id == wanted.customer_id)
    if wanted.work_order_id is not None:
        found.append(i.work_order_id == wanted.work_order_id)
    if wanted.status is InvoiceStatus.OVERDUE:
        found += [i.status == _SENT, i.due_on < settings.today(tx)]
    elif wanted.status is InvoiceStatus.SENT:
        found += [i.status == InvoiceStatus.SENT, i.due_on >= settings.today(tx)]
    elif wanted.status is not None:
        found.append(i.status.in_(_stored(wanted)))
    if wanted.is_to_send:
        found.append(i.id.in_(sa.select(messages.c.invoice_id).where(messages.c.state.in_(_TO_SEND))))
    if wanted.typed.strip():
        found.append(_typed(tx, wanted.typed.strip()))
    return found


def _stored(wanted: InvoiceFilter) -> list[InvoiceStatus]:
    """The states that are shown, as they are stored."""
    if wanted.status is None:
        return list(InvoiceStatus)
    return [wanted.status, *([InvoiceStatus.CREDITED] if wanted.with_credited else [])]


def _typed(tx: Transaction, typed: str) -> sa.ColumnElement[bool]:
    """Its number, whole or only its digits, that of its job, or words about its customer."""
    text = typed.upper()
    if text.isdecimal() and len(text) <= _MOST_DIGITS:
        year = settings.today(tx).year
        return i.number.in_([f"INV-{each}-{int(text):04}" for each in range(year - _YEARS_BACK, year + 1)])
    # One after the other: all in one condition would look at every invoice there is.
    one = tx.value(sa.select(i.id).where(i.number == text))
    if one is not None:
        return i.id == int(one)
    order = tx.value(sa.select(work_orders.c.id).where(work_orders.c.number == text))
    if order is not None:
        return i.work_order_id == int(order)
    customers = search.matching(tx, "people", typed)
    return sa.false() if customers is None else i.customer_id.in_(customers)
