"""Payments and refunds."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates them."""
    op.create_table(
        "payments",
        sa.Column("id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("work_order_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=False),
        sa.Column("customer_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=True),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("amount", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("due_amount", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("status_given", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("due_given", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("method", sa.String(length=40), nullable=False),
        sa.Column("transaction_id", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("refund_of_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=True),
        sa.Column("cashier_id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), nullable=True),
        sa.Column("void_reason", sa.Text(), nullable=True),
        sa.Column("voided_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["cashier_id"], ["people.id"], name=op.f("fk_payments_cashier_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["people.id"], name=op.f("fk_payments_customer_id")),
        sa.ForeignKeyConstraint(["refund_of_id"], ["payments.id"], name=op.f("fk_payments_refund_of_id")),
        sa.ForeignKeyConstraint(["work_order_id"], ["work_orders.id"], name=op.f("fk_payments_work_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payments")),
        sa.UniqueConstraint("number", name=op.f("uq_payments_number")),
        sa.UniqueConstraint("uuid", name=op.f("uq_payments_uuid")),
    )
    op.create_index("ix_payments_customer_id_id", "payments", ["customer_id", "id"], unique=False)
    op.create_index(op.f("ix_payments_refund_of_id"), "payments", ["refund_of_id"], unique=False)
    op.create_index("ix_payments_status_id", "payments", ["status", "id"], unique=False)
    op.create_index("ix_payments_work_order_id_id", "payments", ["work_order_id", "id"], unique=False)
