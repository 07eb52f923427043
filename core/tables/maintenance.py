"""Preventive maintenance: plans with their equipment, checklists and meters, what came due, and rules of escalation."""

from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator

from core.base.table import BOOKKEEPING, Word, flag, key, metadata, moment, reference, row_columns
from core.rules.words import CheckKind, EscalationCause, Period, PlanTrigger, Priority

_THOUSANDTH = Decimal("0.001")


class Reading(TypeDecorator[Decimal]):
    """Decimal with three places in the program, thousandths in the database."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Any) -> int | None:
        return None if value is None else int(value / _THOUSANDTH)

    def process_result_value(self, value: int | None, dialect: Any) -> Decimal | None:
        return None if value is None else value * _THOUSANDTH


def _check_columns() -> list[sa.Column[Any]]:
    """A line of a checklist, of a plan and of each job that comes of it."""
    return [
        sa.Column("position", sa.Integer(), nullable=False),
        #: what a program calls it
        sa.Column("code", sa.String(60), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("kind", Word(CheckKind), nullable=False),
        flag("is_required"),
        sa.Column("unit", sa.String(20)),
        sa.Column("least", Reading()),
        sa.Column("most", Reading()),
    ]


plans = sa.Table(
    "plans",
    metadata,
    key(),
    *row_columns(),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("description", sa.Text()),
    sa.Column("due_by", Word(PlanTrigger), nullable=False),
    #: so many periods of the calendar, or so much of the meter's unit
    sa.Column("every", sa.Integer(), nullable=False),
    sa.Column("period", Word(Period), nullable=False),
    #: True: the dates stand, whenever the work is done; False: they count from when it was done
    flag("is_fixed", default=True),
    #: how many days before the day its job is opened; of a meter, how much of its unit
    sa.Column("lead", sa.Integer(), nullable=False, server_default=sa.text("0")),
    #: how many days after the day it still counts as done in time
    sa.Column("grace_days", sa.Integer(), nullable=False, server_default=sa.text("0")),
    #: which of a thing's meters is read
    sa.Column("meter_name", sa.Text()),
    sa.Column("meter_key", sa.Text()),
    sa.Column("estimated_minutes", sa.Integer()),
    sa.Column("priority", Word(Priority), nullable=False),
    reference("team_id", "teams"),
    reference("assignee_id", "people"),
    flag("is_active", default=True),
)

plan_checks = sa.Table(
    "plan_checks",
    metadata,
    key(),
    reference("plan_id", "plans", nullable=False),
    *_check_columns(),
    sa.UniqueConstraint("plan_id", "position"),
)

#: The equipment that a plan is for, and when each is due next.
plan_assets = sa.Table(
    "plan_assets",
    metadata,
    key(),
    sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
    reference("plan_id", "plans", nullable=False),
    reference("asset_id", "assets", nullable=False, index=True),
    #: what its dates are counted from
    moment("anchor_at"),
    moment("next_due_at"),
    sa.Column("next_due_reading", Reading()),
    moment("last_done_at"),
    sa.UniqueConstraint("plan_id", "asset_id"),
    sa.Index("ix_plan_assets_next_due_at", "next_due_at"),
)

#: Each time that something came due: the job that was opened for it, or none because the one before was still open.
occurrences = sa.Table(
    "occurrences",
    metadata,
    key(),
    sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
    reference("plan_id", "plans", nullable=False),
    reference("asset_id", "assets", nullable=False, index=True),
    moment("due_at", nullable=False),
    #: until when it counts as done in time
    moment("until_at", nullable=False),
    reference("work_order_id", "work_orders"),
    moment("overdue_noted_at"),
    sa.UniqueConstraint("plan_id", "asset_id", "due_at"),
    sa.UniqueConstraint("work_order_id"),
    sa.Index("ix_occurrences_due_at", "due_at"),
)

#: What counts a thing's work: hours, kilometres, cycles.
meters = sa.Table(
    "meters",
    metadata,
    key(),
    *row_columns(),
    reference("asset_id", "assets", nullable=False),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("name_key", sa.Text(), nullable=False),
    sa.Column("unit", sa.String(20)),
    #: as it was read last
    sa.Column("value", Reading()),
    moment("read_at"),
    sa.UniqueConstraint("asset_id", "name_key"),
)

meter_readings = sa.Table(
    "meter_readings",
    metadata,
    key(),
    reference("meter_id", "meters", nullable=False),
    sa.Column("value", Reading(), nullable=False),
    moment("read_at", nullable=False),
    reference("person_id", "people"),
    #: the first of a new meter, which counts from another figure
    flag("is_exchange"),
    sa.Index("ix_meter_readings_meter_id_read_at", "meter_id", "read_at"),
)

#: A job's own copy of the checklist, with what was found.
order_checks = sa.Table(
    "order_checks",
    metadata,
    key(),
    *row_columns(),
    reference("work_order_id", "work_orders", nullable=False),
    *_check_columns(),
    sa.Column("is_passed", sa.Boolean()),
    sa.Column("value", Reading()),
    sa.Column("remark", sa.Text()),
    moment("answered_at"),
    reference("answered_by_id", "people"),
    #: the job that was opened because it was not well
    reference("follow_up_id", "work_orders"),
    sa.UniqueConstraint("work_order_id", "position"),
)

escalation_rules = sa.Table(
    "escalation_rules",
    metadata,
    key(),
    *row_columns(),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("cause", Word(EscalationCause), nullable=False),
    #: how long after the promised date, or after it was opened
    sa.Column("after_minutes", sa.Integer(), nullable=False, server_default=sa.text("0")),
    #: None: jobs of every priority
    sa.Column("priority", Word(Priority)),
    flag("only_preventive"),
    #: what happens: it is given to somebody, to a team, or becomes more urgent
    reference("assignee_id", "people"),
    reference("team_id", "teams"),
    sa.Column("new_priority", Word(Priority)),
    flag("is_active", default=True),
)

#: What each rule has seen to, so that it does so once.
escalations = sa.Table(
    "escalations",
    metadata,
    key(),
    reference("rule_id", "escalation_rules", nullable=False),
    reference("work_order_id", "work_orders", nullable=False, index=True),
    #: the moment that the rule counted from
    moment("since_at", nullable=False),
    moment("escalated_at", nullable=False),
    sa.UniqueConstraint("rule_id", "work_order_id", "since_at"),
)

#: Who does a kind of work just now: one process at a time, and another one when it does not come back.
leases = sa.Table(
    "leases",
    metadata,
    sa.Column("name", sa.String(40), primary_key=True),
    sa.Column("holder", sa.String(80), nullable=False),
    moment("expires_at", nullable=False),
    info=BOOKKEEPING,
)
