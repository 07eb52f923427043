"""Reads the event log: a job's timeline, the audit, what is new since, and whether the chain holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.base import log
from core.base.errors import NotFound
from core.base.log import COLUMNS, FIRST_HASH, Event, event_head, event_of, events
from core.base.paging import Page
from core.base.transaction import Transaction
from core.tables import work_orders

e = events.c
_LAST = sa.select(event_head.c.last_id)
_AFTER = sa.select(*COLUMNS).where(e.id > sa.bindparam("cursor")).order_by(e.id).limit(sa.bindparam("limit_"))
#: What a customer need not know of his own job: who looked into the vault, what staff noted for themselves.
_STAFF_ONLY = ("passcode.revealed", "work_order.noted")
_CHECK_STEP = 5000


@dataclass(frozen=True)
class AuditFilter:
    """What the audit shows; None: everything. `since` is included, `until` is not."""

    actor_id: int | None = None
    noun: str | None = None
    subject_id: int | None = None
    kinds: Sequence[str] | None = None
    since: datetime | None = None
    until: datetime | None = None


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
    if not tx.actor.may("payment:read"):
        statement = statement.where(e.noun != "payment")
    return [event_of(row) for row in tx.rows(statement)]


def page(tx: Transaction, page: Page, wanted: AuditFilter | None = None, *, oldest_first: bool = False) -> list[Event]:
    """The audit, newest first unless said otherwise. Raises: Forbidden."""
    tx.allow("audit:read")
    statement = sa.select(*COLUMNS).where(*_conditions(wanted or AuditFilter()))
    ordered = statement.order_by(e.id if oldest_first else e.id.desc()).limit(page.limit).offset(page.offset)
    return [event_of(row) for row in tx.rows(ordered)]


def count(tx: Transaction, wanted: AuditFilter | None = None) -> int:
    """How many entries there are. Raises: Forbidden."""
    tx.allow("audit:read")
    if wanted is None or wanted == AuditFilter():
        return last_id(tx)
    statement = sa.select(sa.func.count()).select_from(events).where(*_conditions(wanted))
    return int(tx.value(statement))


def verify_chain(tx: Transaction) -> list[str]:
    """One line for each entry that was edited, is missing, or was cut off at the end; empty where all is well."""
    faults: list[str] = []
    last, previous = 0, FIRST_HASH
    while True:
        statement = sa.select(*COLUMNS, e.hash).where(e.id > last).order_by(e.id).limit(_CHECK_STEP)
        rows = tx.rows(statement)
        for row in rows:
            fields, stored = tuple(row)[:-1], row.hash
            if row.id != last + 1:
                faults.append(f"audit log: entries {last + 1} to {row.id - 1} are missing")
            elif log.digest(previous, fields) != stored:
                faults.append(f"audit log: entry {row.id} was edited")
            last, previous = row.id, stored
        if len(rows) < _CHECK_STEP:
            break
    head = tx.execute(sa.select(event_head.c.last_id, event_head.c.hash)).one()
    if head.last_id != last or head.hash != previous:
        faults.append(f"audit log: it ends at entry {last}, but {head.last_id} were written")
    return faults


def _conditions(wanted: AuditFilter) -> list[Any]:
    conditions: list[Any] = []
    for column, value in ((e.actor_id, wanted.actor_id), (e.noun, wanted.noun), (e.subject_id, wanted.subject_id)):
        if value is not None:
            conditions.append(column == value)
    if wanted.kinds is not None:
        conditions.append(e.kind.in_(wanted.kinds))
    if wanted.since is not None:
        conditions.append(e.at >= wanted.since)
    if wanted.until is not None:
        conditions.append(e.at < wanted.until)
    return conditions
