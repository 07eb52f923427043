"""The office's figures: the shop at a glance, how equipment fares, and how customers do."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import customer_records, ratings, settings
from core.base.events import EventKind
from core.base.log import events
from core.base.money import ZERO
from core.base.paging import Page
from core.base.permissions import Role
from core.base.table import Money
from core.base.transaction import Transaction
from core.rules import customer_figures as rules
from core.rules.customer_figures import Risk
from core.rules.status import DONE, OPEN
from core.rules.words import AssetStatus, Origin, Status
from core.tables import assets, counters, payments
from core.tables import work_orders as orders
from core.tables.assets import HOUSE

_w, _a, _pay = orders.c, assets.c, payments.c
_STANDS_STILL = (AssetStatus.DOWN, AssetStatus.RED_TAG)
_DAY = timedelta(days=1)
#: What a job on a thing has to be, to be a failure of it: no plan made it and nobody cancelled it.
FAILURE = (_w.deleted_at.is_(None), _w.origin != Origin.PREVENTIVE_AUTO, _w.status != Status.CANCELLED)


class Dashboard(NamedTuple):
    """The shop at a glance. Source: contract, decision 17."""

    total_customers: int
    active_work_orders: int
    """Customers' jobs that are neither done nor cancelled."""
    revenue_mtd: Decimal
    """What came in this month by the shop's own calendar, refunds taken off."""
    first_time_fix_rate: float
    """Customers' completed jobs that were never reopened ÷ all of them; 0 where there are none."""
    average_response_time_hours: float
    """From created to started, over customers' jobs that were begun after they were created; 0 where there are none."""
    customer_satisfaction: float | None
    """Mean of all stars given at the pick-up, 1 to 5; None until somebody was asked."""


class EquipmentHealth(NamedTuple):
    """One thing of the house over the last year."""

    id: int
    name: str
    status: AssetStatus
    failures: int
    """Jobs on it that no plan made and nobody cancelled."""
    mtbf_days: float | None
    downtime_hours: float
    """From the opening of such a job to its end, or until now."""
    risk: Risk


class CustomerWorth(NamedTuple):
    """One customer: when he came last, how often, and what he paid."""

    id: int
    name: str
    recency_days: int | None
    """Since his last job; None where he never gave one."""
    frequency: int
    """Jobs within the last year."""
    monetary_value: Decimal
    """All that he paid, refunds taken off."""
    churn_risk: Risk | None


def dashboard(tx: Transaction) -> Dashboard:
    """As of now. Raises: Forbidden."""
    tx.allow("report:view")
    completed = _counted(tx, [f"customer_jobs:{status.value}" for status in DONE])
    return Dashboard(
        total_customers=_counted(tx, [f"people:{Role.CUSTOMER.value}"]),
        active_work_orders=_counted(tx, [f"customer_jobs:{status.value}" for status in OPEN]),
        revenue_mtd=_came_in(tx, _month(tx)),
        first_time_fix_rate=rules.first_time_fix_rate(completed, reopened(tx)),
        average_response_time_hours=_response_hours(tx),
        customer_satisfaction=ratings.satisfaction(tx),
    )


def _counted(tx: Transaction, names: Sequence[str]) -> int:
    """From counters: who may see reports may see how much there is, though not what."""
    c = counters.c
    return int(tx.value(sa.select(sa.func.sum(c.value)).where(c.name.in_(names))) or 0)


