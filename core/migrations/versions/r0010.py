"""Parts, their stock and its ledger, reservations and counts; parts used so far move onto the ledger."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from core.base.clock import utc_now
from core.base.table import new_uuid
from core.rules import matching, search_terms

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_ID = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
_SHOWN = "deleted_at IS NULL"
_TAKEN_OVER = "Taken over from jobs"


def upgrade() -> None:
    """Creates them; a part for each name that was booked on a job, which came in and went out again."""
    parts = _parts()
    _reference("parts_used", "part_id", "parts")
    op.create_index("ix_parts_used_part_id", "parts_used", ["part_id"])
    _counts()
    stock, movements = _stock(), _movements()
    _reservations()
    _search_postgresql() if _is_postgresql() else _search_sqlite()
    place_id = _main_place()
    if place_id is not None:
        _take_over(parts, stock, movements, place_id)
    _keep_movements()


def _is_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _row_columns() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", _ID, nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
    ]


def _made(table: str, *columns: sa.Column[Any] | sa.Constraint, **references: str) -> sa.Table:
    """With its key, its UUID and what it refers to."""
    keys = [
        sa.ForeignKeyConstraint([column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"))
        for column, target in references.items()
    ]
    unique = [sa.UniqueConstraint("uuid", name=op.f(f"uq_{table}_uuid"))] if table != "stock_count_lines" else []
    return op.create_table(table, *columns, *keys, sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")), *unique)


def _reference(table: str, column: str, target: str) -> None:
    """Alembic adds no column with a reference to a table of SQLite's, which takes it well."""
    kind = "BIGINT" if _is_postgresql() else "INTEGER"
    op.execute(
        f"ALTER TABLE {table} ADD COLUMN {column} {kind} CONSTRAINT fk_{table}_{column} REFERENCES {target} (id)"
    )


def _partial(name: str, columns: list[str], *, unique: bool = False) -> None:
    where = sa.text(_SHOWN)
    op.create_index(name, "parts", columns, unique=unique, sqlite_where=where, postgresql_where=where)


