"""Credit notes, and what was paid and taken back of each invoice as columns of it."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

_ID = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
_ZERO = sa.text("0")
_PAID = (
    "UPDATE invoices SET paid = COALESCE((SELECT SUM(payments.amount) FROM payments "
    "WHERE payments.invoice_id = invoices.id AND payments.deleted_at IS NULL), 0)"
)
_OPEN = "invoices.deleted_at IS NULL AND invoices.status = 'sent'"


def upgrade() -> None:
    """What came in so far is added up; nothing was taken back yet."""
    for name in ("paid", "credited"):
        op.add_column("invoices", sa.Column(name, sa.BigInteger(), server_default=_ZERO, nullable=False))
    op.execute(_PAID)
    op.create_index(
        "ix_invoices_open",
        "invoices",
        ["due_on", "id", "customer_id", "total", "paid", "credited", "status", "deleted_at"],
        sqlite_where=sa.text(_OPEN),
        postgresql_where=sa.text(_OPEN),
    )
    _notes()
    _lines()


def _notes() -> None:
    op.create_table(
        "credit_notes",
        sa.Column("id", _ID, nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("invoice_id", _ID, nullable=False),
        sa.Column("subtotal", sa.BigInteger(), server_default=_ZERO, nullable=False),
        sa.Column("tax", sa.BigInteger(), server_default=_ZERO, nullable=False),
        sa.Column("total", sa.BigInteger(), server_default=_ZERO, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoices.id"], name=op.f("fk_credit_notes_invoice_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credit_notes")),
        sa.UniqueConstraint("uuid", name=op.f("uq_credit_notes_uuid")),
        sa.UniqueConstraint("number", name=op.f("uq_credit_notes_number")),
    )
    op.create_index("ix_credit_notes_invoice_id", "credit_notes", ["invoice_id"])


def _lines() -> None:
    op.create_table(
        "credit_note_lines",
        sa.Column("id", _ID, nullable=False),
        sa.Column("credit_note_id", _ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("quantity_milli", sa.BigInteger(), nullable=False),
        sa.Column("unit_price", sa.BigInteger(), server_default=_ZERO, nullable=False),
        sa.Column("amount", sa.BigInteger(), server_default=_ZERO, nullable=False),
        sa.ForeignKeyConstraint(
            ["credit_note_id"], ["credit_notes.id"], name=op.f("fk_credit_note_lines_credit_note_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credit_note_lines")),
        sa.UniqueConstraint("credit_note_id", "position", name=op.f("uq_credit_note_lines_credit_note_id_position")),
    )
