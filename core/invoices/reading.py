"""Reading invoices: one, its lines, pages of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from core import settings
from core.base.errors import NotFound
from core.base.paging import Page
from core.base.transaction import Transaction
from core.invoices.rows import SELECT, THING, InvoiceLine, InvoiceRow, entity, i, row_of, visible
from core.rules.invoicing import SMALLEST
from core.rules.words import InvoiceStatus
from core.tables import counters, invoice_lines


@dataclass(frozen=True)
class InvoiceFilter:
    """What the list shows; None: all. Overdue and sent exclude each other."""

    status: InvoiceStatus | None = None
    customer_id: int | None = None
    work_order_id: int | None = None


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
    c = invoice_lines.c
    statement = sa.select(c.description, c.quantity_milli, c.unit_price, c.amount).where(c.invoice_id == invoice_id)
    return [
        InvoiceLine(row.description, row.quantity_milli * SMALLEST, row.unit_price, row.amount)
        for row in tx.rows(statement.order_by(c.position))
    ]


def page(tx: Transaction, page: Page, wanted: InvoiceFilter = InvoiceFilter()) -> list[InvoiceRow]:
    """The newest first. Raises: Forbidden, Invalid."""
    tx.allow("invoice:read")
    page.checked()
    ids = sa.select(i.id).where(*_conditions(tx, wanted)).order_by(i.id.desc()).limit(page.limit).offset(page.offset)
    found, on = ids.subquery(), settings.today(tx)
    statement = SELECT.join(found, found.c.id == i.id).order_by(i.id.desc())
    return [row_of(row, on) for row in tx.rows(statement)]


def count(tx: Transaction, wanted: InvoiceFilter = InvoiceFilter()) -> int:
    """How many there are; all, drafts, paid and cancelled ones from counters. Raises: Forbidden."""
    tx.allow("invoice:read")
    dated = (InvoiceStatus.SENT, InvoiceStatus.OVERDUE)
    if wanted == InvoiceFilter(wanted.status) and wanted.status not in dated and not tx.actor.own_only:
        stored = [each for each in InvoiceStatus if wanted.status in (None, each)]
        names = [f"invoices:{each.value}" for each in stored]
        return int(tx.value(sa.select(sa.func.sum(counters.c.value)).where(counters.c.name.in_(names))) or 0)
    return int(tx.value(sa.select(sa.func.count()).where(*_conditions(tx, wanted))) or 0)


def _conditions(tx: Transaction, wanted: InvoiceFilter) -> list[Any]:
    conditions: list[Any] = [visible(tx), i.id > 0]
    if wanted.customer_id is not None:
        conditions.append(i.customer_id == wanted.customer_id)
    if wanted.work_order_id is not None:
        conditions.append(i.work_order_id == wanted.work_order_id)
    if wanted.status is InvoiceStatus.OVERDUE:
        conditions += [i.status == InvoiceStatus.SENT, i.due_on < settings.today(tx)]
    elif wanted.status is InvoiceStatus.SENT:
        conditions += [i.status == InvoiceStatus.SENT, i.due_on >= settings.today(tx)]
    elif wanted.status is not None:
        conditions.append(i.status == wanted.status)
    return conditions