def _parts() -> sa.Table:
    table = _made(
        "parts",
        *_row_columns(),
        sa.Column("sku", sa.String(length=80), nullable=False),
        sa.Column("sku_key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("category", sa.String(length=80), nullable=True),
        sa.Column("uom", sa.String(length=40), nullable=False),
        sa.Column("minimum", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("reorder_point", sa.Integer(), nullable=True),
        sa.Column("reorder_quantity", sa.Integer(), nullable=True),
        sa.Column("on_order", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("is_stock_item", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("unit_cost", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("unit_price", sa.BigInteger(), nullable=True),
        sa.Column("barcode", sa.String(length=80), nullable=True),
        sa.Column("supplier", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
    )
    _partial("ix_parts_sku_key", ["sku_key"], unique=True)
    _partial("ix_parts_barcode", ["barcode"], unique=True)
    _partial("ix_parts_shown_name", ["name", "id", "deleted_at"])
    _partial("ix_parts_category", ["category", "id", "deleted_at"])
    return table


def _stock() -> sa.Table:
    table = _made(
        "stock",
        *_row_columns(),
        sa.Column("part_id", _ID, nullable=False),
        sa.Column("location_id", _ID, nullable=True),
        sa.Column("holder_id", _ID, nullable=True),
        sa.Column("on_hand", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("reserved", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("bin_label", sa.String(length=80), nullable=True),
        sa.UniqueConstraint("part_id", "location_id", name=op.f("uq_stock_part_id_location_id")),
        sa.UniqueConstraint("part_id", "holder_id", name=op.f("uq_stock_part_id_holder_id")),
        sa.CheckConstraint("on_hand >= 0", name=op.f("ck_stock_on_hand_not_negative")),
        sa.CheckConstraint("reserved >= 0", name=op.f("ck_stock_reserved_not_negative")),
        sa.CheckConstraint("(location_id IS NULL) <> (holder_id IS NULL)", name=op.f("ck_stock_at_one_place")),
        part_id="parts",
        location_id="locations",
        holder_id="people",
    )
    for column in ("location_id", "holder_id"):
        op.create_index(f"ix_stock_{column}", "stock", [column])
    return table


def _movements() -> sa.Table:
    table = _made(
        "stock_movements",
        sa.Column("id", _ID, nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("part_id", _ID, nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("from_location_id", _ID, nullable=True),
        sa.Column("from_holder_id", _ID, nullable=True),
        sa.Column("to_location_id", _ID, nullable=True),
        sa.Column("to_holder_id", _ID, nullable=True),
        sa.Column("work_order_id", _ID, nullable=True),
        sa.Column("part_used_id", _ID, nullable=True),
        sa.Column("count_id", _ID, nullable=True),
        sa.Column("reverses_id", _ID, nullable=True),
        sa.Column("unit_cost", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("actor_id", _ID, nullable=True),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_stock_movements_reverses_id")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_stock_movements_quantity_positive")),
        part_id="parts",
        from_location_id="locations",
        from_holder_id="people",
        to_location_id="locations",
        to_holder_id="people",
        work_order_id="work_orders",
        part_used_id="parts_used",
        count_id="stock_counts",
        reverses_id="stock_movements",
        actor_id="people",
    )
    op.create_index("ix_stock_movements_part_id_id", "stock_movements", ["part_id", "id"])
    ends = ("from_location_id", "from_holder_id", "to_location_id", "to_holder_id", "work_order_id", "part_used_id")
    for column in ends:
        op.create_index(f"ix_stock_movements_{column}", "stock_movements", [column])
    return table


def _reservations() -> None:
    _made(
        "reservations",
        *_row_columns(),
        sa.Column("part_id", _ID, nullable=False),
        sa.Column("work_order_id", _ID, nullable=False),
        sa.Column("location_id", _ID, nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.UniqueConstraint(
            "part_id", "work_order_id", "location_id", name=op.f("uq_reservations_part_id_work_order_id_location_id")
        ),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_reservations_quantity_not_negative")),
        part_id="parts",
        work_order_id="work_orders",
        location_id="locations",
    )
    op.create_index("ix_reservations_work_order_id", "reservations", ["work_order_id"])


def _counts() -> None:
    _made(
        "stock_counts",
        *_row_columns(),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("location_id", _ID, nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("is_blind", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("started_by_id", _ID, nullable=True),
        sa.Column("decided_by_id", _ID, nullable=True),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.UniqueConstraint("number", name=op.f("uq_stock_counts_number")),
        location_id="locations",
        started_by_id="people",
        decided_by_id="people",
    )
    _made(
        "stock_count_lines",
        sa.Column("id", _ID, nullable=False),
        sa.Column("count_id", _ID, nullable=False),
        sa.Column("part_id", _ID, nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=True),
        sa.Column("counted_by_id", _ID, nullable=True),
        sa.Column("counted_at", sa.DateTime(), nullable=True),
        sa.UniqueConstraint("count_id", "part_id", name=op.f("uq_stock_count_lines_count_id_part_id")),
        count_id="stock_counts",
        part_id="parts",
        counted_by_id="people",
    )


def _new_row() -> dict[str, Any]:
    now = utc_now().replace(tzinfo=None)
    return {"uuid": new_uuid(), "created_at": now, "updated_at": now}


def _main_place() -> int | None:
    """The warehouse that was there first, or a new one; None where there is no shop yet, which is given one then."""
    bind = op.get_bind()
    found = bind.execute(
        sa.text("SELECT id FROM locations WHERE type = 'Warehouse' AND deleted_at IS NULL ORDER BY id LIMIT 1")
    ).scalar()
    is_in_use = bind.execute(sa.text("SELECT 1 FROM settings UNION SELECT 1 FROM parts_used")).first() is not None
    if found is not None or not is_in_use:
        return found
    names = ("id", "uuid", "created_at", "updated_at", "name", "type")
    locations = sa.table("locations", *(sa.column(name) for name in names))
    added = sa.insert(locations).values(**_new_row(), name="Main store", type="Warehouse")
    return int(bind.execute(added.returning(locations.c.id)).scalar_one())


def _take_over(parts: sa.Table, stock: sa.Table, movements: sa.Table, place_id: int) -> None:
    """What a job cost stays as it is. A line that was taken back names its part, but nothing moved."""
    bind = op.get_bind()
    lines = bind.execute(
        sa.text(
            "SELECT id, work_order_id, name, quantity, unit_price, created_at, deleted_at FROM parts_used ORDER BY id"
        ).columns(created_at=sa.DateTime(), deleted_at=sa.DateTime())
    ).all()
    ids: dict[str, int] = {}
    for line in lines:
        name_key = matching.name_key(line.name)
        if name_key not in ids:
            ids[name_key] = _add_part(parts, len(ids) + 1, line)
            values = {"part_id": ids[name_key], "location_id": place_id}
            bind.execute(sa.insert(stock).values(**_new_row(), **values))
        part_id = ids[name_key]
        bind.execute(
            sa.text("UPDATE parts_used SET part_id = :part_id WHERE id = :id"), {"part_id": part_id, "id": line.id}
        )
        if line.deleted_at is None:
            bind.execute(sa.update(parts).where(parts.c.id == part_id).values(unit_cost=line.unit_price))
            _move(movements, part_id, line, kind="receive", to_location_id=place_id)
            job = {"work_order_id": line.work_order_id, "part_used_id": line.id}
            _move(movements, part_id, line, kind="issue", from_location_id=place_id, **job)
    if ids:
        bind.execute(sa.text("INSERT INTO sequences (name, last) VALUES ('part', :last)"), {"last": len(ids)})


def _add_part(parts: sa.Table, number: int, line: Any) -> int:
    sku = f"P-{number:04}"
    values = {"sku": sku, "sku_key": matching.name_key(sku), "name": line.name, "uom": "Each"}
    added = sa.insert(parts).values(**_new_row(), **values, unit_cost=line.unit_price)
    part_id = int(op.get_bind().execute(added.returning(parts.c.id)).scalar_one())
    _index(part_id, search_terms.index_text([sku, line.name]))
    return part_id


def _move(movements: sa.Table, part_id: int, line: Any, **values: Any) -> None:
    facts = {"quantity": line.quantity, "unit_cost": line.unit_price, "at": line.created_at, "reason": _TAKEN_OVER}
    added = sa.insert(movements).values(uuid=new_uuid(), part_id=part_id, actor="Frontbench", **facts, **values)
    op.get_bind().execute(added)


def _index(part_id: int, text: str) -> None:
    if _is_postgresql():
        text = " ".join(f"'{word}'" for word in text.split(" ") if word)
        statement = "INSERT INTO parts_search (rowid, text) VALUES (:id, CAST(:text AS tsvector))"
    else:
        statement = "INSERT INTO parts_search_fresh (rowid, text) VALUES (:id, :text)"
    op.get_bind().execute(sa.text(statement), {"id": part_id, "text": text})


def _search_sqlite() -> None:
    # As for people, assets and jobs: see revision 0005.
    op.execute(
        "CREATE VIRTUAL TABLE parts_search USING fts5"
        "(text, tokenize = 'ascii', prefix = '1 2 3 4 5 6 7 8 9 10 11 12', detail = none, columnsize = 0)"
    )
    op.execute("CREATE TABLE parts_search_fresh (rowid INTEGER PRIMARY KEY, text TEXT NOT NULL)")
    op.execute(
        """CREATE TRIGGER fold_parts_search AFTER INSERT ON parts_search_fresh
WHEN (SELECT COUNT(*) FROM parts_search_fresh) >= 64 BEGIN
  DELETE FROM parts_search WHERE rowid IN (SELECT rowid FROM parts_search_fresh);
  INSERT INTO parts_search (rowid, text) SELECT rowid, text FROM parts_search_fresh WHERE text <> '';
  DELETE FROM parts_search_fresh;
END"""
    )


def _search_postgresql() -> None:
    op.execute("CREATE TABLE parts_search (rowid bigint PRIMARY KEY, text tsvector NOT NULL)")
    op.execute("CREATE INDEX ix_parts_search_text ON parts_search USING gin (text)")


def _keep_movements() -> None:
    """What moved, moved: a mistake gets a movement of its own."""
    if _is_postgresql():
        op.execute(
            """CREATE FUNCTION keep_stock_movements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'stock movements are never changed' USING ERRCODE = 'integrity_constraint_violation';
END $$"""
        )
        op.execute(
            "CREATE TRIGGER keep_stock_movements BEFORE UPDATE OR DELETE ON stock_movements "
            "FOR EACH ROW EXECUTE FUNCTION keep_stock_movements()"
        )
        return
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER keep_stock_movements_{verb.lower()} BEFORE {verb} ON stock_movements BEGIN "
            "SELECT RAISE(ABORT, 'stock movements are never changed'); END"
        )
