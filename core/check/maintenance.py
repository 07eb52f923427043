"""Whether maintenance plans have their dates, and checklists their answers."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from core.base.transaction import Transaction
from core.rules.words import PlanTrigger
from core.tables import occurrences, order_checks, plan_assets, plans

_p, _pa, _o, _c = plans.c, plan_assets.c, occurrences.c, order_checks.c


def faults(tx: Transaction) -> list[str]:
    """One line for each."""
    return [fault for check in (_undated, _windows, _answers) for fault in check(tx)]


def _undated(tx: Transaction) -> Iterator[str]:
    """A plan by the calendar that has no date for a thing would never be due."""
    found = sa.select(_p.name, _pa.asset_id).join(plans, _p.id == _pa.plan_id)
    missing = sa.and_(_p.due_by == PlanTrigger.CALENDAR, _p.deleted_at.is_(None), _pa.next_due_at.is_(None))
    for row in tx.rows(found.where(missing).order_by(_pa.id)):
        yield f"maintenance: {row.name} has no date for asset {row.asset_id}"


def _windows(tx: Transaction) -> Iterator[str]:
    found = sa.select(_p.name, _o.id).join(plans, _p.id == _o.plan_id).where(_o.until_at <= _o.due_at)
    for row in tx.rows(found.order_by(_o.id)):
        yield f"maintenance: {row.name}: the time for date {row.id} ends before it begins"


def _answers(tx: Transaction) -> Iterator[str]:
    halves = _c.answered_at.is_(None) != _c.is_passed.is_(None)
    for row in tx.rows(sa.select(_c.id).where(halves).order_by(_c.id)):
        yield f"maintenance: of line {row.id} of a checklist it is not clear whether it was answered"
