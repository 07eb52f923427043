"""Customers' devices: what is worked on and has an owner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from core import search
from core.base.concurrency import require_unchanged
from core.base.errors import Forbidden, Invalid, NotFound
from core.base.events import EventKind
from core.base.paging import Page
from core.base.prepared import Prepared
from core.base.transaction import Transaction
from core.catalog import require
from core.rules import matching, texts
from core.rules.status import OPEN
from core.rules.words import AssetStatus, Status
from core.tables import assets, brands, counters, device_types, locations, models, people, work_orders

a = assets.c
Shown = Literal["all", "open", "red_tagged"]
_ROW = (
    a.id, a.uuid, a.version, a.owner_id, a.location_id, a.device_type_id, a.brand_id, a.model_id, a.name,
    a.serial_number, a.serial_missing, a.status, a.colour, a.notes, a.is_red_tagged, a.created_at, a.updated_at,
)  # fmt: skip
FIELDS = ("serial_number", "serial_missing", "colour", "notes", "name", "is_red_tagged", "owner_id", "brand_id",
          "model_id", "device_type_id")  # fmt: skip


class AssetRow(NamedTuple):
    """One device or piece of equipment."""

    id: int
    uuid: str
    version: int
    owner_id: int | None
    location_id: int | None
    device_type_id: int | None
    brand_id: int | None
    model_id: int | None
    name: str
    serial_number: str | None
    serial_missing: str | None
    status: AssetStatus
    colour: str | None
    notes: str | None
    is_red_tagged: bool
    created_at: datetime
    updated_at: datetime


_ANY = Prepared(sa.select(*_ROW).where(a.id == sa.bindparam("asset_id")), AssetRow._make)


class DeviceLine(NamedTuple):
    """One line of the device list."""

    id: int
    name: str
    device_type: str | None
    serial_number: str | None
    owner_id: int | None
    owner: str | None
    status: AssetStatus
    is_red_tagged: bool
    open_orders: int
    created_at: datetime


@dataclass(frozen=True)
class NewDevice:
    """A customer's device; `name` defaults to brand and model."""

    owner_id: int
    device_type_id: int
    brand_id: int | None = None
    model_id: int | None = None
    serial_number: str | None = None
    serial_missing: str | None = None
    colour: str | None = None
    notes: str | None = None
    name: str | None = None
    is_red_tagged: bool = False


def visible(tx: Transaction) -> sa.ColumnElement[bool]:
    """A customer sees his own devices only."""
    if tx.actor.own_only:
        return sa.and_(a.deleted_at.is_(None), a.owner_id == tx.actor.person_id)
    return a.deleted_at.is_(None)


def get(tx: Transaction, asset_id: int, *, thing: str = "Device") -> AssetRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("asset:read")
    row = tx.row(sa.select(*_ROW).where(a.id == asset_id, visible(tx)))
    if row is None:
        raise NotFound(thing)
    return AssetRow._make(row)


def page_of_devices(tx: Transaction, page: Page, *, owner_id: int | None = None) -> list[AssetRow]:
    """Things with an owner, by id. Raises: Forbidden."""
    tx.allow("asset:read")
    statement = sa.select(*_ROW).where(visible(tx), a.owner_id.is_not(None))
    if owner_id is not None:
        statement = statement.where(a.owner_id == owner_id)
    return [AssetRow._make(row) for row in tx.rows(statement.order_by(a.id).limit(page.limit).offset(page.offset))]


def lines(
    tx: Transaction, page: Page, *, typed: str = "", owner_id: int | None = None, shown: Shown = "all"
) -> list[DeviceLine]:
    """The device list of the desktop, newest first. Raises: Forbidden."""
    tx.allow("asset:read")
    wanted = _wanted(tx, typed, owner_id, shown).order_by(a.id.desc()).limit(page.limit).offset(page.offset)
    return _lines(tx, a.id.in_(wanted.subquery().select()))


