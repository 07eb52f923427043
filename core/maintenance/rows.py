"""What maintenance plans look like from outside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.transaction import Transaction
from core.rules.words import CheckKind, Period, PlanTrigger, Priority
from core.tables import assets, people, plan_assets, plan_checks, plans, teams
from core.tables.assets import HOUSE

p, pa, a = plans.c, plan_assets.c, assets.c
THING = "Maintenance plan"


class PlanRow(NamedTuple):
    """One plan; `assets` is how many things it is for, `next_due_at` when the first of them is due."""

    id: int
    uuid: str
    version: int
    name: str
    description: str | None
    due_by: PlanTrigger
    every: int
    period: Period
    is_fixed: bool
    lead: int
    grace_days: int
    meter_name: str | None
    estimated_minutes: int | None
    priority: Priority
    team_id: int | None
    team: str | None
    assignee_id: int | None
    assignee: str | None
    is_active: bool
    created_at: datetime
    updated_at: datetime
    assets: int
    next_due_at: datetime | None


@dataclass(frozen=True)
class NewCheck:
    """One line of a checklist; `code` is what a program calls it, `least` and `most` are what a figure may be."""

    description: str
    kind: CheckKind = CheckKind.CHECK
    is_required: bool = False
    unit: str | None = None
    least: Decimal | None = None
    most: Decimal | None = None
    code: str = ""


class PlanCheckRow(NamedTuple):
    """One line of a plan's checklist."""

    position: int
    code: str
    description: str
    kind: CheckKind
    is_required: bool
    unit: str | None
    least: Decimal | None
    most: Decimal | None


class PlanAssetRow(NamedTuple):
    """A thing that a plan is for."""

    asset_id: int
    asset_uuid: str
    name: str
    next_due_at: datetime | None
    next_due_reading: Decimal | None
    last_done_at: datetime | None


@dataclass(frozen=True)
class NewPlan:
    """A plan for equipment of the house. `next_due_at` None: one frequency from now.

    `every` counts periods of the calendar, or units of the meter called `meter_name`; `lead` days or units of it.
    """

    name: str
    asset_ids: Sequence[int] = ()
    due_by: PlanTrigger = PlanTrigger.CALENDAR
    every: int = 1
    period: Period = Period.MONTH
    is_fixed: bool = True
    lead: int = 0
    grace_days: int = 0
    meter_name: str | None = None
    description: str | None = None
    estimated_minutes: int | None = None
    priority: Priority = Priority.MEDIUM
    team_id: int | None = None
    assignee_id: int | None = None
    is_active: bool = True
    checks: Sequence[NewCheck] = field(default_factory=tuple)
    next_due_at: datetime | None = None


#: The equipment of a plan that is still there.
KEPT = sa.join(plan_assets, assets, sa.and_(a.id == pa.asset_id, HOUSE))
_of_plan = sa.select(sa.func.count()).select_from(KEPT).where(pa.plan_id == p.id).correlate(plans)
_next = sa.select(sa.func.min(pa.next_due_at)).select_from(KEPT).where(pa.plan_id == p.id).correlate(plans)
#: The columns of PlanRow, in its order.
SELECT = (
    sa.select(
        p.id, p.uuid, p.version, p.name, p.description, p.due_by, p.every, p.period, p.is_fixed, p.lead, p.grace_days,
        p.meter_name, p.estimated_minutes, p.priority, p.team_id, teams.c.name.label("team"), p.assignee_id,
        people.c.full_name.label("assignee"), p.is_active, p.created_at, p.updated_at,
        _of_plan.scalar_subquery().label("assets"), _next.scalar_subquery().label("next_due_at"),
    )
    .select_from(plans)
    .outerjoin(teams, teams.c.id == p.team_id)
    .outerjoin(people, people.c.id == p.assignee_id)
)  # fmt: skip
_CHECKS = tuple(plan_checks.c[name] for name in PlanCheckRow._fields)


def entity(tx: Transaction, plan_id: int) -> sa.Row[Any]:
    """The whole row. Raises: NotFound."""
    row = tx.row(sa.select(plans).where(p.id == plan_id, p.deleted_at.is_(None)))
    if row is None:
        raise NotFound(THING)
    return row


def get_any(tx: Transaction, plan_id: int) -> PlanRow:
    """The row whoever asks, for what an operation gives back."""
    return PlanRow._make(tx.execute(SELECT.where(p.id == plan_id)).one())


def assets_of(tx: Transaction, plan_id: int) -> list[PlanAssetRow]:
    """By name."""
    statement = sa.select(
        a.id, a.uuid, a.name, pa.next_due_at, pa.next_due_reading, pa.last_done_at
    ).select_from(KEPT).where(pa.plan_id == plan_id).order_by(a.name, a.id)  # fmt: skip
    return [PlanAssetRow._make(row) for row in tx.rows(statement)]


def checks_of(tx: Transaction, plan_id: int) -> list[PlanCheckRow]:
    """In their order."""
    statement = sa.select(*_CHECKS).where(plan_checks.c.plan_id == plan_id).order_by(plan_checks.c.position)
    return [PlanCheckRow._make(row) for row in tx.rows(statement)]
