"""Equipment of the house with its places and parts of the organisation, and what lists of it are read by."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_ID = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
_HOUSE = "CASE WHEN r.owner_id IS NULL THEN 'assets:house:' || r.status ELSE 'assets:owned' END"
_UP = (
    "INSERT INTO counters (name, value) VALUES ({name}, 1) ON CONFLICT (name) DO UPDATE SET value = counters.value + 1"
)
_DOWN = "UPDATE counters SET value = value - 1 WHERE name = {name}"


def upgrade() -> None:
    """Creates them; jobs get their readable ids in the order in which they were opened."""
    _org_units()
    _assets()
    _work_orders()
    _indexes()
    _count_again()


def _is_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _reference(table: str, column: str, target: str) -> None:
    """Alembic adds no column with a reference to a table of SQLite's, which takes it well."""
    kind = "BIGINT" if _is_postgresql() else "INTEGER"
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN {column} {kind} CONSTRAINT fk_{table}_{column} REFERENCES {target} (id)"
    )


def _partial(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def _org_units() -> None:
    op.create_table(
        "org_units",
        sa.Column("id", _ID, nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_org_units")),
        sa.UniqueConstraint("uuid", name=op.f("uq_org_units_uuid")),
    )
    op.create_index("ix_org_units_name_key", "org_units", ["name_key"])
    _reference("people", "org_unit_id", "org_units")
    op.create_index("ix_people_org_unit_id", "people", ["org_unit_id"])


def _assets() -> None:
    columns: list[sa.Column[Any]] = [
        sa.Column("manufacturer", sa.Text(), nullable=True),
        sa.Column("model_number", sa.Text(), nullable=True),
        sa.Column("is_field_related", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("is_field_verified", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("verified_at", sa.DateTime(), nullable=True),
        sa.Column("status_at", sa.DateTime(), nullable=True),
    ]
    for column in columns:
        op.add_column("assets", column)
    _reference("assets", "org_unit_id", "org_units")
    _reference("assets", "verified_by_id", "people")
    op.execute("UPDATE assets SET status_at = updated_at WHERE owner_id IS NULL")


def _work_orders() -> None:
    op.add_column("work_orders", sa.Column("readable_id", sa.BigInteger(), nullable=True))
    op.execute(
        "UPDATE work_orders SET readable_id = numbered.place "
        "FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM work_orders) AS numbered "
        "WHERE numbered.id = work_orders.id"
    )
    op.execute("INSERT INTO sequences (name, last) SELECT 'readable_id', count(*) FROM work_orders")
    op.create_index("ix_work_orders_readable_id", "work_orders", ["readable_id"])


def _indexes() -> None:
    house, shown = "deleted_at IS NULL AND owner_id IS NULL", "deleted_at IS NULL"
    of_house = {
        "": ["id"],
        "_name": ["name", "id"],
        "_status": ["status", "id"],
        "_status_name": ["status", "name", "id"],
        "_place": ["location_id", "status", "id"],
        "_org_unit": ["org_unit_id", "status", "id"],
    }
    for name, columns in of_house.items():
        _partial(f"ix_assets_house{name}", "assets", [*columns, "deleted_at", "owner_id"], house)
    _partial("ix_locations_shown_name", "locations", ["name", "id", "deleted_at"], shown)
    _partial("ix_work_orders_shown_title", "work_orders", ["title", "id", "deleted_at"], shown)
    _partial("ix_work_orders_shown_priority", "work_orders", ["priority", "status", "id", "deleted_at"], shown)
    preventive = "work_orders.deleted_at IS NULL AND work_orders.origin = 'Preventive_Auto'"
    _partial("ix_work_orders_preventive", "work_orders", ["status", "id", "deleted_at", "origin"], preventive)
    op.create_index("ix_events_actor_id_id", "events", ["actor_id", "id"])
    op.create_index("ix_events_kind_id", "events", ["kind", "id"])
    op.create_index("ix_events_at", "events", ["at"])


def _count_again() -> None:
    """Equipment by its status, and the places."""
    if _is_postgresql():
        op.execute("DROP TRIGGER count_assets ON assets")
        op.execute("DROP FUNCTION count_assets()")
    else:
        for part in ("insert", "delete", "leave", "enter"):
            op.execute(f"DROP TRIGGER count_assets_{part}")
    count = _count_postgresql if _is_postgresql() else _count_sqlite
    count("assets", _HOUSE, "owner_id, status, deleted_at")
    count("locations", "'locations'", "deleted_at")
    op.execute("DELETE FROM counters WHERE name = 'assets:house'")
    for table, name in (("assets", _HOUSE), ("locations", "'locations'")):
        only_house = "r.owner_id IS NULL" if table == "assets" else "1 = 1"
        op.execute(
            f"INSERT INTO counters (name, value) SELECT {name}, count(*) FROM {table} AS r "  # noqa: S608 - all ours
            f"WHERE r.deleted_at IS NULL AND {only_house} GROUP BY 1"
        )


def _count_sqlite(table: str, name: str, columns: str) -> None:
    # As in revision 0005: one trigger each for what went and what came.
    up, down = _UP.format(name=name.replace("r.", "NEW.")), _DOWN.format(name=name.replace("r.", "OLD."))
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