def count_lines(tx: Transaction, *, typed: str = "", owner_id: int | None = None, shown: Shown = "all") -> int:
    """How many there are in all; without any wish from a counter. Raises: Forbidden."""
    tx.allow("asset:read")
    if not typed.strip() and owner_id is None and shown == "all" and not tx.actor.own_only:
        return int(tx.value(sa.select(counters.c.value).where(counters.c.name == "assets:owned")) or 0)
    wanted = _wanted(tx, typed, owner_id, shown).subquery()
    return int(tx.value(sa.select(sa.func.count()).select_from(wanted)))


def of_serial(tx: Transaction, serial_number: str) -> list[DeviceLine]:
    """The devices registered under this serial number or IMEI, in any spelling. Raises: Forbidden."""
    tx.allow("asset:read")
    key = matching.serial_key(serial_number)
    return [] if key is None else _lines(tx, a.serial_key == key)


def _wanted(tx: Transaction, typed: str, owner_id: int | None, shown: Shown) -> sa.Select[Any]:
    statement = sa.select(a.id).where(visible(tx), a.owner_id.is_not(None))
    if owner_id is not None:
        statement = statement.where(a.owner_id == owner_id)
    if shown == "red_tagged":
        statement = statement.where(a.is_red_tagged)
    elif shown == "open":
        w = work_orders.c
        in_work = sa.select(w.asset_id).where(w.deleted_at.is_(None), w.status.in_(OPEN), w.asset_id.is_not(None))
        statement = statement.where(a.id.in_(in_work))
    found = search.matching(tx, "assets", typed)
    return statement if found is None else statement.where(a.id.in_(found))


def _lines(tx: Transaction, wanted: sa.ColumnElement[bool]) -> list[DeviceLine]:
    owner, w = people.alias(), work_orders.c
    open_orders = (
        sa.select(sa.func.count())
        .where(w.asset_id == a.id, w.deleted_at.is_(None), w.status.not_in([Status.CLOSED, Status.CANCELLED]))
        .scalar_subquery()
    )
    statement = (
        sa.select(a.id, a.name, device_types.c.name, a.serial_number, a.owner_id, owner.c.full_name, a.status,
                  a.is_red_tagged, open_orders, a.created_at)
        .join(owner, owner.c.id == a.owner_id)
        .outerjoin(device_types, device_types.c.id == a.device_type_id)
        .where(visible(tx), wanted)
        .order_by(a.id.desc())
    )  # fmt: skip
    return [DeviceLine._make(row) for row in tx.rows(statement)]


def add_device(tx: Transaction, new: NewDevice) -> AssetRow:
    """Registers a customer's device; a customer may register his own only.

    Raises: Forbidden, NotFound (brand, model, device type, owner), Invalid.
    """
    kind = EventKind.ASSET_CREATED if tx.actor.may(EventKind.ASSET_CREATED.permission) else EventKind.ASSET_REGISTERED
    tx.allow(kind)
    if tx.actor.own_only and new.owner_id != tx.actor.person_id:
        raise NotFound("Owner")
    values = _checked(tx, {name: getattr(new, name) for name in FIELDS})
    asset_id = tx.insert(assets, status=AssetStatus.ACTIVE, specs={}, **values)
    search.index_asset(tx, asset_id)
    tx.record(kind, asset_id, values["name"], {"owner_id": [None, new.owner_id]})
    return get_any(tx, asset_id)


