"""Rules of escalation: what becomes of jobs whose promised date has passed, or that nobody has begun."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import work_orders
from core.base.concurrency import require_unchanged
from core.base.errors import Invalid, NotFound
from core.base.events import EventKind
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.catalog import require
from core.rules import texts
from core.rules.words import EscalationCause, Origin, Priority, Status
from core.tables import assignments, escalation_rules, escalations, occurrences, people, teams
from core.tables import work_orders as orders

r, w, e = escalation_rules.c, orders.c, escalations.c
THING = "Escalation rule"
#: What `change` writes.
FIELDS = ("name", "cause", "after_minutes", "priority", "only_preventive", "assignee_id", "team_id", "new_priority",
          "is_active")  # fmt: skip
#: In which states a cause is looked for. A draft was promised to nobody.
_STATES = {
    EscalationCause.OVERDUE: (Status.REQUESTED, Status.APPROVED, Status.IN_PROGRESS, Status.ON_HOLD),
    EscalationCause.NOT_STARTED: (Status.REQUESTED, Status.APPROVED),
}
_FROM = {EscalationCause.OVERDUE: w.estimated_completion_at, EscalationCause.NOT_STARTED: w.created_at}
#: A maintenance job has its whole day, and the plan's days of grace.
_end = occurrences.c.until_at
_SINCE = {
    EscalationCause.OVERDUE: sa.case((_end > w.estimated_completion_at, _end), else_=w.estimated_completion_at),
    EscalationCause.NOT_STARTED: w.created_at,
}
#: A house with many late jobs is told of them in turns, so that nobody waits long for the database.
MOST_AT_ONCE = 200
_orders = sa.outerjoin(orders, occurrences, occurrences.c.work_order_id == w.id)
_LATEST = 60 * 24 * 365


class RuleRow(NamedTuple):
    """One rule. `priority` None: jobs of every priority; what happens is None where that stays as it is."""

    id: int
    uuid: str
    version: int
    name: str
    cause: EscalationCause
    after_minutes: int
    priority: Priority | None
    only_preventive: bool
    assignee_id: int | None
    assignee: str | None
    team_id: int | None
    team: str | None
    new_priority: Priority | None
    is_active: bool


@dataclass(frozen=True)
class NewRule:
    """A rule: so long after the promised date, or after the job was opened."""

    name: str
    cause: EscalationCause = EscalationCause.OVERDUE
    after_minutes: int = 0
    priority: Priority | None = None
    only_preventive: bool = False
    assignee_id: int | None = None
    team_id: int | None = None
    new_priority: Priority | None = None
    is_active: bool = True


_ROW = (
    sa.select(
        r.id, r.uuid, r.version, r.name, r.cause, r.after_minutes, r.priority, r.only_preventive, r.assignee_id,
        people.c.full_name.label("assignee"), r.team_id, teams.c.name.label("team"), r.new_priority, r.is_active,
    )
    .select_from(escalation_rules)
    .outerjoin(people, sa.and_(people.c.id == r.assignee_id, people.c.deleted_at.is_(None), people.c.is_active))
    .outerjoin(teams, sa.and_(teams.c.id == r.team_id, teams.c.deleted_at.is_(None)))
    .where(r.deleted_at.is_(None))
)  # fmt: skip


def rules(tx: Transaction) -> list[RuleRow]:
    """All, the oldest first. Raises: Forbidden."""
    tx.allow("pm:read")
    return _all(tx)


def add(tx: Transaction, new: NewRule) -> RuleRow:
    """Raises: Forbidden, NotFound (user, team), Invalid."""
    tx.allow(EventKind.ESCALATION_RULE_CREATED)
    values = _checked(tx, asdict(new))
    rule_id = tx.insert(escalation_rules, **values)
    tx.record(EventKind.ESCALATION_RULE_CREATED, rule_id, values["name"])
    return _get(tx, rule_id)


def change(tx: Transaction, rule_id: int, fields: Mapping[str, Any], *, version: int | None = None) -> RuleRow:
    """Writes the given FIELDS. Raises: Forbidden, NotFound (rule, user, team), Stale, Invalid."""
    tx.allow(EventKind.ESCALATION_RULE_UPDATED)
    row = _entity(tx, rule_id)
    require_unchanged(row, THING, fields, version, None)
    values = _checked(tx, {name: value for name, value in fields.items() if name in FIELDS})
    changes = tx.update(escalation_rules, row, **values)
    if changes:
        tx.record(EventKind.ESCALATION_RULE_UPDATED, rule_id, row.name, changes)
    return _get(tx, rule_id)


def delete(tx: Transaction, rule_id: int, *, version: int | None = None) -> None:
    """Raises: Forbidden, NotFound, Stale."""
    tx.allow(EventKind.ESCALATION_RULE_DELETED)
    row = _entity(tx, rule_id)
    require_unchanged(row, THING, {}, version, None)
    tx.update(escalation_rules, row, deleted_at=tx.now)
    tx.record(EventKind.ESCALATION_RULE_DELETED, rule_id, row.name)


def has_work(tx: Transaction) -> bool:
    """Whether a rule has come true for a job that it has not seen to."""
    return any(tx.value(_due(tx, rule).limit(1)) is not None for rule in _all(tx) if rule.is_active)


def run(tx: Transaction) -> int:
    """Does what the rules say, once for each job and moment a rule counts from; gives how often. Raises: Forbidden."""
    tx.allow(EventKind.WORK_ORDER_ESCALATED)
    done = 0
    for rule in _all(tx):
        if rule.is_active and done < MOST_AT_ONCE:
            due = tx.rows(_due(tx, rule).order_by(w.id).limit(MOST_AT_ONCE - done))
            for job in due:
                _escalate(tx, rule, job)
            done += len(due)
    return done


def _due(tx: Transaction, rule: RuleRow) -> sa.Select[Any]:
    since, latest = _SINCE[rule.cause], tx.now - timedelta(minutes=rule.after_minutes)
    seen = sa.select(e.id).where(e.rule_id == rule.id, e.work_order_id == w.id, e.since_at == since)
    wanted = [
        w.deleted_at.is_(None),
        w.status.in_(_STATES[rule.cause]),
        _FROM[rule.cause] <= latest,  # never later than `since`, and indexed
        since <= latest,
        ~seen.exists(),
    ]
    if rule.priority is not None:
        wanted.append(w.priority == rule.priority)
    if rule.only_preventive:
        wanted.append(w.origin == Origin.PREVENTIVE_AUTO)
    found = sa.select(w.id, w.number, w.priority, w.team_id, since.label("since_at"))
    return found.select_from(_orders).where(*wanted)


def _escalate(tx: Transaction, rule: RuleRow, job: sa.Row[Any]) -> None:
    tx.insert(escalations, rule_id=rule.id, work_order_id=job.id, since_at=job.since_at, escalated_at=tx.now)
    said: dict[str, list[Any]] = {"rule": [None, rule.name], "cause": [None, rule.cause]}
    fields: dict[str, Any] = {}
    if rule.team is not None and rule.team_id != job.team_id:
        fields["team_id"] = rule.team_id
        said["team"] = [None, rule.team]
    if rule.new_priority is not None and _rank(rule.new_priority) > _rank(job.priority):
        fields["priority"] = rule.new_priority
        said["priority"] = [job.priority, rule.new_priority]
    if fields:
        work_orders.change(tx, job.id, fields)
    if rule.assignee is not None and rule.assignee_id is not None and _is_new(tx, job.id, rule.assignee_id):
        work_orders.assign(tx, job.id, rule.assignee_id)
        said["assignee"] = [None, rule.assignee]
        said["assignee_id"] = [None, rule.assignee_id]
    tx.record(EventKind.WORK_ORDER_ESCALATED, job.id, job.number, said, work_order_id=job.id)


def _rank(priority: Priority) -> int:
    return list(Priority).index(priority)


def _is_new(tx: Transaction, order_id: int, person_id: int) -> bool:
    c = assignments.c
    given = sa.select(c.id).where(c.work_order_id == order_id, c.person_id == person_id)
    return tx.value(given) is None


def _all(tx: Transaction) -> list[RuleRow]:
    return [RuleRow._make(row) for row in tx.rows(_ROW.order_by(r.id))]


def _get(tx: Transaction, rule_id: int) -> RuleRow:
    return RuleRow._make(tx.execute(_ROW.where(r.id == rule_id)).one())


def _entity(tx: Transaction, rule_id: int) -> sa.Row[Any]:
    row = tx.row(sa.select(escalation_rules).where(r.id == rule_id, r.deleted_at.is_(None)))
    if row is None:
        raise NotFound(THING)
    return row


def _checked(tx: Transaction, given: Mapping[str, Any]) -> dict[str, Any]:
    values = dict(given)
    if "name" in values:
        values["name"] = texts.required_line(values["name"], "name")
    minutes = values.get("after_minutes", 0)
    if not isinstance(minutes, int) or isinstance(minutes, bool) or not 0 <= minutes <= _LATEST:
        raise Invalid("after_minutes", "A whole number from {least} to {most}", least=0, most=_LATEST)
    if values.get("team_id") is not None:
        require(tx, teams, values["team_id"], "Team")
    if values.get("assignee_id") is not None:
        person = require(tx, people, values["assignee_id"], "User")
        if person.role is Role.CUSTOMER:
            raise NotFound("User")
    return values
