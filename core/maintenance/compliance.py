"""What was due and how it ended, over any period: for all plans, for each, and month by month."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime
from typing import Any, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from core import settings
from core.base.errors import Invalid
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules import compliance as rules
from core.rules import recurrence
from core.rules.compliance import Compliance, Outcome
from core.rules.status import DONE
from core.tables import assets, occurrences, plans, work_orders

_o, _w = occurrences.c, work_orders.c
Key = TypeVar("Key", bound=Hashable)


class OccurrenceRow(NamedTuple):
    """One date of a plan and a thing; without a job it was passed over, because the one before was open."""

    plan_id: int
    plan_uuid: str
    plan: str
    asset_id: int
    asset_uuid: str
    asset: str
    due_at: datetime
    until_at: datetime
    work_order_id: int | None
    number: str | None
    done_at: datetime | None
    outcome: Outcome


class PlanKey(NamedTuple):
    """Which plan."""

    id: int
    uuid: str
    name: str


_done_at = sa.case((sa.and_(_w.status.in_(DONE), _w.deleted_at.is_(None)), _w.completed_at))
_ROW = (
    sa.select(
        plans.c.id, plans.c.uuid, plans.c.name, assets.c.id, assets.c.uuid, assets.c.name, _o.due_at, _o.until_at,
        _o.work_order_id, _w.number, sa.type_coerce(_done_at, _w.completed_at.type).label("done_at"),
    )
    .select_from(occurrences)
    .join(plans, plans.c.id == _o.plan_id)
    .join(assets, assets.c.id == _o.asset_id)
    .outerjoin(work_orders, _w.id == _o.work_order_id)
)  # fmt: skip


def of_period(tx: Transaction, since_at: datetime, until_at: datetime) -> Compliance:
    """Of what was due from `since_at` on and before `until_at`. Raises: Forbidden, Invalid."""
    return rules.summed(row.outcome for row in dates(tx, since_at, until_at))


def by_plan(tx: Transaction, since_at: datetime, until_at: datetime) -> dict[PlanKey, Compliance]:
    """The same for each plan that had something due. Raises: Forbidden, Invalid."""
    return _each(dates(tx, since_at, until_at), lambda row: PlanKey(row.plan_id, row.plan_uuid, row.plan))


def by_month(tx: Transaction, since_at: datetime, until_at: datetime) -> dict[date, Compliance]:
    """The same for each month of the shop's calendar, by its first day. Raises: Forbidden, Invalid."""
    zone = ZoneInfo(settings.read(tx).time_zone)
    return _each(dates(tx, since_at, until_at), lambda row: recurrence.day_of(row.due_at, zone).replace(day=1))


def dates(tx: Transaction, since_at: datetime, until_at: datetime) -> list[OccurrenceRow]:
    """Everything that was due in the period, in its order. Raises: Forbidden, Invalid."""
    tx.allow("pm:read")
    if since_at > until_at:
        raise Invalid("since_at", "The period must not end before it begins")
    statement = _ROW.where(_o.due_at >= since_at, _o.due_at < until_at).order_by(_o.due_at, _o.id)
    return [_made(row, tx.now) for row in tx.rows(statement)]


def page(
    tx: Transaction, since_at: datetime, until_at: datetime, page: Page, outcome: Outcome | None = None
) -> list[OccurrenceRow]:
    """The same a page at a time, the newest first; `outcome`: only what ended so. Raises: Forbidden, Invalid."""
    tx.allow("pm:read")
    page.checked()
    found = _ROW.where(*_due(tx, since_at, until_at, outcome)).order_by(_o.due_at.desc(), _o.id.desc())
    return [_made(row, tx.now) for row in tx.rows(found.limit(page.limit).offset(page.offset))]


def count(tx: Transaction, since_at: datetime, until_at: datetime, outcome: Outcome | None = None) -> int:
    """How many there are of them. Raises: Forbidden."""
    tx.allow("pm:read")
    many = sa.select(sa.func.count()).select_from(occurrences).outerjoin(work_orders, _w.id == _o.work_order_id)
    return int(tx.value(many.where(*_due(tx, since_at, until_at, outcome))))


def _due(
    tx: Transaction, since_at: datetime, until_at: datetime, outcome: Outcome | None
) -> list[sa.ColumnElement[bool]]:
    """As `rules.outcome` has it."""
    period = [_o.due_at >= since_at, _o.due_at < until_at]
    ended = {
        None: [],
        Outcome.IN_TIME: [_done_at < _o.until_at],
        Outcome.LATE: [_done_at >= _o.until_at],
        Outcome.MISSED: [_done_at.is_(None), _o.until_at <= tx.now],
        Outcome.PENDING: [_done_at.is_(None), _o.until_at > tx.now],
    }[outcome]
    return [*period, *ended]


def of_job(tx: Transaction, order_id: int) -> OccurrenceRow | None:
    """The date that a job was opened for; None where it comes from no plan. Raises: Forbidden."""
    tx.allow("pm:read")
    row = tx.row(_ROW.where(_o.work_order_id == order_id))
    return None if row is None else _made(row, tx.now)


def _made(row: Any, now: datetime) -> OccurrenceRow:
    return OccurrenceRow._make((*row, rules.outcome(row.until_at, row.done_at, now)))


def _each(rows: Iterable[OccurrenceRow], key: Callable[[OccurrenceRow], Key]) -> dict[Key, Compliance]:
    found: dict[Key, list[Outcome]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row.outcome)
    return {each: rules.summed(outcomes) for each, outcomes in found.items()}
