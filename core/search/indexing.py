"""Keeps what people, devices, jobs, rooms, found items and parts are found by."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from core import settings
from core.base.prepared import Prepared
from core.base.table import BOOKKEEPING
from core.base.transaction import Transaction
from core.rules import matching as spelling
from core.rules import search_terms
from core.tables import assets, device_types, found_items, intakes, locations, parts, people, rooms, work_orders

Searched = Literal["people", "assets", "work_orders", "rooms", "found_items", "parts"]
TABLES: dict[Searched, sa.Table] = {
    "people": people, "assets": assets, "work_orders": work_orders, "rooms": rooms, "found_items": found_items,
    "parts": parts,
}  # fmt: skip
_own = sa.MetaData()  # the indexes are made by their migration, each database in its own way
_p, _a, _w, _l = people.c, assets.c, work_orders.c, locations.c


def _declared(name: str) -> sa.Table:
    columns = sa.Column("rowid", sa.BigInteger(), primary_key=True, autoincrement=False), sa.Column("text", sa.Text())
    return sa.Table(name, _own, *columns, info=BOOKKEEPING)


_INDEXES = {(table, suffix): _declared(f"{table}_search{suffix}") for table in TABLES for suffix in ("", "_fresh")}


def index_of(table: Searched, suffix: str = "") -> sa.Table:
    """The index of a table; with "_fresh", on SQLite, the rows that wait to be folded into it."""
    return _INDEXES[table, suffix]


@cache
def _store(table: Searched, is_sqlite: bool) -> Prepared[Any]:
    if is_sqlite:
        # Fresh rows wait beside the index until there are enough of them; a trigger folds them in.
        replaced = sa.insert(index_of(table, "_fresh")).prefix_with("OR REPLACE")
        return Prepared(replaced, tuple, columns=("rowid", "text"))
    target = index_of(table)
    statement = postgresql.insert(target).values(
        rowid=sa.bindparam("rowid"), text=sa.cast(sa.bindparam("text"), postgresql.TSVECTOR)
    )
    replaced = statement.on_conflict_do_update(index_elements=[target.c.rowid], set_={"text": statement.excluded.text})
    return Prepared(replaced, tuple)


def index(
    tx: Transaction,
    table: Searched,
    row_id: int,
    texts: Iterable[str | None],
    phones: Iterable[str | None] = (),
    serials: Iterable[str | None] = (),
) -> None:
    """Stores what a row is found by, in place of what was stored. `phones` and `serials` are their keys."""
    _put(tx, table, row_id, search_terms.index_text(texts, phones, serials))


def _put(tx: Transaction, table: Searched, row_id: int, text: str) -> None:
    if not tx.is_sqlite:
        text = " ".join(f"'{word}'" for word in text.split(" ") if word)
    _store(table, tx.is_sqlite).run(tx, {"rowid": row_id, "text": text})


def forget(tx: Transaction, table: Searched, row_id: int) -> None:
    """The row is found no longer."""
    if tx.is_sqlite:
        _store(table, True).run(tx, {"rowid": row_id, "text": ""})
    else:
        target = index_of(table)
        tx.execute(sa.delete(target).where(target.c.rowid == row_id))


# what the rows are found by

_PERSON = sa.select(_p.id, _p.full_name, _p.email, _p.company, _p.phone_key)
_ASSET = (
    sa.select(
        _a.id,
        _a.name,
        device_types.c.name.label("type"),
        _a.manufacturer,
        _a.model_number,
        _a.serial_key,
        _p.full_name,
        _p.company,
        _p.phone_key,
    )
    .outerjoin(device_types, device_types.c.id == _a.device_type_id)
    .outerjoin(people, _p.id == _a.owner_id)
)
_ORDER = (
    sa.select(
        _w.id,
        _w.number,
        _w.title,
        _w.pickup_code,
        _p.full_name,
        _p.company,
        _p.phone_key,
        _a.name.label("device"),
        device_types.c.name.label("type"),
        _a.serial_key,
        intakes.c.dropped_off_by,
        intakes.c.contact_phone,
        _l.name.label("place"),
    )
    .select_from(work_orders)
    .outerjoin(people, _p.id == _w.customer_id)
    .outerjoin(assets, _a.id == _w.asset_id)
    .outerjoin(device_types, device_types.c.id == _a.device_type_id)
    .outerjoin(intakes, intakes.c.work_order_id == _w.id)
    .outerjoin(locations, _l.id == _w.location_id)
)
_r, _f, _around = rooms.c, found_items.c, locations.alias()
_ROOM = (
    sa.select(_r.id, _l.name, _around.c.name.label("floor"), _r.room_class)
    .select_from(rooms)
    .join(locations, _l.id == _r.location_id)
    .outerjoin(_around, sa.and_(_around.c.id == _l.parent_id, _around.c.type == "Floor"))
)
_FOUND_ITEM = sa.select(
    _f.id, _f.number, _f.what, _l.name.label("place"), _f.place_note, _f.finder_name, _f.storage_place, _f.claimed_by
).outerjoin(locations, _l.id == _f.place_location_id)

_PART = sa.select(parts.c.id, parts.c.sku, parts.c.name, parts.c.category, parts.c.barcode, parts.c.supplier)


def index_person(tx: Transaction, person_id: int) -> None:
    """After a person was added or changed: himself, his devices and his jobs."""
    _put_all(tx, "people", _p.id == person_id)
    _put_all(tx, "assets", sa.and_(_a.owner_id == person_id, _a.deleted_at.is_(None)))
    _put_all(tx, "work_orders", sa.and_(_w.customer_id == person_id, _w.deleted_at.is_(None)))


def index_asset(tx: Transaction, asset_id: int) -> None:
    """After a device was added or changed: itself and the jobs on it."""
    _put_all(tx, "assets", _a.id == asset_id)
    _put_all(tx, "work_orders", sa.and_(_w.asset_id == asset_id, _w.deleted_at.is_(None)))


def index_work_order(tx: Transaction, order_id: int) -> None:
    """After a job, or its intake record, was changed."""
    _put_all(tx, "work_orders", _w.id == order_id)


def index_room(tx: Transaction, room_id: int) -> None:
    """After a room was added or changed."""
    _put_all(tx, "rooms", _r.id == room_id)


def index_place(tx: Transaction, location_id: int) -> None:
    """After a place got another name: the room it is, or rooms in it, its jobs, and what was found in it."""
    within = sa.select(_l.id).where(_l.parent_id == location_id)
    there = sa.and_(_r.location_id.in_(within), _r.deleted_at.is_(None))
    _put_all(tx, "rooms", sa.or_(_r.location_id == location_id, there))
    _put_all(tx, "work_orders", sa.and_(_w.location_id == location_id, _w.deleted_at.is_(None)))
    _put_all(tx, "found_items", sa.and_(_f.place_location_id == location_id, _f.deleted_at.is_(None)))


def index_found_item(tx: Transaction, item_id: int) -> None:
    """After a found item was added or changed."""
    _put_all(tx, "found_items", _f.id == item_id)


def index_part(tx: Transaction, part_id: int) -> None:
    """After a part was added or changed."""
    _put_all(tx, "parts", parts.c.id == part_id)


def _put_all(tx: Transaction, table: Searched, condition: sa.ColumnElement[bool]) -> None:
    statement, text_of = _BUILT[table]
    for row in tx.rows(statement.where(condition)):
        _put(tx, table, row.id, text_of(tx, row))


def _person_text(_tx: Transaction, row: sa.Row[Any]) -> str:
    return search_terms.index_text([row.full_name, row.email, row.company], [row.phone_key])


def _asset_text(_tx: Transaction, row: sa.Row[Any]) -> str:
    texts = [row.name, row.type, row.manufacturer, row.model_number, row.full_name, row.company]
    return search_terms.index_text(texts, [row.phone_key], [row.serial_key])


def _order_text(tx: Transaction, row: sa.Row[Any]) -> str:
    contact = spelling.phone_key(row.contact_phone, settings.read(tx).region) if row.contact_phone else None
    texts = order_texts(
        row.number, row.title, row.pickup_code, row.full_name, row.company, row.device, row.type, row.dropped_off_by,
        row.place,
    )  # fmt: skip
    return search_terms.index_text(texts, [row.phone_key, contact], [row.serial_key])


def _room_text(_tx: Transaction, row: sa.Row[Any]) -> str:
    return search_terms.index_text([row.name, row.floor, row.room_class])


def _found_item_text(_tx: Transaction, row: sa.Row[Any]) -> str:
    return search_terms.index_text(row[1:])


def _part_text(_tx: Transaction, row: sa.Row[Any]) -> str:
    return search_terms.index_text(row[1:])


#: table -> the statement that reads what its rows are found by, and what makes one text of it
_BUILT: dict[Searched, tuple[sa.Select[Any], Callable[[Transaction, sa.Row[Any]], str]]] = {
    "people": (_PERSON, _person_text),
    "assets": (_ASSET, _asset_text),
    "work_orders": (_ORDER, _order_text),
    "rooms": (_ROOM, _room_text),
    "found_items": (_FOUND_ITEM, _found_item_text),
    "parts": (_PART, _part_text),
}


def order_texts(
    number: str,
    title: str,
    pickup_code: str | None,
    customer: str | None,
    company: str | None,
    device: str | None,
    device_type: str | None,
    dropped_off_by: str | None = None,
    place: str | None = None,
) -> list[str | None]:
    """The texts a job is found by, for who knows them already."""
    return [number, title, customer, company, dropped_off_by, device, device_type, pickup_code, place]


def reindex(tx: Transaction, step: int = 1000) -> None:
    """Builds every index anew from the rows. Raises: Forbidden."""
    tx.allow("system:health")
    for name, table in TABLES.items():
        for suffix in ("", "_fresh") if tx.is_sqlite else ("",):
            tx.execute(sa.delete(index_of(name, suffix)))
        statement, text_of = _BUILT[name]
        last_id = 0
        while rows := tx.rows(
            statement.where(table.c.id > last_id, table.c.deleted_at.is_(None)).order_by(table.c.id).limit(step)
        ):
            for row in rows:
                _put(tx, name, row.id, text_of(tx, row))
            last_id = rows[-1].id


def unfound(tx: Transaction, table: Searched) -> tuple[list[int], list[int]]:
    """Rows that the index lacks though they hold words, and rows that it finds though they are not there (any more)."""
    found, rows = index_of(table), TABLES[table]
    indexed: sa.Select[Any] | sa.CompoundSelect[Any] = sa.select(found.c.rowid)
    if tx.is_sqlite:
        fresh = index_of(table, "_fresh")
        indexed = sa.union_all(
            sa.select(found.c.rowid).where(found.c.rowid.not_in(sa.select(fresh.c.rowid))),
            sa.select(fresh.c.rowid).where(fresh.c.text != ""),
        )
    shown = sa.select(rows.c.id).where(rows.c.deleted_at.is_(None))
    lacking = [row.id for row in tx.rows(shown.where(rows.c.id.not_in(indexed)))]
    within = indexed.subquery()
    astray = [row.rowid for row in tx.rows(sa.select(within.c.rowid).where(within.c.rowid.not_in(shown)))]
    statement, text_of = _BUILT[table]
    wordless = [row_id for row_id in lacking if not text_of(tx, tx.execute(statement.where(rows.c.id == row_id)).one())]
    return [row_id for row_id in lacking if row_id not in set(wordless)], astray
