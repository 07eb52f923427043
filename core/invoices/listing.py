"""The list of invoices: any number of them in any order, with what is left of each, found by number or customer."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from core import settings
from core.base.log import COLUMNS, Event, event_of, events
from core.base.money import ZERO
from core.base.paging import Page
from core.base.transaction import Transaction
from core.invoices.reading import InvoiceFilter, conditions
from core.invoices.rows import entity, i
from core.rules.invoicing import left_of, shown_status
from core.rules.words import InvoiceStatus
from core.tables import invoices, people, work_orders

Sort = Literal["newest", "oldest", "due", "latest_due"]
_ALL = InvoiceFilter()
_BY_DUE = ("due", "latest_due")
#: What is stored; overdue is not.
_STORED = tuple(each for each in InvoiceStatus if each is not InvoiceStatus.OVERDUE)
_CLOSED = (InvoiceStatus.PAID, InvoiceStatus.CANCELLED, InvoiceStatus.CREDITED)
_ROW = (
    i.id, i.version, i.number, i.customer_id, people.c.full_name, i.work_order_id, work_orders.c.number, i.status,
    i.total, i.paid, i.credited, i.due_on, i.created_at,
)  # fmt: skip


class InvoiceEntry(NamedTuple):
    """One line of the list; `status` says overdue where it is."""

    id: int
    version: int
    number: str
    customer_id: int
    customer: str
    work_order_id: int | None
    order_number: str | None
    status: InvoiceStatus
    total: Decimal
    paid: Decimal
    credited: Decimal
    due_on: date
    created_at: datetime

    @property
    def left(self) -> Decimal:
        """What is still to be paid; of a paid, credited or cancelled one nothing."""
        return ZERO if self.status in _CLOSED else max(left_of(self.total, self.credited, self.paid), ZERO)


def entries(tx: Transaction, page: Page, wanted: InvoiceFilter = _ALL, sort: Sort = "newest") -> list[InvoiceEntry]:
    """One page of the list. Raises: Forbidden, Invalid."""
    tx.allow("invoice:read")
    page.checked()
    ids = _ids(tx, wanted, sort).limit(page.limit).offset(page.offset).subquery()
    statement = (
        sa.select(*_ROW)
        .select_from(ids)
        .join(invoices, i.id == ids.c.id)
        .join(people, people.c.id == i.customer_id)
        .outerjoin(work_orders, work_orders.c.id == i.work_order_id)
        .order_by(*_order(i, sort))
    )
    on = settings.today(tx)
    return [_entry(row, on) for row in tx.rows(statement)]


def count_to(tx: Transaction, wanted: InvoiceFilter, at_most: int) -> int:
    """How many there are; the counting ends at `at_most`. Raises: Forbidden."""
    tx.allow("invoice:read")
    ids = _ids(tx, wanted, "newest").order_by(None).limit(at_most)
    return int(tx.value(sa.select(sa.func.count()).select_from(ids.subquery())) or 0)


def history(tx: Transaction, invoice_id: int) -> list[Event]:
    """What happened to it, oldest first. Raises: Forbidden, NotFound."""
    tx.allow("invoice:read")
    entity(tx, invoice_id)
    mine = sa.select(*COLUMNS).where(events.c.noun == "invoice", events.c.subject_id == invoice_id)
    return [event_of(row) for row in tx.rows(mine.order_by(events.c.id))]


def _entry(row: sa.Row[Any], on: date) -> InvoiceEntry:
    found = InvoiceEntry._make(row)
    return found._replace(status=shown_status(found.status, found.due_on, on))


def _ids(tx: Transaction, wanted: InvoiceFilter, sort: Sort) -> Any:
    chosen = conditions(tx, wanted)
    if sort not in _BY_DUE or wanted.status is not None:
        return sa.select(i.id, i.due_on).where(*chosen).order_by(*_order(i, sort))
    # The index by day has each state apart.
    merged = sa.union_all(*(sa.select(i.id, i.due_on).where(*chosen, i.status == each) for each in _STORED))
    return merged.order_by(*_order(merged.selected_columns, sort))


def _order(columns: Any, sort: Sort) -> tuple[Any, ...]:
    if sort == "due":
        return columns.due_on, columns.id
    if sort == "latest_due":
        return columns.due_on.desc(), columns.id.desc()
    return (columns.id.desc(),) if sort == "newest" else (columns.id,)
