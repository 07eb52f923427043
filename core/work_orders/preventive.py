"""What a finished maintenance job means to its plan: it was done, and a floating plan counts from that day."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from core import settings
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rules import recurrence
from core.rules.recurrence import Every
from core.rules.status import DONE
from core.rules.words import Origin, PlanTrigger
from core.tables import assets, meters, occurrences, plan_assets, plans

_o, _pa, _m = occurrences.c, plan_assets.c, meters.c


def finish(tx: Transaction, before: sa.Row[Any], after: sa.Row[Any]) -> None:
    """After a job went from `before` to `after`: where it was finished, its plan hears of it."""
    if after.origin is not Origin.PREVENTIVE_AUTO or before.status in DONE or after.status not in DONE:
        return
    came = tx.row(
        sa.select(occurrences, plans.c.name, assets.c.name.label("asset"))
        .join(plans, plans.c.id == _o.plan_id)
        .join(assets, assets.c.id == _o.asset_id)
        .where(_o.work_order_id == after.id)
    )
    if came is None:
        return
    _move_on(tx, came, after.completed_at)
    said = {"equipment": [None, came.asset], "in_time": [None, after.completed_at < came.until_at]}
    tx.record(EventKind.MAINTENANCE_COMPLETED, came.plan_id, came.name, said, work_order_id=after.id)


def _move_on(tx: Transaction, came: sa.Row[Any], done_at: datetime) -> None:
    of_plan = (_pa.plan_id == came.plan_id, _pa.asset_id == came.asset_id)
    row = tx.row(sa.select(plan_assets).where(*of_plan))
    plan = tx.execute(sa.select(plans).where(plans.c.id == came.plan_id)).one()
    if row is None:
        return  # no longer among the plan's equipment
    values: dict[str, Any] = {"last_done_at": done_at}
    if not plan.is_fixed and plan.due_by is PlanTrigger.CALENDAR:
        zone = ZoneInfo(settings.read(tx).time_zone)
        values["anchor_at"] = recurrence.at_hour_of(done_at, came.due_at, zone)
        values["next_due_at"] = recurrence.occurrence(values["anchor_at"], Every(plan.every, plan.period), 1, zone)
    elif not plan.is_fixed:
        shown = sa.select(_m.value).where(_m.asset_id == came.asset_id, _m.name_key == plan.meter_key)
        value = tx.value(shown.where(_m.deleted_at.is_(None)))
        values["next_due_reading"] = row.next_due_reading if value is None else value + plan.every
    tx.update(plan_assets, row, **values)
