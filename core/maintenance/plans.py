"""Making, changing, deleting and restoring maintenance plans."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from core import settings
from core.assets.rows import entity as equipment
from core.base.concurrency import require_unchanged
from core.base.errors import Invalid, NotFound
from core.base.events import EventKind
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.catalog import require
from core.maintenance.meters import reading_of
from core.maintenance.rows import THING, NewCheck, NewPlan, PlanRow, checks_of, entity, get_any, p, pa
from core.rules import matching, recurrence, texts, years
from core.rules.recurrence import Every
from core.rules.words import CheckKind, Period, PlanTrigger, Priority
from core.tables import people, plan_assets, plan_checks, plans, teams

#: What `change` writes; beside them `asset_ids`, `checks` and `next_due_at`.
FIELDS = ("name", "description", "due_by", "every", "period", "is_fixed", "lead", "grace_days", "meter_name",
          "estimated_minutes", "priority", "team_id", "assignee_id", "is_active")  # fmt: skip
MOST_EQUIPMENT = 500
MOST_CHECKS = 200
_LONGEST_LEAD = 366
_LONGEST: dict[Period, int] = {Period.DAY: 3660, Period.WEEK: 520, Period.MONTH: 120, Period.YEAR: 10}


def add(tx: Transaction, new: NewPlan) -> PlanRow:
    """One more plan. Raises: Forbidden, NotFound (asset, team, user), Invalid."""
    tx.allow(EventKind.PLAN_CREATED)
    years.require(new.next_due_at, "next_due_at")
    values = _checked(tx, {name: getattr(new, name) for name in FIELDS}, None)
    checks = _checked_lines(new.checks)
    plan_id = tx.insert(plans, **values)
    _write_checks(tx, plan_id, checks)
    plan = entity(tx, plan_id)
    _write_assets(tx, plan, new.asset_ids, new.next_due_at)
    tx.record(EventKind.PLAN_CREATED, plan_id, plan.name, {"equipment": [None, len(set(new.asset_ids))]})
    return get_any(tx, plan_id)


def change(
    tx: Transaction,
    plan_id: int,
    fields: Mapping[str, Any],
    *,
    version: int | None = None,
    seen: Mapping[str, Any] | None = None,
) -> PlanRow:
    """Writes the given FIELDS, and `asset_ids`, `checks`, `next_due_at` where they are given.

    A new frequency counts from what is due next. Raises: Forbidden, NotFound (plan, asset, team, user), Stale, Invalid.
    """
    tx.allow(EventKind.PLAN_UPDATED)
    row = entity(tx, plan_id)
    own = None if seen is None else {name: value for name, value in seen.items() if name in FIELDS}
    require_unchanged(row, THING, fields, version, own)
    years.require(fields.get("next_due_at"), "next_due_at")
    given = {name: value for name, value in fields.items() if name in FIELDS}
    values = _checked(tx, given, row)
    changes = dict(tx.update(plans, row, **values))
    plan = entity(tx, plan_id)
    if "checks" in fields:
        changes |= _changed_checks(tx, plan_id, _checked_lines(fields["checks"]))
    if {"due_by", "meter_name"} & changes.keys():
        tx.execute(sa.update(plan_assets).where(pa.plan_id == plan_id).values(next_due_at=None, next_due_reading=None))
        _date(tx, plan, None)
    if "asset_ids" in fields:
        changes |= _write_assets(tx, plan, fields["asset_ids"], fields.get("next_due_at"))
    if fields.get("next_due_at") is not None:
        changes |= _move_dates(tx, plan, fields["next_due_at"])
    if changes:
        if plan.version == row.version:  # what belongs to it changed: whoever read it before has an old one
            tx.execute(sa.update(plans).where(p.id == plan_id).values(version=p.version + 1, updated_at=tx.now))
        tx.record(EventKind.PLAN_UPDATED, plan_id, plan.name, changes)
    return get_any(tx, plan_id)


def delete(tx: Transaction, plan_id: int, *, version: int | None = None) -> None:
    """Makes no more jobs; those it made stay. Raises: Forbidden, NotFound, Stale."""
    tx.allow(EventKind.PLAN_DELETED)
    row = entity(tx, plan_id)
    require_unchanged(row, THING, {}, version, None)
    tx.update(plans, row, deleted_at=tx.now)
    tx.record(EventKind.PLAN_DELETED, plan_id, row.name)


def restore(tx: Transaction, plan_id: int) -> PlanRow:
    """Brings a deleted one back. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.PLAN_RESTORED)
    row = tx.row(sa.select(plans).where(p.id == plan_id, p.deleted_at.is_not(None)))
    if row is None:
        raise NotFound(THING)
    tx.update(plans, row, deleted_at=None)
    tx.record(EventKind.PLAN_RESTORED, plan_id, row.name)
    return get_any(tx, plan_id)


