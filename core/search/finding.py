"""One box that finds anything: by number, code, name, phone, serial, room."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from core.base.permissions import Role
from core.base.transaction import Transaction
from core.rules.matching import readable_phone
from core.rules.words import FoundStatus, InvoiceStatus
from core.search.asking import ids
from core.search.indexing import Searched
from core.tables import assets, credit_notes, found_items, invoices, locations, parts, people, rooms, work_orders

_p, _a, _w, _r, _l, _f = people.c, assets.c, work_orders.c, rooms.c, locations.c, found_items.c
_i = invoices.c
#: An accessory's label holds the job's number and its own: WO00042/A2.
_LABEL = re.compile(r"(.+)/A\d+", re.IGNORECASE)


class Hit(NamedTuple):
    """Something that was found; `badge` is a state, of a room that of housekeeping, or a person's role.

    An asset is a customer's device; of the house it is equipment.
    """

    noun: Literal["work_order", "person", "asset", "equipment", "room", "found_item", "part", "invoice"]
    id: int
    title: str
    subtitle: str
    badge: str


def find(tx: Transaction, query: str, limit_each: int = 5) -> list[Hit]:
    """What was meant exactly first (a room, a job's number, pick-up code, label or UUID), then of each noun the newest.

    Only what the actor may see; a customer finds only what is his own. Nothing typed finds nothing.
    """
    typed = query.strip()
    finders = (_orders, _invoices, _rooms, _people, _devices, _found_items, _parts)
    hits = [hit for one in finders for hit in one(tx, typed, limit_each)]
    rooms_meant = [hit for hit in hits if hit.noun == "room" and hit.title.casefold() == typed.casefold()]
    return list(dict.fromkeys([*rooms_meant, *hits]))


def _newest(
    tx: Transaction, table: Searched, typed: str, limit: int, *conditions: sa.ColumnElement[bool]
) -> list[int] | None:
    """The ids first, alone: within another statement they would be looked for among all rows."""
    found = ids(tx, table, typed, *conditions)
    if found is None:
        return None
    return [row.id for row in tx.rows(found.order_by(found.selected_columns.id.desc()).limit(limit))]


def _orders(tx: Transaction, typed: str, limit: int) -> list[Hit]:
    if not tx.actor.may("wo:read"):
        return []
    shown: list[sa.ColumnElement[bool]] = [_w.deleted_at.is_(None)]
    if tx.actor.own_only:
        shown.append(_w.customer_id == tx.actor.person_id)
    code = typed.upper()
    label = _LABEL.fullmatch(typed)
    names = {typed, code} | ({label[1], label[1].upper()} if label else set())
    exact = _order_hits(tx, sa.and_(sa.or_(_w.number.in_(names), _w.uuid == typed.lower()), *shown))
    found = _newest(tx, "work_orders", typed, limit, *shown)
    if found is None:
        return exact
    hits = _order_hits(tx, _w.id.in_(found), code)
    return [*exact, *(hit for hit in hits if hit not in exact)]


def _order_hits(tx: Transaction, condition: sa.ColumnElement[bool], code: str = "") -> list[Hit]:
    statement = (
        sa.select(_w.id, _w.number, _w.title, _w.status, _w.pickup_code, _p.full_name, _a.name)
        .select_from(work_orders)
        .outerjoin(people, _p.id == _w.customer_id)
        .outerjoin(assets, _a.id == _w.asset_id)
        .where(condition)
        .order_by(_w.id.desc())
    )
    rows = sorted(tx.rows(statement), key=lambda row: row.pickup_code != code)
    return [
        Hit("work_order", row.id, f"{row.number} · {row.title}", _joined([row.full_name, row.name]), row.status.value)
        for row in rows
    ]


def _people(tx: Transaction, typed: str, limit: int) -> list[Hit]:
    shown: list[sa.ColumnElement[bool]] = [_p.deleted_at.is_(None)]
    if tx.actor.own_only:
        shown.append(_p.id == tx.actor.person_id)
    elif not tx.actor.may("customer:read"):
        return []
    elif not tx.actor.may("user:manage"):
        shown.append(_p.role == Role.CUSTOMER)
    found = _newest(tx, "people", typed, limit, *shown)
    if found is None:
        return []
    statement = sa.select(_p.id, _p.full_name, _p.phone, _p.email, _p.company, _p.role).where(_p.id.in_(found))
    return [
        Hit(
            "person",
            row.id,
            row.full_name,
            _joined([readable_phone(row.phone), row.email, row.company]),
            row.role.value,
        )
        for row in tx.rows(statement.order_by(_p.id.desc()))
    ]


def _devices(tx: Transaction, typed: str, limit: int) -> list[Hit]:
    if not tx.actor.may("asset:read"):
        return []
    shown: list[sa.ColumnElement[bool]] = [_a.deleted_at.is_(None)]
    if tx.actor.own_only:
        shown.append(_a.owner_id == tx.actor.person_id)
    found = _newest(tx, "assets", typed, limit, *shown)
    if found is None:
        return []
    statement = (
        sa.select(_a.id, _a.name, _a.serial_number, _a.status, _a.owner_id, _p.full_name, _l.name.label("place"))
        .outerjoin(people, _p.id == _a.owner_id)
        .outerjoin(locations, _l.id == _a.location_id)
        .where(_a.id.in_(found))
    )
    return [_asset_hit(row) for row in tx.rows(statement.order_by(_a.id.desc()))]


def _asset_hit(row: sa.Row[Any]) -> Hit:
    if row.owner_id is None:
        return Hit("equipment", row.id, row.name, _joined([row.serial_number, row.place]), row.status.value)
    return Hit("asset", row.id, row.name, _joined([row.serial_number, row.full_name]), row.status.value)


def _rooms(tx: Transaction, typed: str, limit: int) -> list[Hit]:
    if not tx.actor.may("room:read"):
        return []
    found = _newest(tx, "rooms", typed, limit, _r.deleted_at.is_(None))
    if found is None:
        return []
    around = locations.alias()
    statement = (
        sa.select(_r.id, _l.name, around.c.name.label("floor"), _r.room_class, _r.housekeeping)
        .select_from(rooms)
        .join(locations, _l.id == _r.location_id)
        .outerjoin(around, sa.and_(around.c.id == _l.parent_id, around.c.type == "Floor"))
        .where(_r.id.in_(found))
    )
    return [
        Hit("room", row.id, row.name, _joined([row.floor, row.room_class]), row.housekeeping.value)
        for row in tx.rows(statement.order_by(_l.name, _r.id))
    ]


def _found_items(tx: Transaction, typed: str, limit: int) -> list[Hit]:
    if not tx.actor.may("found:read"):
        return []
    found = _newest(tx, "found_items", typed, limit, _f.deleted_at.is_(None))
    if found is None:
        return []
    statement = (
        sa.select(_f.id, _f.number, _f.what, _l.name, _f.storage_place, _f.claimed_at, _f.disposed_at)
        .outerjoin(locations, _l.id == _f.place_location_id)
        .where(_f.id.in_(found))
    )
    return [
        Hit("found_item", row.id, f"{row.number} · {row.what}", _joined([row.name, row.storage_place]), _standing(row))
        for row in tx.rows(statement.order_by(_f.id.desc()))
    ]


def _parts(tx: Transaction, typed: str, limit: int) -> list[Hit]:
    if not tx.actor.may("inventory:read"):
        return []
    found = _newest(tx, "parts", typed, limit, parts.c.deleted_at.is_(None))
    if found is None:
        return []
    c = parts.c
    statement = sa.select(c.id, c.sku, c.name, c.category, c.supplier).where(c.id.in_(found)).order_by(c.id.desc())
    return [
        Hit("part", row.id, f"{row.sku} · {row.name}", _joined([row.category, row.supplier]), "")
        for row in tx.rows(statement)
    ]


def _invoices(tx: Transaction, typed: str, limit: int) -> list[Hit]:
    """The one with this number, or that a credit note with it is for."""
    if not tx.actor.may("invoice:read"):
        return []
    number = typed.upper()
    credited = sa.select(credit_notes.c.invoice_id).where(credit_notes.c.number == number)
    statement = sa.select(_i.id, _i.number, _i.status, _p.full_name).join(people, _p.id == _i.customer_id)
    statement = statement.where(sa.or_(_i.number == number, _i.id.in_(credited))).limit(limit)
    if tx.actor.own_only:
        statement = statement.where(_i.customer_id == tx.actor.person_id, _i.status != InvoiceStatus.DRAFT)
    return [Hit("invoice", row.id, row.number, row.full_name, row.status.value) for row in tx.rows(statement)]


def _standing(row: sa.Row[Any]) -> str:
    if row.claimed_at is not None:
        return FoundStatus.CLAIMED.value
    return (FoundStatus.KEPT if row.disposed_at is None else FoundStatus.DISPOSED).value


def _joined(parts: Sequence[str | None]) -> str:
    return " · ".join(part for part in parts if part)
