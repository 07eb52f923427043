"""Exact totals of more lists: jobs by priority, what waits, parts, stock, who is switched off, found things."""

import re
from typing import NamedTuple

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

_UP = (
    "INSERT INTO counters (name, value) VALUES ({name}, 1) ON CONFLICT (name) DO UPDATE SET value = counters.value + 1"
)
_DOWN = "UPDATE counters SET value = value - 1 WHERE name = {name}"
_ON_SHELVES = "(SELECT count(*) FROM stock WHERE stock.part_id = NEW.id AND stock.holder_id IS NULL)"


class _Counted(NamedTuple):
    """Rows `r` of a table that are counted under a name, and the columns on which that depends."""

    table: str
    name: str
    columns: str
    where: str


_LISTS = {
    "job_priorities": _Counted(
        "work_orders", "'job_priorities:' || r.priority || ':' || r.status", "priority, status, deleted_at",
        "r.deleted_at IS NULL",
    ),
    "held": _Counted(
        "work_orders", "'held:' || r.hold_reason", "hold_reason, status, deleted_at",
        "r.deleted_at IS NULL AND r.status = 'on_hold' AND r.hold_reason IS NOT NULL",
    ),
    "parts": _Counted("parts", "'parts'", "deleted_at", "r.deleted_at IS NULL"),
    "stock": _Counted(
        "stock", "'stock'", "part_id, holder_id",
        "r.holder_id IS NULL AND EXISTS (SELECT 1 FROM parts WHERE parts.id = r.part_id AND parts.deleted_at IS NULL)",
    ),
    "people_off": _Counted(
        "people", "'people_off:' || r.role", "is_active, role, deleted_at", "r.deleted_at IS NULL AND NOT r.is_active"
    ),
    "found_items": _Counted(
        "found_items",
        "'found_items:' || CASE WHEN r.claimed_at IS NOT NULL THEN 'claimed' "
        "WHEN r.disposed_at IS NOT NULL THEN 'disposed' ELSE 'kept' END",
        "claimed_at, disposed_at, deleted_at", "r.deleted_at IS NULL",
    ),
}  # fmt: skip


def upgrade() -> None:
    """What there is already is counted."""
    for key, counted in _LISTS.items():
        if _is_postgresql():
            _on_postgresql(key, counted)
        else:
            _on_sqlite(key, counted)
        rows = f"SELECT {counted.name}, count(*) FROM {counted.table} AS r WHERE {counted.where} GROUP BY 1"  # noqa: S608
        op.execute(f"INSERT INTO counters (name, value) {rows}")
    _shelves()
    shown, columns = sa.text("deleted_at IS NULL"), ["priority", "status", "title", "id", "deleted_at"]
    op.create_index(
        "ix_work_orders_shown_priority_title", "work_orders", columns, sqlite_where=shown, postgresql_where=shown
    )


def _is_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _of(text: str, row: str) -> str:
    return re.sub(r"\br\.", f"{row}.", text)


def _on_postgresql(key: str, counted: _Counted) -> None:
    down, up = (_DOWN.format(name=_of(counted.name, "OLD")), _UP.format(name=_of(counted.name, "NEW")))
    op.execute(
        f"""CREATE FUNCTION count_{key}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND {_of(counted.where, "OLD")} THEN {down}; END IF;
  IF TG_OP <> 'DELETE' AND {_of(counted.where, "NEW")} THEN {up}; END IF;
  RETURN NULL;
END $$"""
    )
    op.execute(
        f"CREATE TRIGGER count_{key} AFTER INSERT OR DELETE OR UPDATE OF {counted.columns} ON {counted.table} "
        f"FOR EACH ROW EXECUTE FUNCTION count_{key}()"
    )


def _on_sqlite(key: str, counted: _Counted) -> None:
    down, up = (_DOWN.format(name=_of(counted.name, "OLD")), _UP.format(name=_of(counted.name, "NEW")))
    before, after = _of(counted.where, "OLD"), _of(counted.where, "NEW")
    changed = f"AFTER UPDATE OF {counted.columns} ON {counted.table}"
    parts = {
        "insert": (f"AFTER INSERT ON {counted.table} WHEN {after}", up),
        "delete": (f"AFTER DELETE ON {counted.table} WHEN {before}", down),
        "leave": (f"{changed} WHEN {before}", down),
        "enter": (f"{changed} WHEN {after}", up),
    }
    for part, (when, statement) in parts.items():
        op.execute(f"CREATE TRIGGER count_{key}_{part} {when} BEGIN {statement}; END")


def _shelves() -> None:
    """With a part its places leave the list and come back to it."""
    moved = f"UPDATE counters SET value = value {{sign}} {_ON_SHELVES} WHERE name = 'stock'"  # noqa: S608 - all ours
    gone = "OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL"
    back = "OLD.deleted_at IS NOT NULL AND NEW.deleted_at IS NULL"
    op.execute("INSERT INTO counters (name, value) VALUES ('stock', 0) ON CONFLICT (name) DO NOTHING")
    if not _is_postgresql():
        for part, when, sign in (("gone", gone, "-"), ("back", back, "+")):
            op.execute(
                f"CREATE TRIGGER count_shelves_{part} AFTER UPDATE OF deleted_at ON parts WHEN {when} "
                f"BEGIN {moved.format(sign=sign)}; END"
            )
        return
    op.execute(
        f"""CREATE FUNCTION count_shelves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF {gone} THEN {moved.format(sign="-")}; END IF;
  IF {back} THEN {moved.format(sign="+")}; END IF;
  RETURN NULL;
END $$"""
    )
    op.execute(
        "CREATE TRIGGER count_shelves AFTER UPDATE OF deleted_at ON parts FOR EACH ROW EXECUTE FUNCTION count_shelves()"
    )