def every_of(plan: Any) -> Every:
    """How often a calendar plan is due."""
    return Every(plan.every, plan.period)


# what may be written


def _checked(tx: Transaction, given: Mapping[str, Any], row: sa.Row[Any] | None) -> dict[str, Any]:
    values = {name: _CHECKS[name](value, name) if name in _CHECKS else value for name, value in given.items()}
    known: dict[str, Any] = {**({} if row is None else dict(row._mapping)), **values}
    longest = _LONGEST[known["period"]] if known["due_by"] is PlanTrigger.CALENDAR else 10_000_000
    if known["every"] > longest:
        raise Invalid("every", "At most {most}", most=longest)
    if known["due_by"] is PlanTrigger.CALENDAR and known["lead"] > _LONGEST_LEAD:
        raise Invalid("lead", "At most {most}", most=_LONGEST_LEAD)
    if known["due_by"] is PlanTrigger.METER and not known["meter_name"]:
        raise Invalid("meter_name", "This field is required")
    if "meter_name" in values:
        values["meter_key"] = matching.name_key(values["meter_name"]) if values["meter_name"] else None
    if values.get("team_id") is not None:
        require(tx, teams, values["team_id"], "Team")
    if values.get("assignee_id") is not None:
        person = require(tx, people, values["assignee_id"], "User")
        if person.role is Role.CUSTOMER:
            raise NotFound("User")
    return values


def _whole(least: int, most: int) -> Callable[[Any, str], int]:
    def checked(value: Any, field: str) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise Invalid(field, "A whole number from {least} to {most}", least=least, most=most)
        return value

    return checked


def _word(words: Any) -> Callable[[Any, str], Any]:
    def checked(value: Any, field: str) -> Any:
        if not isinstance(value, words):
            raise Invalid(field, "One of {words}", words=", ".join(words))
        return value

    return checked


def _minutes(value: Any, field: str) -> int | None:
    return None if value is None else _whole(0, 100_000)(value, field)


_CHECKS: dict[str, Callable[[Any, str], Any]] = {
    "name": texts.required_line,
    "description": texts.passage,
    "due_by": _word(PlanTrigger),
    "period": _word(Period),
    "priority": _word(Priority),
    "every": _whole(1, 10_000_000),
    "lead": _whole(0, 100_000),
    "grace_days": _whole(0, 365),
    "meter_name": lambda value, name: texts.line(value, name, longest=60),
    "estimated_minutes": _minutes,
}


# the checklist


def _checked_lines(checks: Iterable[NewCheck]) -> list[dict[str, Any]]:
    lines = [_checked_line(check, number) for number, check in enumerate(checks, 1)]
    if len(lines) > MOST_CHECKS:
        raise Invalid("checks", "At most {most}", most=MOST_CHECKS)
    return lines


def _checked_line(check: NewCheck, number: int) -> dict[str, Any]:
    is_figure = check.kind is CheckKind.MEASUREMENT
    least, most = (_figure(check.least), _figure(check.most)) if is_figure else (None, None)
    if least is not None and most is not None and least > most:
        raise Invalid("checks", "The least must not be above the most")
    return {
        "position": number,
        "code": texts.line(check.code, "checks", longest=60) or f"check-{number}",
        "description": texts.required_line(check.description, "checks", 500),
        "kind": check.kind,
        "is_required": check.is_required,
        "unit": texts.line(check.unit, "checks", longest=20) if is_figure else None,
        "least": least,
        "most": most,
    }


