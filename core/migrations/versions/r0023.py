"""How long customers waited until their jobs were begun, added up as it happens; indexes for reports of a period."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

_COLUMNS = "created_at, started_at, customer_id, deleted_at"
_BEGUN = "{row}.deleted_at IS NULL AND {row}.customer_id IS NOT NULL AND {row}.started_at >= {row}.created_at"
_ADD = (
    "INSERT INTO counters (name, value) VALUES ('response:jobs', 1), ('response:seconds', {seconds}) "
    "ON CONFLICT (name) DO UPDATE SET value = counters.value + EXCLUDED.value"
)
_TAKE = (
    "UPDATE counters SET value = value - CASE name WHEN 'response:jobs' THEN 1 ELSE {seconds} END "
    "WHERE name IN ('response:jobs', 'response:seconds')"
)


def upgrade() -> None:
    """What there is already is added up."""
    _indexes()
    if _is_postgresql():
        _count_on_postgresql()
    else:
        _count_on_sqlite()
    begun, seconds = _BEGUN.format(row="r"), _seconds("r")
    for name, value in (("response:jobs", "count(*)"), ("response:seconds", f"coalesce(sum({seconds}), 0)")):
        statement = f"SELECT '{name}', {value} FROM work_orders AS r WHERE {begun}"  # noqa: S608 - all of it is ours
        op.execute(f"INSERT INTO counters (name, value) {statement}")


def _is_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _seconds(row: str) -> str:
    """Whole ones, cut the same way on both engines."""
    if _is_postgresql():
        parts = [f"floor(extract(epoch FROM {row}.{name}))::bigint" for name in ("started_at", "created_at")]
    else:
        parts = [f"CAST(strftime('%s', {row}.{name}) AS INTEGER)" for name in ("started_at", "created_at")]
    return f"({parts[0]} - {parts[1]})"


def _indexes() -> None:
    shown = "deleted_at IS NULL"
    _partial("created", ["created_at", "customer_id", "id", "deleted_at"], shown)
    _partial(
        "started",
        ["started_at", "created_at", "customer_id", "id", "deleted_at"],
        f"{shown} AND started_at IS NOT NULL",
    )
    completed = ["completed_at", "status", "created_at", "customer_id", "id", "deleted_at"]
    _partial("completed", completed, f"{shown} AND completed_at IS NOT NULL")
    _partial("held", ["hold_reason", "id", "deleted_at", "status"], f"{shown} AND status = 'on_hold'")
    op.create_index("ix_labour_created_at_person_id", "labour", ["created_at", "person_id"])
    op.create_index("ix_parts_used_created_at_part_id", "parts_used", ["created_at", "part_id"])


def _partial(name: str, columns: list[str], where: str) -> None:
    condition = sa.text(where)
    op.create_index(
        f"ix_work_orders_{name}", "work_orders", columns, sqlite_where=condition, postgresql_where=condition
    )


def _count_on_postgresql() -> None:
    op.execute(
        f"""CREATE FUNCTION count_response() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND {_BEGUN.format(row="OLD")} THEN {_TAKE.format(seconds=_seconds("OLD"))}; END IF;
  IF TG_OP <> 'DELETE' AND {_BEGUN.format(row="NEW")} THEN {_ADD.format(seconds=_seconds("NEW"))}; END IF;
  RETURN NULL;
END $$"""
    )
    op.execute(
        f"CREATE TRIGGER count_response AFTER INSERT OR DELETE OR UPDATE OF {_COLUMNS} ON work_orders "
        "FOR EACH ROW EXECUTE FUNCTION count_response()"
    )


def _count_on_sqlite() -> None:
    add, take = _ADD.format(seconds=_seconds("NEW")), _TAKE.format(seconds=_seconds("OLD"))
    before, after = _BEGUN.format(row="OLD"), _BEGUN.format(row="NEW")
    parts = {
        "insert": (f"AFTER INSERT ON work_orders WHEN {after}", add),
        "delete": (f"AFTER DELETE ON work_orders WHEN {before}", take),
        "leave": (f"AFTER UPDATE OF {_COLUMNS} ON work_orders WHEN {before}", take),
        "enter": (f"AFTER UPDATE OF {_COLUMNS} ON work_orders WHEN {after}", add),
    }
    for part, (when, statement) in parts.items():
        op.execute(f"CREATE TRIGGER count_response_{part} {when} BEGIN {statement}; END")
