"""Jobs: work orders with assignments, the intake record, labour and parts used."""

import sqlalchemy as sa

from core.base.table import Word, flag, key, metadata, moment, money, reference, row_columns
from core.rules.words import CheckResult, HoldReason, Origin, PasscodeKind, Priority, Status

work_orders = sa.Table(
    "work_orders",
    metadata,
    key(),
    *row_columns(),
    sa.Column("number", sa.Text(), nullable=False, unique=True),
    #: rises by one with each job, whatever its number
    sa.Column("readable_id", sa.BigInteger(), index=True),
    sa.Column("title", sa.Text(), nullable=False),
    sa.Column("type", sa.String(40), nullable=False),
    sa.Column("origin", Word(Origin), nullable=False),
    sa.Column("priority", Word(Priority), nullable=False),
    sa.Column("status", Word(Status), nullable=False),
    sa.Column("hold_reason", Word(HoldReason)),
    sa.Column("status_note", sa.Text()),
    reference("asset_id", "assets"),
    reference("customer_id", "people"),
    #: True where the job is on a device that has an owner: the jobs the repair dialect shows
    flag("is_repair"),
    reference("location_id", "locations", index=True),
    #: True where the job is in a room: the jobs the hotel dialect shows
    flag("is_room_job"),
    #: while it is open, its room is not given to a guest
    flag("blocks_room"),
    reference("team_id", "teams", index=True),
    reference("symptom_id", "symptoms"),
    sa.Column("created_by", sa.Text()),
    money("cost"),
    money("discount"),
    #: what came in for it, refunds taken off: kept by triggers from the payments, never written here
    money("paid"),
    #: what the customer was told it will come to, and the amount not to be passed without asking
    money("estimate", nullable=True),
    money("authorised_limit", nullable=True),
    sa.Column("note", sa.Text()),
    sa.Column("diagnosis", sa.Text()),
    sa.Column("pickup_code", sa.String(12)),
    moment("estimated_completion_at"),
    #: the day it is planned for and when that day at the earliest ("09:00"), both by the shop's own clock
    sa.Column("scheduled_on", sa.Date()),
    sa.Column("window_start", sa.String(5)),
    sa.Column("duration_hours", sa.Float()),
    moment("started_at"),
    moment("completed_at"),
    moment("closed_at"),
)
w = work_orders.c
_shown = w.deleted_at.is_(None)
_repair = sa.and_(w.deleted_at.is_(None), w.is_repair)
_of_customer = sa.and_(w.deleted_at.is_(None), w.customer_id.is_not(None))
_in_room = sa.and_(w.deleted_at.is_(None), w.is_room_job)


def _index(name: str, where: sa.ColumnElement[bool] | sa.TextClause, *columns: sa.Column) -> None:  # type: ignore[type-arg]
    sa.Index(name, *columns, sqlite_where=where, postgresql_where=where)


# The columns of the condition stand in the index too: SQLite looks into the row for them otherwise.
_index("ix_work_orders_shown", _shown, w.id, w.deleted_at)
_index("ix_work_orders_shown_status", _shown, w.status, w.id, w.deleted_at)
_index("ix_work_orders_shown_due", _shown, w.status, w.estimated_completion_at, w.id, w.deleted_at)
_index("ix_work_orders_shown_title", _shown, w.title, w.id, w.deleted_at)
_index("ix_work_orders_shown_priority_title", _shown, w.priority, w.status, w.title, w.id, w.deleted_at)
_index("ix_work_orders_shown_priority", _shown, w.priority, w.status, w.id, w.deleted_at)
_preventive = sa.text("work_orders.deleted_at IS NULL AND work_orders.origin = 'Preventive_Auto'")
_index("ix_work_orders_preventive", _preventive, w.status, w.id, w.deleted_at, w.origin)
_defects = sa.text("work_orders.deleted_at IS NULL AND work_orders.origin = 'Defect_Followup'")
_index("ix_work_orders_defects", _defects, w.status, w.id, w.deleted_at, w.origin)
#: How many open jobs a room has is counted for each tile of the board.
_index("ix_work_orders_place", _shown, w.location_id, w.status, w.blocks_room, w.id, w.deleted_at)
_index("ix_work_orders_repair", _repair, w.id, w.deleted_at, w.is_repair)
_index("ix_work_orders_repair_status", _repair, w.status, w.id, w.deleted_at, w.is_repair)
_index("ix_work_orders_room", _in_room, w.id, w.deleted_at, w.is_room_job)
_index("ix_work_orders_of_customer", _of_customer, w.id, w.deleted_at, w.customer_id)
_index("ix_work_orders_of_customer_status", _of_customer, w.status, w.id, w.deleted_at, w.customer_id)
_planned = sa.and_(w.deleted_at.is_(None), w.scheduled_on.is_not(None))
_index("ix_work_orders_planned", _planned, w.scheduled_on, w.window_start, w.id, w.deleted_at)
#: For the figures of a period: what was opened, begun and completed in it.
_index("ix_work_orders_created", _shown, w.created_at, w.customer_id, w.id, w.deleted_at)
_begun = sa.and_(w.deleted_at.is_(None), w.started_at.is_not(None))
_index("ix_work_orders_started", _begun, w.started_at, w.created_at, w.customer_id, w.id, w.deleted_at)
_completed = sa.and_(w.deleted_at.is_(None), w.completed_at.is_not(None))
_index(
    "ix_work_orders_completed", _completed, w.completed_at, w.status, w.created_at, w.customer_id, w.id, w.deleted_at
)
#: What waits, by what it waits for.
_held = sa.text("work_orders.deleted_at IS NULL AND work_orders.status = 'on_hold'")
_index("ix_work_orders_held", _held, w.hold_reason, w.id, w.deleted_at, w.status)
#: Finished and not fully paid; the words as in `core.billing.owing`, without which it is not used.
_owed = sa.text(
    "work_orders.deleted_at IS NULL AND work_orders.status IN ('work_complete', 'closed') "
    "AND work_orders.cost - work_orders.discount - work_orders.paid > 0"
)
_index("ix_work_orders_owed", _owed, w.status, w.id, w.cost, w.discount, w.paid, w.deleted_at, w.customer_id)
sa.Index("ix_work_orders_customer_id_id", w.customer_id, w.id)
sa.Index("ix_work_orders_asset_id_id", w.asset_id, w.id)