def change(
    tx: Transaction,
    asset_id: int,
    fields: Mapping[str, Any],
    *,
    version: int | None = None,
    seen: Mapping[str, Any] | None = None,
) -> AssetRow:
    """Writes the given FIELDS. Raises: NotFound, Forbidden, Stale, Invalid."""
    row = entity(tx, asset_id)
    if tx.actor.own_only:
        raise Forbidden("A device that was handed over is changed by the staff only")
    tx.allow(EventKind.ASSET_UPDATED)
    require_unchanged(row, "Device", fields, version, seen)
    merged = {name: fields.get(name, row._mapping[name]) for name in FIELDS}
    if "name" not in fields and {"brand_id", "model_id"} & set(fields):
        merged["name"] = None
    changes = tx.update(assets, row, **_checked(tx, merged))
    if changes:
        search.index_asset(tx, asset_id)
        tx.record(EventKind.ASSET_UPDATED, asset_id, merged["name"] or row.name, changes)
    return get_any(tx, asset_id)


def delete(tx: Transaction, asset_id: int, *, version: int | None = None) -> None:
    """Hides the device; its jobs stay. Raises: NotFound, Forbidden, Stale."""
    row = entity(tx, asset_id)
    if tx.actor.own_only:
        raise Forbidden("A device that was handed over is deleted by the staff only")
    tx.allow(EventKind.ASSET_DELETED)
    require_unchanged(row, "Device", {}, version, None)
    tx.update(assets, row, deleted_at=tx.now)
    search.forget(tx, "assets", asset_id)
    tx.record(EventKind.ASSET_DELETED, asset_id, row.name)


def restore(tx: Transaction, asset_id: int) -> AssetRow:
    """Brings a deleted device or piece of equipment back, as part of nothing and in no place where those are gone.

    Raises: Forbidden, NotFound.
    """
    tx.allow(EventKind.ASSET_RESTORED)
    row = tx.row(sa.select(assets).where(a.id == asset_id, a.deleted_at.is_not(None)))
    if row is None:
        raise NotFound("Device")
    around = tx.value(sa.select(a.id).where(a.id == row.parent_id, a.deleted_at.is_(None)))
    place = tx.value(
        sa.select(locations.c.id).where(locations.c.id == row.location_id, locations.c.deleted_at.is_(None))
    )
    tx.update(assets, row, deleted_at=None, parent_id=around, location_id=place)
    search.index_asset(tx, asset_id)
    tx.record(EventKind.ASSET_RESTORED, asset_id, row.name)
    return get_any(tx, asset_id)


def entity(tx: Transaction, asset_id: int) -> sa.Row[Any]:
    """The whole row. Raises: NotFound."""
    row = tx.row(sa.select(assets).where(a.id == asset_id, visible(tx)))
    if row is None:
        raise NotFound("Device")
    return row


def get_any(tx: Transaction, asset_id: int) -> AssetRow:
    """The row whoever asks, for what an operation gives back."""
    return _ANY.one(tx, {"asset_id": asset_id})


def _checked(tx: Transaction, values: dict[str, Any]) -> dict[str, Any]:
    owner = require(tx, people, values["owner_id"], "Owner") if values["owner_id"] is not None else None
    brand = require(tx, brands, values["brand_id"], "Brand") if values["brand_id"] is not None else None
    model = require(tx, models, values["model_id"], "Model") if values["model_id"] is not None else None
    kind = require(tx, device_types, values["device_type_id"], "Device type") if values["device_type_id"] else None
    if owner is not None and kind is None:
        raise NotFound("Device type")
    if model is not None and brand is not None and model.brand_id != brand.id:
        raise Invalid("model_id", "{model} is not a model of {brand}", model=model.name, brand=brand.name)
    values["serial_number"] = texts.line(values["serial_number"], "serial_number")
    values["serial_key"] = matching.serial_key(values["serial_number"]) if values["serial_number"] else None
    values["serial_missing"] = (
        None if values["serial_number"] else texts.line(values["serial_missing"], "serial_missing")
    )
    values["colour"] = texts.line(values["colour"], "colour")
    values["notes"] = texts.passage(values["notes"], "notes")
    named = [row.name for row in (brand, model) if row is not None]
    default = " ".join(named) or (kind.name if kind is not None else "")
    values["name"] = texts.line(values["name"], "name") or default
    return values
