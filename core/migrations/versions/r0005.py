"""Search indexes, exact totals kept by triggers, and the single rows that stand from the start."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

SEARCHED = ("people", "assets", "work_orders")
#: table -> how its counter is called for a row r, and the columns that decide it
COUNTED = {
    "work_orders": ("'work_orders:' || r.status", "status, deleted_at"),
    "people": ("'people:' || r.role", "role, deleted_at"),
    "assets": (
        "CASE WHEN r.owner_id IS NULL THEN 'assets:house' ELSE 'assets:owned' END",
        "owner_id, deleted_at",
    ),
    "payments": ("'payments'", "deleted_at"),
}


def upgrade() -> None:
    """Creates them."""
    postgresql = op.get_bind().dialect.name == "postgresql"
    for table in SEARCHED:
        _search_postgresql(table) if postgresql else _search_sqlite(table)
    for table, (name, columns) in COUNTED.items():
        _count_postgresql(table, name, columns) if postgresql else _count_sqlite(table, name, columns)
    op.execute('INSERT INTO security_epoch ("only", value) VALUES (1, 1)')
    op.execute(
        sa.text("""INSERT INTO event_head ("only", last_id, hash) VALUES (1, 0, :first)""").bindparams(first="0" * 64)
    )


def _search_sqlite(table: str) -> None:
    # `ascii` takes every other character as part of a word: the words are split by the program, not by SQLite.
    # Without positions and sizes the index is a third as large; nothing is ranked, and phrases are pairs of words.
    op.execute(
        f"CREATE VIRTUAL TABLE {table}_search USING fts5"
        "(text, tokenize = 'ascii', prefix = '1 2 3 4 5 6 7 8 9 10 11 12', detail = none, columnsize = 0)"
    )
    # One row costs the index five times as much alone as together with others: fresh ones wait for company.
    op.execute(f"CREATE TABLE {table}_search_fresh (rowid INTEGER PRIMARY KEY, text TEXT NOT NULL)")
    op.execute(
        f"""CREATE TRIGGER fold_{table}_search AFTER INSERT ON {table}_search_fresh
WHEN (SELECT COUNT(*) FROM {table}_search_fresh) >= 64 BEGIN
  DELETE FROM {table}_search WHERE rowid IN (SELECT rowid FROM {table}_search_fresh);
  INSERT INTO {table}_search (rowid, text) SELECT rowid, text FROM {table}_search_fresh WHERE text <> '';
  DELETE FROM {table}_search_fresh;
END"""  # noqa: S608 - the table's name is one of ours
    )


def _search_postgresql(table: str) -> None:
    op.execute(f"CREATE TABLE {table}_search (rowid bigint PRIMARY KEY, text tsvector NOT NULL)")
    op.execute(f"CREATE INDEX ix_{table}_search_text ON {table}_search USING gin (text)")


_UP = (
    "INSERT INTO counters (name, value) VALUES ({name}, 1) ON CONFLICT (name) DO UPDATE SET value = counters.value + 1"
)
_DOWN = "UPDATE counters SET value = value - 1 WHERE name = {name}"


def _count_sqlite(table: str, name: str, columns: str) -> None:
    new, old = name.replace("r.", "NEW."), name.replace("r.", "OLD.")
    up, down = _UP.format(name=new), _DOWN.format(name=old)
    # One trigger each for what went and what came: SQLite decides by WHEN, not by IF.
    parts = {
        "insert": (f"AFTER INSERT ON {table} WHEN NEW.deleted_at IS NULL", up),
        "delete": (f"AFTER DELETE ON {table} WHEN OLD.deleted_at IS NULL", down),
        "leave": (f"AFTER UPDATE OF {columns} ON {table} WHEN OLD.deleted_at IS NULL", down),
        "enter": (f"AFTER UPDATE OF {columns} ON {table} WHEN NEW.deleted_at IS NULL", up),
    }
    for part, (when, statement) in parts.items():
        op.execute(f"CREATE TRIGGER count_{table}_{part} {when} BEGIN {statement}; END")


def _count_postgresql(table: str, name: str, columns: str) -> None:
    new, old = name.replace("r.", "NEW."), name.replace("r.", "OLD.")
    op.execute(
        f"""CREATE FUNCTION count_{table}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.deleted_at IS NULL THEN {_DOWN.format(name=old)}; END IF;
  IF TG_OP <> 'DELETE' AND NEW.deleted_at IS NULL THEN {_UP.format(name=new)}; END IF;
  RETURN NULL;
END $$"""
    )
    op.execute(
        f"CREATE TRIGGER count_{table} AFTER INSERT OR DELETE OR UPDATE OF {columns} ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION count_{table}()"
    )
