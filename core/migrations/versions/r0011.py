"""Preventive maintenance, its checklists and meters, the rules of escalation, and who does the timed work."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from core.base.clock import utc_now
from core.base.table import new_uuid

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_ID = sa.Integer().with_variant(sa.BigInteger(), "postgresql")


def upgrade() -> None:
    """Creates them, with the two rules that a house begins with."""
    _plans()
    _plan_checks()
    _plan_assets()
    _occurrences()
    _meters()
    _meter_readings()
    _order_checks()
    _fill_rules(_escalation_rules())
    _escalations()
    _leases()


def _row_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", _ID, nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
    ]


def _plans() -> None:
    op.create_table(
        "plans",
        *_row_columns(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("due_by", sa.String(length=32), nullable=False),
        sa.Column("every", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(length=32), nullable=False),
        sa.Column("is_fixed", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("lead", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("grace_days", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("meter_name", sa.Text(), nullable=True),
        sa.Column("meter_key", sa.Text(), nullable=True),
        sa.Column("estimated_minutes", sa.Integer(), nullable=True),
        sa.Column("priority", sa.String(length=32), nullable=False),
        sa.Column("team_id", _ID, nullable=True),
        sa.Column("assignee_id", _ID, nullable=True),
        sa.Column("is_active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.ForeignKeyConstraint(["assignee_id"], ["people.id"], name=op.f("fk_plans_assignee_id")),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_plans_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plans")),
        sa.UniqueConstraint("uuid", name=op.f("uq_plans_uuid")),
    )


def _plan_checks() -> None:
    op.create_table(
        "plan_checks",
        sa.Column("id", _ID, nullable=False),
        sa.Column("plan_id", _ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("is_required", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("unit", sa.String(length=20), nullable=True),
        sa.Column("least", sa.BigInteger(), nullable=True),
        sa.Column("most", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_plan_checks_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_checks")),
        sa.UniqueConstraint("plan_id", "position", name=op.f("uq_plan_checks_plan_id_position")),
    )


def _plan_assets() -> None:
    op.create_table(
        "plan_assets",
        sa.Column("id", _ID, nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("plan_id", _ID, nullable=False),
        sa.Column("asset_id", _ID, nullable=False),
        sa.Column("anchor_at", sa.DateTime(), nullable=True),
        sa.Column("next_due_at", sa.DateTime(), nullable=True),
        sa.Column("next_due_reading", sa.BigInteger(), nullable=True),
        sa.Column("last_done_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_plan_assets_asset_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_plan_assets_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_assets")),
        sa.UniqueConstraint("plan_id", "asset_id", name=op.f("uq_plan_assets_plan_id_asset_id")),
    )
    op.create_index(op.f("ix_plan_assets_asset_id"), "plan_assets", ["asset_id"], unique=False)
    op.create_index("ix_plan_assets_next_due_at", "plan_assets", ["next_due_at"], unique=False)


def _occurrences() -> None:
    op.create_table(
        "occurrences",
        sa.Column("id", _ID, nullable=False),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("plan_id", _ID, nullable=False),
        sa.Column("asset_id", _ID, nullable=False),
        sa.Column("due_at", sa.DateTime(), nullable=False),
        sa.Column("until_at", sa.DateTime(), nullable=False),
        sa.Column("work_order_id", _ID, nullable=True),
        sa.Column("overdue_noted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_occurrences_asset_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_occurrences_plan_id")),
        sa.ForeignKeyConstraint(["work_order_id"], ["work_orders.id"], name=op.f("fk_occurrences_work_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_occurrences")),
        sa.UniqueConstraint("plan_id", "asset_id", "due_at", name=op.f("uq_occurrences_plan_id_asset_id_due_at")),
        sa.UniqueConstraint("work_order_id", name=op.f("uq_occurrences_work_order_id")),
    )
    op.create_index(op.f("ix_occurrences_asset_id"), "occurrences", ["asset_id"], unique=False)
    op.create_index("ix_occurrences_due_at", "occurrences", ["due_at"], unique=False)


def _meters() -> None:
    op.create_table(
        "meters",
        *_row_columns(),
        sa.Column("asset_id", _ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("unit", sa.String(length=20), nullable=True),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("read_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_meters_asset_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meters")),
        sa.UniqueConstraint("asset_id", "name_key", name=op.f("uq_meters_asset_id_name_key")),
        sa.UniqueConstraint("uuid", name=op.f("uq_meters_uuid")),
    )


def _meter_readings() -> None:
    op.create_table(
        "meter_readings",
        sa.Column("id", _ID, nullable=False),
        sa.Column("meter_id", _ID, nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("read_at", sa.DateTime(), nullable=False),
        sa.Column("person_id", _ID, nullable=True),
        sa.Column("is_exchange", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["meter_id"], ["meters.id"], name=op.f("fk_meter_readings_meter_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_meter_readings_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meter_readings")),
    )
    op.create_index("ix_meter_readings_meter_id_read_at", "meter_readings", ["meter_id", "read_at"], unique=False)


def _order_checks() -> None:
    op.create_table(
        "order_checks",
        *_row_columns(),
        sa.Column("work_order_id", _ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("is_required", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("unit", sa.String(length=20), nullable=True),
        sa.Column("least", sa.BigInteger(), nullable=True),
        sa.Column("most", sa.BigInteger(), nullable=True),
        sa.Column("is_passed", sa.Boolean(), nullable=True),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        sa.Column("answered_by_id", _ID, nullable=True),
        sa.Column("follow_up_id", _ID, nullable=True),
        sa.ForeignKeyConstraint(["answered_by_id"], ["people.id"], name=op.f("fk_order_checks_answered_by_id")),
        sa.ForeignKeyConstraint(["follow_up_id"], ["work_orders.id"], name=op.f("fk_order_checks_follow_up_id")),
        sa.ForeignKeyConstraint(["work_order_id"], ["work_orders.id"], name=op.f("fk_order_checks_work_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_checks")),
        sa.UniqueConstraint("uuid", name=op.f("uq_order_checks_uuid")),
        sa.UniqueConstraint("work_order_id", "position", name=op.f("uq_order_checks_work_order_id_position")),
    )


def _escalation_rules() -> sa.Table:
    return op.create_table(
        "escalation_rules",
        *_row_columns(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("cause", sa.String(length=32), nullable=False),
        sa.Column("after_minutes", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("priority", sa.String(length=32), nullable=True),
        sa.Column("only_preventive", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("assignee_id", _ID, nullable=True),
        sa.Column("team_id", _ID, nullable=True),
        sa.Column("new_priority", sa.String(length=32), nullable=True),
        sa.Column("is_active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.ForeignKeyConstraint(["assignee_id"], ["people.id"], name=op.f("fk_escalation_rules_assignee_id")),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_escalation_rules_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_escalation_rules")),
        sa.UniqueConstraint("uuid", name=op.f("uq_escalation_rules_uuid")),
    )


def _escalations() -> None:
    op.create_table(
        "escalations",
        sa.Column("id", _ID, nullable=False),
        sa.Column("rule_id", _ID, nullable=False),
        sa.Column("work_order_id", _ID, nullable=False),
        sa.Column("since_at", sa.DateTime(), nullable=False),
        sa.Column("escalated_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["rule_id"], ["escalation_rules.id"], name=op.f("fk_escalations_rule_id")),
        sa.ForeignKeyConstraint(["work_order_id"], ["work_orders.id"], name=op.f("fk_escalations_work_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_escalations")),
        sa.UniqueConstraint(
            "rule_id", "work_order_id", "since_at", name=op.f("uq_escalations_rule_id_work_order_id_since_at")
        ),
    )
    op.create_index(op.f("ix_escalations_work_order_id"), "escalations", ["work_order_id"], unique=False)


def _leases() -> None:
    op.create_table(
        "leases",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("holder", sa.String(length=80), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_leases")),
        info={"bookkeeping": True},
    )


def _fill_rules(table: sa.Table) -> None:
    now = utc_now().replace(tzinfo=None)
    rules = (
        {"name": "Promised date has passed", "cause": "overdue", "after_minutes": 0, "priority": None},
        {"name": "Critical, not begun in an hour", "cause": "not_started", "after_minutes": 60, "priority": "Critical"},
    )
    rows = [{"uuid": new_uuid(), "created_at": now, "updated_at": now, **rule} for rule in rules]
    op.bulk_insert(table, rows)