def _month(tx: Transaction) -> datetime:
    here = settings.local_time(tx)
    return here.replace(day=1, hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


def _came_in(tx: Transaction, since: datetime) -> Decimal:
    statement = sa.select(sa.func.sum(_pay.amount)).where(_pay.created_at >= since, _pay.deleted_at.is_(None))
    return tx.value(statement) or ZERO


def reopened(tx: Transaction, *limits: sa.ColumnElement[bool]) -> int:
    """Customers' completed jobs that were completed before: few, found by the log's index of kinds; within limits."""
    e = events.c
    done = [status.value for status in DONE]
    statement = (
        sa.select(e.work_order_id, e.changes)
        .join(orders, _w.id == e.work_order_id)
        .where(e.kind == EventKind.WORK_ORDER_REOPENED.text, _w.customer_id.is_not(None), _w.status.in_(DONE))
        .where(_w.deleted_at.is_(None), *limits)
    )
    return len({row.work_order_id for row in tx.rows(statement) if _before(row.changes) in done})


def _before(changes: str) -> str:
    before, _ = json.loads(changes).get("status") or ("", "")
    return str(before)


def _response_hours(tx: Transaction) -> float:
    return rules.average_hours(_counted(tx, ["response:seconds"]), _counted(tx, ["response:jobs"])) or 0.0


def equipment_health(tx: Transaction, page: Page) -> list[EquipmentHealth]:
    """Things of the house by id, each over the last year or since it is there. Raises: Forbidden, Invalid."""
    tx.allow("report:view")
    page.checked()
    things = tx.rows(
        sa.select(_a.id, _a.name, _a.status, _a.created_at)
        .where(HOUSE)
        .order_by(_a.id)
        .limit(page.limit)
        .offset(page.offset)
    )
    since = tx.now - rules.PERIOD_DAYS * _DAY
    failed = _failures(tx, [thing.id for thing in things], since)
    found = []
    for thing in things:
        spans = failed.get(thing.id, [])
        observed = (tx.now - max(since, thing.created_at)) / _DAY
        mtbf = rules.mtbf_days(max(observed, 1), len(spans))
        stands_still = thing.status in _STANDS_STILL
        risk = rules.equipment_risk(len(spans), mtbf, stands_still=stands_still)
        found.append(EquipmentHealth(thing.id, thing.name, thing.status, len(spans), mtbf, round(sum(spans), 1), risk))
    return found


def count_equipment(tx: Transaction) -> int:
    """How many things of the house there are; from counters. Raises: Forbidden."""
    tx.allow("report:view")
    names = [f"assets:house:{status.value}" for status in AssetStatus]
    return int(tx.value(sa.select(sa.func.sum(counters.c.value)).where(counters.c.name.in_(names))) or 0)


def stood_still(opened_at: datetime, completed_at: datetime | None, now: datetime) -> float:
    """Hours from the opening of such a job to its end, or until now."""
    return max((completed_at or now) - opened_at, timedelta()) / timedelta(hours=1)


def _failures(tx: Transaction, asset_ids: Sequence[int], since: datetime) -> dict[int, list[float]]:
    """For how many hours each of them stood still."""
    statement = sa.select(_w.asset_id, _w.created_at, _w.completed_at)
    found: dict[int, list[float]] = {}
    for row in tx.rows(statement.where(_w.asset_id.in_(asset_ids), _w.created_at >= since, *FAILURE)):
        found.setdefault(row.asset_id, []).append(stood_still(row.created_at, row.completed_at, tx.now))
    return found


def customer_worth(tx: Transaction, page: Page) -> list[CustomerWorth]:
    """Customers, the newest first. Raises: Forbidden, Invalid."""
    tx.allow("report:view")
    names = {record.id: record.full_name for record in customer_records.page(tx, page)}
    return list(worth_of(tx, names).values())


def worth_of(tx: Transaction, names: Mapping[int, str]) -> dict[int, CustomerWorth]:
    """Of these customers, by their ids, in the same order. Raises: Forbidden."""
    tx.allow("report:view")
    since = tx.now - rules.PERIOD_DAYS * _DAY
    given = sa.and_(_w.customer_id.in_(names), _w.deleted_at.is_(None))
    figures = (
        _w.customer_id, sa.func.count().label("jobs"), sa.func.min(_w.created_at).label("first"),
        sa.func.max(_w.created_at).label("last"),
        sa.func.count().filter(_w.created_at >= since).label("lately"),
    )  # fmt: skip
    jobs = {row.customer_id: row for row in tx.rows(sa.select(*figures).where(given).group_by(_w.customer_id))}
    amount = sa.type_coerce(sa.func.sum(_pay.amount), Money()).label("amount")
    of_them = sa.and_(_pay.customer_id.in_(names), _pay.deleted_at.is_(None))
    rows = tx.rows(sa.select(_pay.customer_id, amount).where(of_them).group_by(_pay.customer_id))
    paid = {row.customer_id: row.amount for row in rows}
    return {key: _worth(tx, key, name, jobs.get(key), paid.get(key, ZERO)) for key, name in names.items()}


def _worth(tx: Transaction, person_id: int, name: str, jobs: Any, paid: Decimal) -> CustomerWorth:
    if jobs is None:
        return CustomerWorth(person_id, name, None, 0, paid, None)
    recency, span = (tx.now - jobs.last) / _DAY, (jobs.last - jobs.first) / _DAY
    risk = rules.churn_risk(recency, jobs.jobs, span)
    return CustomerWorth(person_id, name, int(recency), jobs.lately, paid, risk)


def count_customers(tx: Transaction) -> int:
    """How many there are. Raises: Forbidden."""
    tx.allow("report:view")
    return customer_records.count(tx)
