"""Reads the event log: a job's timeline, the audit, and what is new since."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from core.audit.filtering import AuditFilter, conditions
from core.base.errors import NotFound
from core.base.log import COLUMNS, Event, event_head, event_of, events
from core.base.paging import Page
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.tables import oauth_clients, people, work_orders

e = events.c
_LAST = sa.select(event_head.c.last_id)
_AFTER = sa.select(*COLUMNS).where(e.id > sa.bindparam("cursor")).order_by(e.id).limit(sa.bindparam("limit_"))
#: What a customer need not know of his own job: who looked into the vault, what staff noted for themselves.
_STAFF_ONLY = ("passcode.revealed", "work_order.noted")


class Actor(NamedTuple):
    """Somebody who is in the log: a person, or by name alone a program."""

    id: int | None
    name: str


def last_id(tx: Transaction) -> int:
    """The newest event's id; a follower takes it before its first load."""
    return int(tx.value(_LAST))


def after(tx: Transaction, cursor: int, limit: int = 500) -> list[Event]:
    """What happened since, oldest first; for followers inside the program, whatever their actor may see."""
    return [event_of(row) for row in tx.execute(_AFTER, {"cursor": cursor, "limit_": limit})]


def timeline(tx: Transaction, work_order_id: int) -> list[Event]:
    """What happened to a job, oldest first. Raises: Forbidden, NotFound."""
    tx.allow("wo:read")
    w = work_orders.c
    owner = tx.row(sa.select(w.customer_id).where(w.id == work_order_id))
    if owner is None or (tx.actor.own_only and owner.customer_id != tx.actor.person_id):
        raise NotFound("Order")
    statement = sa.select(*COLUMNS).where(e.work_order_id == work_order_id).order_by(e.id)
    if tx.actor.own_only:
        statement = statement.where(e.kind.not_in(_STAFF_ONLY))
    for noun in ("payment", "invoice"):
        if not tx.actor.may(f"{noun}:read"):
            statement = statement.where(e.noun != noun)
    return [event_of(row) for row in tx.rows(statement)]


def page(tx: Transaction, page: Page, wanted: AuditFilter | None = None, *, oldest_first: bool = False) -> list[Event]:
    """The audit, newest first unless said otherwise. Raises: Forbidden."""
    tx.allow("audit:read")
    order = e.id if oldest_first else e.id.desc()
    if wanted is None or wanted == AuditFilter():
        by_number = _by_number(tx, page, oldest_first=oldest_first)
        if by_number is not None:
            return by_number
    # The ids first, from an index alone: so the last page of a million takes as long as its rows.
    ids = sa.select(e.id).where(*conditions(tx, wanted or AuditFilter())).order_by(order)
    ids = ids.limit(page.limit).offset(page.offset)
    statement = sa.select(*COLUMNS).where(e.id.in_(ids)).order_by(order)
    return [event_of(row) for row in tx.rows(statement)]


def _by_number(tx: Transaction, page: Page, *, oldest_first: bool) -> list[Event] | None:
    """Entries are numbered without gaps; None where some are gone, which nobody may do."""
    last = last_id(tx)
    first = page.offset + 1 if oldest_first else max(1, last - page.offset - page.limit + 1)
    until = min(last, page.offset + page.limit) if oldest_first else last - page.offset
    if until < first:
        return []
    statement = sa.select(*COLUMNS).where(e.id.between(first, until)).order_by(e.id if oldest_first else e.id.desc())
    rows = [event_of(row) for row in tx.rows(statement)]
    return rows if len(rows) == until - first + 1 else None


def count(tx: Transaction, wanted: AuditFilter | None = None) -> int:
    """How many entries there are. Raises: Forbidden."""
    tx.allow("audit:read")
    if wanted is None or wanted == AuditFilter():
        return last_id(tx)
    statement = sa.select(sa.func.count()).select_from(events).where(*conditions(tx, wanted))
    return int(tx.value(statement))


def get(tx: Transaction, event_id: int) -> Event:
    """One entry. Raises: Forbidden, NotFound."""
    tx.allow("audit:read")
    row = tx.row(sa.select(*COLUMNS).where(e.id == event_id))
    if row is None:
        raise NotFound("Entry")
    return event_of(row)


def actors(tx: Transaction) -> list[Actor]:
    """Everybody who could have written an entry: who works or worked here, and the programs. Raises: Forbidden."""
    tx.allow("audit:read")
    p, o = people.c, oauth_clients.c
    staff = tx.rows(sa.select(p.id, p.full_name).where(p.role != Role.CUSTOMER).order_by(p.full_name, p.id))
    programs = tx.rows(sa.select(o.name).distinct().order_by(o.name))
    return [*(Actor(row.id, row.full_name) for row in staff), *(Actor(None, row.name) for row in programs)]
