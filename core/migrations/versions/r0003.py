"""Work orders, intake, labour and parts used."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates them."""
    op.create_table(
        "work_orders",
        sa.Column("id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("type", sa.String(length=40), nullable=False),
        sa.Column("origin", sa.String(length=32), nullable=False),
        sa.Column("priority", sa.String(length=32), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("hold_reason", sa.String(length=32), nullable=True),
        sa.Column("status_note", sa.Text(), nullable=True),
        sa.Column("asset_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=True),
        sa.Column("customer_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=True),
        sa.Column("is_repair", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("location_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=True),
        sa.Column("team_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=True),
        sa.Column("symptom_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=True),
        sa.Column("created_by", sa.Text(), nullable=True),
        sa.Column("cost", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("discount", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("estimate", sa.BigInteger(), nullable=True),
        sa.Column("authorised_limit", sa.BigInteger(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("diagnosis", sa.Text(), nullable=True),
        sa.Column("pickup_code", sa.String(length=12), nullable=True),
        sa.Column("estimated_completion_at", sa.DateTime(), nullable=True),
        sa.Column("started_at", sa.DateTime(), nullable=True),
        sa.Column("completed_at", sa.DateTime(), nullable=True),
        sa.Column("closed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["asset_id"], ["assets.id"], name=op.f("fk_work_orders_asset_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["people.id"], name=op.f("fk_work_orders_customer_id")),
        sa.ForeignKeyConstraint(["location_id"], ["locations.id"], name=op.f("fk_work_orders_location_id")),
        sa.ForeignKeyConstraint(["symptom_id"], ["symptoms.id"], name=op.f("fk_work_orders_symptom_id")),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_work_orders_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_orders")),
        sa.UniqueConstraint("number", name=op.f("uq_work_orders_number")),
        sa.UniqueConstraint("uuid", name=op.f("uq_work_orders_uuid")),
    )
    op.create_index("ix_work_orders_asset_id_id", "work_orders", ["asset_id", "id"], unique=False)
    op.create_index("ix_work_orders_customer_id_id", "work_orders", ["customer_id", "id"], unique=False)
    op.create_index(op.f("ix_work_orders_location_id"), "work_orders", ["location_id"], unique=False)
    op.create_index(
        "ix_work_orders_repair",
        "work_orders",
        ["id", "deleted_at", "is_repair"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND is_repair = 1"),
        postgresql_where=sa.text("deleted_at IS NULL AND is_repair"),
    )
    op.create_index(
        "ix_work_orders_repair_status",
        "work_orders",
        ["status", "id", "deleted_at", "is_repair"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND is_repair = 1"),
        postgresql_where=sa.text("deleted_at IS NULL AND is_repair"),
    )
    op.create_index(
        "ix_work_orders_shown",
        "work_orders",
        ["id", "deleted_at"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_work_orders_shown_due",
        "work_orders",
        ["status", "estimated_completion_at", "id", "deleted_at"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_work_orders_shown_status",
        "work_orders",
        ["status", "id", "deleted_at"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(op.f("ix_work_orders_team_id"), "work_orders", ["team_id"], unique=False)
    op.create_table(
        "accessories",
        sa.Column("id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("work_order_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("returned_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["work_order_id"], ["work_orders.id"], name=op.f("fk_accessories_work_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accessories")),
        sa.UniqueConstraint("work_order_id", "position", name=op.f("uq_accessories_work_order_id_position")),
    )
    op.create_table(
        "assignments",
        sa.Column("id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("work_order_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("person_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("assigned_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_assignments_person_id")),
        sa.ForeignKeyConstraint(["work_order_id"], ["work_orders.id"], name=op.f("fk_assignments_work_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignments")),
        sa.UniqueConstraint("work_order_id", "person_id", name=op.f("uq_assignments_work_order_id_person_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_assignments_person_id_id", "assignments", ["person_id", "id"], unique=False)
    op.create_table(
        "conditions",
        sa.Column("id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("work_order_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("result", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["work_order_id"], ["work_orders.id"], name=op.f("fk_conditions_work_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conditions")),
        sa.UniqueConstraint("work_order_id", "position", name=op.f("uq_conditions_work_order_id_position")),
    )
    op.create_table(
        "intakes",
        sa.Column("id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("work_order_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("customer_words", sa.Text(), nullable=True),
        sa.Column("dropped_off_by", sa.Text(), nullable=True),
        sa.Column("contact_phone", sa.Text(), nullable=True),
        sa.Column("how_it_happened", sa.Text(), nullable=True),
        sa.Column("has_liquid_damage", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("safety_note", sa.Text(), nullable=True),
        sa.Column("passcode_kind", sa.String(length=32), nullable=False),
        sa.Column("passcode_sealed", sa.Text(), nullable=True),
        sa.Column("has_backup", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("may_be_wiped", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("terms_version", sa.String(length=40), nullable=True),
        sa.Column("consented_at", sa.DateTime(), nullable=True),
        sa.Column("signature_file_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=True),
        sa.Column("signed_hash", sa.String(length=64), nullable=True),
        sa.Column("signed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["signature_file_id"], ["files.id"], name=op.f("fk_intakes_signature_file_id")),
        sa.ForeignKeyConstraint(["work_order_id"], ["work_orders.id"], name=op.f("fk_intakes_work_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intakes")),
        sa.UniqueConstraint("uuid", name=op.f("uq_intakes_uuid")),
        sa.UniqueConstraint("work_order_id", name=op.f("uq_intakes_work_order_id")),
    )
    op.create_table(
        "labour",
        sa.Column("id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("work_order_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("person_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=True),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("hourly_rate", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("amount", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_labour_person_id")),
        sa.ForeignKeyConstraint(["work_order_id"], ["work_orders.id"], name=op.f("fk_labour_work_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_labour")),
        sa.UniqueConstraint("uuid", name=op.f("uq_labour_uuid")),
    )
    op.create_index(op.f("ix_labour_work_order_id"), "labour", ["work_order_id"], unique=False)
    op.create_table(
        "order_symptoms",
        sa.Column("id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("work_order_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("symptom_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["symptom_id"], ["symptoms.id"], name=op.f("fk_order_symptoms_symptom_id")),
        sa.ForeignKeyConstraint(["work_order_id"], ["work_orders.id"], name=op.f("fk_order_symptoms_work_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_symptoms")),
        sa.UniqueConstraint("work_order_id", "symptom_id", name=op.f("uq_order_symptoms_work_order_id_symptom_id")),
    )
    op.create_table(
        "parts_used",
        sa.Column("id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("work_order_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("unit_price", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("amount", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["work_order_id"], ["work_orders.id"], name=op.f("fk_parts_used_work_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parts_used")),
        sa.UniqueConstraint("uuid", name=op.f("uq_parts_used_uuid")),
    )
    op.create_index(op.f("ix_parts_used_work_order_id"), "parts_used", ["work_order_id"], unique=False)