def _figure(value: Decimal | None) -> Decimal | None:
    return None if value is None else figure(value, "checks")


def figure(value: Decimal, field: str) -> Decimal:
    """A reading of at most three places. Raises: Invalid."""
    if not value.is_finite() or abs(value) >= 10**12 or value != round(value, 3):
        raise Invalid(field, "A figure has at most three places")
    return value


def _write_checks(tx: Transaction, plan_id: int, lines: Sequence[Mapping[str, Any]]) -> None:
    for line in lines:
        tx.insert(plan_checks, plan_id=plan_id, **line)


def _changed_checks(tx: Transaction, plan_id: int, lines: list[dict[str, Any]]) -> dict[str, list[Any]]:
    before = [row._asdict() for row in checks_of(tx, plan_id)]
    if before == lines:
        return {}
    tx.execute(sa.delete(plan_checks).where(plan_checks.c.plan_id == plan_id))
    _write_checks(tx, plan_id, lines)
    return {"checks": [len(before), len(lines)]}


# equipment and dates


def _write_assets(
    tx: Transaction, plan: sa.Row[Any], asset_ids: Sequence[int], next_due_at: datetime | None
) -> dict[str, list[Any]]:
    """What is no longer among them loses its date; what is new is due with the others."""
    wanted = list(dict.fromkeys(asset_ids))
    if len(wanted) > MOST_EQUIPMENT:
        raise Invalid("asset_ids", "At most {most}", most=MOST_EQUIPMENT)
    there = {row.asset_id for row in tx.rows(sa.select(pa.asset_id).where(pa.plan_id == plan.id))}
    if there == set(wanted):
        return {}
    gone = there - set(wanted)
    tx.execute(sa.delete(plan_assets).where(pa.plan_id == plan.id, pa.asset_id.in_(gone)))
    first = next_due_at or tx.value(sa.select(sa.func.min(pa.next_due_at)).where(pa.plan_id == plan.id))
    for asset_id in wanted:
        if asset_id not in there:
            tx.insert(plan_assets, plan_id=plan.id, asset_id=equipment(tx, asset_id).id)
    _date(tx, plan, first)
    return {"equipment": [len(there), len(wanted)]}


def _date(tx: Transaction, plan: sa.Row[Any], due_at: datetime | None) -> None:
    """Gives a date, or a figure of the meter, to what has none yet."""
    undated = (pa.plan_id == plan.id, pa.next_due_at.is_(None), pa.next_due_reading.is_(None))
    if plan.due_by is PlanTrigger.CALENDAR:
        zone = ZoneInfo(settings.read(tx).time_zone)
        due_at = due_at or recurrence.occurrence(tx.now, every_of(plan), 1, zone)
        tx.execute(sa.update(plan_assets).where(*undated).values(anchor_at=due_at, next_due_at=due_at))
        return
    for row in tx.rows(sa.select(plan_assets).where(*undated)):
        value = reading_of(tx, row.asset_id, plan.meter_key)
        if value is not None:
            tx.update(plan_assets, row, next_due_reading=value + plan.every)


def _move_dates(tx: Transaction, plan: sa.Row[Any], due_at: datetime) -> dict[str, list[Any]]:
    """Everything is due then, and from then on by the frequency."""
    if plan.due_by is not PlanTrigger.CALENDAR:
        raise Invalid("next_due_at", "A plan by meter has no dates")
    different = sa.or_(pa.next_due_at.is_(None), pa.next_due_at != due_at)
    statement = sa.select(plan_assets).where(pa.plan_id == plan.id, different)
    changes: dict[str, list[Any]] = {}
    for row in tx.rows(statement):
        tx.update(plan_assets, row, anchor_at=due_at, next_due_at=due_at)
        changes = {"next_due_at": [row.next_due_at, due_at]}
    return changes
