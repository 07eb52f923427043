"""Rooms, the types of jobs, found items, what finds them, and jobs that block their room."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from core.base.clock import utc_now
from core.base.table import new_uuid
from core.rules import matching, search_terms

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_ID = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
#: What a hotel's programs speak of. Source: hotel document, types.
_BUILT_IN = ("Cleaning", "Maid Request", "Technician Request", "Amenity Request")


def upgrade() -> None:
    """Creates them; each place of type Room becomes a room that somebody has to look at: vacant and dirty."""
    for flag in ("is_room_job", "blocks_room"):
        op.add_column("work_orders", sa.Column(flag, sa.Boolean(), server_default=sa.false(), nullable=False))
    op.execute(
        "UPDATE work_orders SET is_room_job = (1 = 1) "
        "WHERE location_id IN (SELECT id FROM locations WHERE type = 'Room')"
    )
    op.create_index(
        "ix_work_orders_room",
        "work_orders",
        ["id", "deleted_at", "is_room_job"],
        sqlite_where=sa.text("deleted_at IS NULL AND is_room_job = 1"),
        postgresql_where=sa.text("deleted_at IS NULL AND is_room_job"),
    )
    op.create_index(
        "ix_work_orders_place",
        "work_orders",
        ["location_id", "status", "blocks_room", "id", "deleted_at"],
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    rooms, job_types = _rooms(), _job_types()
    _found_items()
    _fill_job_types(job_types)
    for table in ("rooms", "found_items"):
        _search_postgresql(table) if _is_postgresql() else _search_sqlite(table)
    _fill_rooms(rooms)


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


def _rooms() -> sa.Table:
    table = op.create_table(
        "rooms",
        *_row_columns(),
        sa.Column("location_id", _ID, nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("front_desk", sa.String(length=32), nullable=False),
        sa.Column("housekeeping", sa.String(length=32), nullable=False),
        sa.Column("withdrawal", sa.String(length=32), nullable=True),
        sa.Column("out_from_at", sa.DateTime(), nullable=True),
        sa.Column("out_until_at", sa.DateTime(), nullable=True),
        sa.Column("out_reason", sa.Text(), nullable=True),
        sa.Column("is_unconfirmed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("is_rush", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("arrival_at", sa.DateTime(), nullable=True),
        sa.Column("attendant_id", _ID, nullable=True),
        sa.Column("seen_occupied", sa.Boolean(), nullable=True),
        sa.Column("seen_at", sa.DateTime(), nullable=True),
        sa.Column("refused_at", sa.DateTime(), nullable=True),
        sa.Column("inspection_note", sa.Text(), nullable=True),
        sa.Column("clean_minutes", sa.Integer(), server_default=sa.text("30"), nullable=False),
        sa.Column("room_class", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["attendant_id"], ["people.id"], name=op.f("fk_rooms_attendant_id")),
        sa.ForeignKeyConstraint(["location_id"], ["locations.id"], name=op.f("fk_rooms_location_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rooms")),
        sa.UniqueConstraint("location_id", name=op.f("uq_rooms_location_id")),
        sa.UniqueConstraint("uuid", name=op.f("uq_rooms_uuid")),
    )
    op.create_index(op.f("ix_rooms_attendant_id"), "rooms", ["attendant_id"], unique=False)
    op.create_index(op.f("ix_rooms_name_key"), "rooms", ["name_key"], unique=False)
    return table


def _job_types() -> sa.Table:
    table = op.create_table(
        "job_types",
        *_row_columns(),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("is_built_in", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("needs_room", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("needs_note", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("needs_photo", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("blocks_room", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("default_team_id", _ID, nullable=True),
        sa.Column("default_priority", sa.String(length=32), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["default_team_id"], ["teams.id"], name=op.f("fk_job_types_default_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job_types")),
        sa.UniqueConstraint("uuid", name=op.f("uq_job_types_uuid")),
    )
    op.create_index(op.f("ix_job_types_name_key"), "job_types", ["name_key"], unique=False)
    return table


def _found_items() -> None:
    op.create_table(
        "found_items",
        *_row_columns(),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("place_location_id", _ID, nullable=True),
        sa.Column("place_note", sa.Text(), nullable=True),
        sa.Column("found_at", sa.DateTime(), nullable=False),
        sa.Column("finder_id", _ID, nullable=True),
        sa.Column("finder_name", sa.Text(), nullable=True),
        sa.Column("storage_place", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("claimed_by", sa.Text(), nullable=True),
        sa.Column("claimed_at", sa.DateTime(), nullable=True),
        sa.Column("disposal_on", sa.Date(), nullable=True),
        sa.Column("disposed_at", sa.DateTime(), nullable=True),
        sa.Column("disposal_note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["finder_id"], ["people.id"], name=op.f("fk_found_items_finder_id")),
        sa.ForeignKeyConstraint(["place_location_id"], ["locations.id"], name=op.f("fk_found_items_place_location_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_found_items")),
        sa.UniqueConstraint("number", name=op.f("uq_found_items_number")),
        sa.UniqueConstraint("uuid", name=op.f("uq_found_items_uuid")),
    )
    op.create_index(op.f("ix_found_items_place_location_id"), "found_items", ["place_location_id"], unique=False)


def _new_row() -> dict[str, Any]:
    now = utc_now().replace(tzinfo=None)
    return {"uuid": new_uuid(), "created_at": now, "updated_at": now}


def _fill_job_types(table: sa.Table) -> None:
    rows = [
        {
            **_new_row(), "name": name, "name_key": matching.name_key(name), "is_built_in": True, "needs_room": True,
            "needs_note": name in ("Technician Request", "Amenity Request"), "position": position,
        }
        for position, name in enumerate(_BUILT_IN)
    ]  # fmt: skip
    op.bulk_insert(table, rows)


def _fill_rooms(table: sa.Table) -> None:
    places = sa.text(
        "SELECT room.id, room.name, around.name AS floor FROM locations AS room "
        "LEFT JOIN locations AS around ON around.id = room.parent_id AND around.type = 'Floor' "
        "WHERE room.type = 'Room' AND room.deleted_at IS NULL ORDER BY room.id"
    )
    for place in op.get_bind().execute(places).all():
        values = {"location_id": place.id, "name_key": matching.name_key(place.name)}
        added = sa.insert(table).values(**_new_row(), **values, front_desk="vacant", housekeeping="dirty")
        room_id = op.get_bind().execute(added.returning(table.c.id)).scalar_one()
        _index_room(room_id, search_terms.index_text([place.name, place.floor]))


def _index_room(room_id: int, text: str) -> None:
    if _is_postgresql():
        text = " ".join(f"'{word}'" for word in text.split(" ") if word)
        statement = "INSERT INTO rooms_search (rowid, text) VALUES (:id, CAST(:text AS tsvector))"
    else:
        statement = "INSERT INTO rooms_search_fresh (rowid, text) VALUES (:id, :text)"
    op.get_bind().execute(sa.text(statement), {"id": room_id, "text": text})


def _search_sqlite(table: str) -> None:
    # As for people, assets and jobs: see revision 0005.
    op.execute(
        f"CREATE VIRTUAL TABLE {table}_search USING fts5"
        "(text, tokenize = 'ascii', prefix = '1 2 3 4 5 6 7 8 9 10 11 12', detail = none, columnsize = 0)"
    )
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