assignments = sa.Table(
    "assignments",
    metadata,
    key(),
    reference("work_order_id", "work_orders", nullable=False),
    reference("person_id", "people", nullable=False),
    moment("assigned_at", nullable=False),
    sa.UniqueConstraint("work_order_id", "person_id"),
    sa.Index("ix_assignments_person_id_id", "person_id", "id"),
    sqlite_autoincrement=True,  # its rows do go: an id that a client holds must not come to mean another one
)

order_symptoms = sa.Table(
    "order_symptoms",
    metadata,
    key(),
    reference("work_order_id", "work_orders", nullable=False),
    reference("symptom_id", "symptoms", nullable=False),
    sa.UniqueConstraint("work_order_id", "symptom_id"),
)

intakes = sa.Table(
    "intakes",
    metadata,
    key(),
    *row_columns(),
    sa.Column(
        "work_order_id",
        sa.Integer().with_variant(sa.BigInteger(), "postgresql"),
        sa.ForeignKey("work_orders.id"),
        nullable=False,
        unique=True,
    ),
    sa.Column("customer_words", sa.Text()),
    sa.Column("dropped_off_by", sa.Text()),
    #: where the customer can be reached while the phone is in repair
    sa.Column("contact_phone", sa.Text()),
    sa.Column("how_it_happened", sa.Text()),
    flag("has_liquid_damage"),
    sa.Column("safety_note", sa.Text()),
    sa.Column("passcode_kind", Word(PasscodeKind), nullable=False),
    #: encrypted; erased at pick-up
    sa.Column("passcode_sealed", sa.Text()),
    flag("has_backup"),
    flag("may_be_wiped"),
    sa.Column("terms_version", sa.String(40)),
    moment("consented_at"),
    #: file of the drawn signature, and the hash of what was signed
    reference("signature_file_id", "files"),
    sa.Column("signed_hash", sa.String(64)),
    moment("signed_at"),
)

accessories = sa.Table(
    "accessories",
    metadata,
    key(),
    reference("work_order_id", "work_orders", nullable=False),
    sa.Column("position", sa.Integer(), nullable=False),
    sa.Column("name", sa.Text(), nullable=False),
    moment("returned_at"),
    sa.UniqueConstraint("work_order_id", "position"),
)

conditions = sa.Table(
    "conditions",
    metadata,
    key(),
    reference("work_order_id", "work_orders", nullable=False),
    sa.Column("position", sa.Integer(), nullable=False),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("result", Word(CheckResult), nullable=False),
    sa.UniqueConstraint("work_order_id", "position"),
)

labour = sa.Table(
    "labour",
    metadata,
    key(),
    *row_columns(),
    reference("work_order_id", "work_orders", nullable=False, index=True),
    reference("person_id", "people"),
    sa.Column("description", sa.Text(), nullable=False),
    sa.Column("minutes", sa.Integer(), nullable=False),
    money("hourly_rate"),
    money("amount"),
    sa.Index("ix_labour_created_at_person_id", "created_at", "person_id"),
)

parts_used = sa.Table(
    "parts_used",
    metadata,
    key(),
    *row_columns(),
    reference("work_order_id", "work_orders", nullable=False, index=True),
    #: None: bought for this job alone, it never lay in the store
    reference("part_id", "parts", index=True),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("quantity", sa.Integer(), nullable=False),
    money("unit_price"),
    money("amount"),
    sa.Index("ix_parts_used_created_at_part_id", "created_at", "part_id"),
)

#: What a customer said when he fetched his device: once for each job.
ratings = sa.Table(
    "ratings",
    metadata,
    key(),
    *row_columns(),
    sa.Column(
        "work_order_id",
        sa.Integer().with_variant(sa.BigInteger(), "postgresql"),
        sa.ForeignKey("work_orders.id"),
        nullable=False,
        unique=True,
    ),
    #: 1 to 5, the more the better
    sa.Column("stars", sa.Integer(), nullable=False),
    sa.Column("comment", sa.Text()),
    sa.Index("ix_ratings_created_at_stars", "created_at", "stars"),
)
