"""When a job is planned for, names in two parts, what technicians are able to do, and customers' jobs counted."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_NAME = "CASE WHEN r.customer_id IS NULL THEN 'customer_jobs_none' ELSE 'customer_jobs:' || r.status END"
_COLUMNS = "customer_id, status, deleted_at"
_UP = (
    "INSERT INTO counters (name, value) VALUES ({name}, 1) ON CONFLICT (name) DO UPDATE SET value = counters.value + 1"
)
_DOWN = "UPDATE counters SET value = value - 1 WHERE name = {name}"


def upgrade() -> None:
    """Adds them; no job is planned yet, and nobody's name is in two parts."""
    op.add_column("people", sa.Column("first_name", sa.Text(), nullable=True))
    op.add_column("people", sa.Column("last_name", sa.Text(), nullable=True))
    op.add_column("people", sa.Column("skills", sa.JSON(), server_default=sa.text("'[]'"), nullable=False))
    op.add_column("people", sa.Column("hourly_rate", sa.BigInteger(), nullable=True))
    op.add_column("work_orders", sa.Column("scheduled_on", sa.Date(), nullable=True))
    op.add_column("work_orders", sa.Column("window_start", sa.String(length=5), nullable=True))
    op.add_column("work_orders", sa.Column("duration_hours", sa.Float(), nullable=True))
    _indexes()
    _count()


def _is_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _partial(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def _indexes() -> None:
    of_customer = "deleted_at IS NULL AND customer_id IS NOT NULL"
    _partial("ix_work_orders_of_customer", "work_orders", ["id", "deleted_at", "customer_id"], of_customer)
    _partial(
        "ix_work_orders_of_customer_status", "work_orders", ["status", "id", "deleted_at", "customer_id"], of_customer
    )
    planned = "deleted_at IS NULL AND scheduled_on IS NOT NULL"
    _partial("ix_work_orders_planned", "work_orders", ["scheduled_on", "window_start", "id", "deleted_at"], planned)
    off = "NOT is_active" if _is_postgresql() else "is_active = 0"
    _partial("ix_people_off", "people", ["role", "id"], f"deleted_at IS NULL AND {off}")


def _count() -> None:
    """As in revision 0005: one trigger each for what went and what came."""
    up_new, down_old = _UP.format(name=_NAME.replace("r.", "NEW.")), _DOWN.format(name=_NAME.replace("r.", "OLD."))
    if _is_postgresql():
        op.execute(
            f"""CREATE FUNCTION count_customer_jobs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.deleted_at IS NULL THEN {down_old}; END IF;
  IF TG_OP <> 'DELETE' AND NEW.deleted_at IS NULL THEN {up_new}; END IF;
  RETURN NULL;
END $$"""
        )
        op.execute(
            f"CREATE TRIGGER count_customer_jobs AFTER INSERT OR DELETE OR UPDATE OF {_COLUMNS} ON work_orders "
            "FOR EACH ROW EXECUTE FUNCTION count_customer_jobs()"
        )
    else:
        parts = {
            "insert": ("AFTER INSERT ON work_orders WHEN NEW.deleted_at IS NULL", up_new),
            "delete": ("AFTER DELETE ON work_orders WHEN OLD.deleted_at IS NULL", down_old),
            "leave": (f"AFTER UPDATE OF {_COLUMNS} ON work_orders WHEN OLD.deleted_at IS NULL", down_old),
            "enter": (f"AFTER UPDATE OF {_COLUMNS} ON work_orders WHEN NEW.deleted_at IS NULL", up_new),
        }
        for part, (when, statement) in parts.items():
            op.execute(f"CREATE TRIGGER count_customer_jobs_{part} {when} BEGIN {statement}; END")
    op.execute(
        f"INSERT INTO counters (name, value) SELECT {_NAME}, count(*) FROM work_orders AS r "  # noqa: S608 - all ours
        "WHERE r.deleted_at IS NULL GROUP BY 1"
    )
