"""What was paid for each job, kept beside it by triggers, and the indexes of the payment lists."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_OWED = (
    "work_orders.deleted_at IS NULL AND work_orders.status IN ('work_complete', 'closed') "
    "AND work_orders.cost - work_orders.discount - work_orders.paid > 0"
)
_ADD = "UPDATE work_orders SET paid = paid + NEW.amount WHERE id = NEW.work_order_id"
_TAKE = "UPDATE work_orders SET paid = paid - OLD.amount WHERE id = OLD.work_order_id"
_COLUMNS = "amount, deleted_at, work_order_id"


def upgrade() -> None:
    """Creates them, from the payments that are there."""
    op.add_column("work_orders", sa.Column("paid", sa.BigInteger(), server_default=sa.text("0"), nullable=False))
    op.execute(
        "UPDATE work_orders SET paid = (SELECT coalesce(sum(payments.amount), 0) FROM payments "
        "WHERE payments.work_order_id = work_orders.id AND payments.deleted_at IS NULL)"
    )
    _triggers_postgresql() if op.get_bind().dialect.name == "postgresql" else _triggers_sqlite()
    op.create_index(
        "ix_work_orders_owed",
        "work_orders",
        ["status", "id", "cost", "discount", "paid", "deleted_at"],
        sqlite_where=sa.text(_OWED),
        postgresql_where=sa.text(_OWED),
    )
    op.create_index("ix_payments_created_at_id", "payments", ["created_at", "id"])
    refunds, voided = sa.text("kind = 'refund'"), sa.text("deleted_at IS NOT NULL")
    op.create_index("ix_payments_refunds", "payments", ["id"], sqlite_where=refunds, postgresql_where=refunds)
    op.create_index("ix_payments_voided", "payments", ["id"], sqlite_where=voided, postgresql_where=voided)


def _triggers_sqlite() -> None:
    # One trigger each for what went and what came: SQLite decides by WHEN, not by IF.
    parts = {
        "insert": ("AFTER INSERT ON payments WHEN NEW.deleted_at IS NULL", _ADD),
        "delete": ("AFTER DELETE ON payments WHEN OLD.deleted_at IS NULL", _TAKE),
        "leave": (f"AFTER UPDATE OF {_COLUMNS} ON payments WHEN OLD.deleted_at IS NULL", _TAKE),
        "enter": (f"AFTER UPDATE OF {_COLUMNS} ON payments WHEN NEW.deleted_at IS NULL", _ADD),
    }
    for part, (when, statement) in parts.items():
        op.execute(f"CREATE TRIGGER paid_{part} {when} BEGIN {statement}; END")


def _triggers_postgresql() -> None:
    op.execute(
        f"""CREATE FUNCTION sum_paid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.deleted_at IS NULL THEN {_TAKE}; END IF;
  IF TG_OP <> 'DELETE' AND NEW.deleted_at IS NULL THEN {_ADD}; END IF;
  RETURN NULL;
END $$"""
    )
    op.execute(
        f"CREATE TRIGGER sum_paid AFTER INSERT OR DELETE OR UPDATE OF {_COLUMNS} ON payments "
        "FOR EACH ROW EXECUTE FUNCTION sum_paid()"
    )
