"""The figures of the house, each of them defined here and nowhere else."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

import sqlalchemy as sa

from core.base.permissions import Role
from core.base.transaction import Transaction
from core.rules.status import DONE, OPEN
from core.rules.words import AssetStatus, Origin, Status
from core.tables import assets, counters, work_orders
from core.tables.assets import HOUSE

_MOST_ALERTS = 100
_a, _w, _k = assets.c, work_orders.c, counters.c


class Totals(NamedTuple):
    """How much there is: people who work here, things of the house, jobs, and jobs that are not done yet."""

    users: int
    assets: int
    work_orders: int
    open_work_orders: int


class Dashboard(NamedTuple):
    """The house at a glance."""

    total_assets: int
    """Things of the house, whatever their status."""
    maintenance_due: int
    """Open jobs of origin Preventive_Auto: plans make them once they are due."""
    open_faults: int
    """Open jobs of origin Defect_Followup: defects that were reported and are not repaired yet."""
    critical_alerts: int
    """Things of the house with the status Red_Tag. Source: contract, decision 24."""
    open_work_orders: int
    """Jobs that are neither done nor cancelled."""
    completion_rate: int
    """Done jobs ÷ jobs that were not cancelled, as a percentage without fraction; 0 where there are none."""


class Alert(NamedTuple):
    """A thing that must not be used, and since when; the id is another one each time it is tagged."""

    id: str
    asset_id: int
    asset_uuid: str
    asset_name: str
    at: datetime


def totals(tx: Transaction) -> Totals:
    """How much there is; from counters alone. Raises: Forbidden."""
    tx.allow("system:health")
    jobs, things, people = (_counts(tx, prefix) for prefix in ("work_orders:", "assets:house:", "people:"))
    users = sum(count for role, count in people.items() if role != Role.CUSTOMER.value)
    return Totals(users, sum(things.values()), sum(jobs.values()), _sum(jobs, OPEN))


def dashboard(tx: Transaction) -> Dashboard:
    """The figures as of now; from counters and indexes alone. Raises: Forbidden."""
    tx.allow("report:view")
    jobs, things = _counts(tx, "work_orders:"), _counts(tx, "assets:house:")
    wanted = sum(jobs.values()) - jobs.get(Status.CANCELLED.value, 0)
    return Dashboard(
        total_assets=sum(things.values()),
        maintenance_due=_open_jobs(tx, Origin.PREVENTIVE_AUTO),
        open_faults=_open_jobs(tx, Origin.DEFECT_FOLLOWUP),
        critical_alerts=things.get(AssetStatus.RED_TAG.value, 0),
        open_work_orders=_sum(jobs, OPEN),
        completion_rate=_percent(_sum(jobs, DONE), wanted),
    )


def alerts(tx: Transaction) -> list[Alert]:
    """The things that were tagged red last, the newest first; a hundred at most. Raises: Forbidden."""
    tx.allow("report:view")
    since = sa.func.coalesce(_a.status_at, _a.updated_at, type_=_a.updated_at.type)
    statement = sa.select(_a.id, _a.uuid, _a.name, since.label("at")).where(HOUSE, _a.status == AssetStatus.RED_TAG)
    rows = tx.rows(statement.order_by(since.desc(), _a.id.desc()).limit(_MOST_ALERTS))
    return [Alert(_alert_id(row.uuid, row.at), row.id, row.uuid, row.name, row.at) for row in rows]


def _alert_id(asset_uuid: str, at: datetime) -> str:
    return str(uuid5(NAMESPACE_URL, f"urn:uuid:{asset_uuid}#{at.isoformat()}"))


def _counts(tx: Transaction, prefix: str) -> dict[str, int]:
    """What the counters say whose name begins so, by the rest of the name."""
    rows = tx.rows(sa.select(_k.name, _k.value).where(_k.name.startswith(prefix, autoescape=True)))
    return {row.name.removeprefix(prefix): int(row.value) for row in rows}


def _sum(counts: dict[str, int], statuses: tuple[Status, ...]) -> int:
    return sum(counts.get(status.value, 0) for status in statuses)


def _open_jobs(tx: Transaction, origin: Origin) -> int:
    # The origin as a literal: the index is of rows with this origin only, which a parameter would hide.
    said: sa.ColumnElement[str] = sa.literal_column(f"'{origin.value}'")
    statement = sa.select(sa.func.count()).where(_w.deleted_at.is_(None), _w.origin == said, _w.status.in_(OPEN))
    return int(tx.value(statement.select_from(work_orders)))


def _percent(part: int, whole: int) -> int:
    return (200 * part + whole) // (2 * whole) if whole else 0
