"""A device's passport: whose it is, every job on it, the parts that went into it, its pictures, and where it is now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

import sqlalchemy as sa

from core import assets, files, people, work_orders
from core.base.money import ZERO
from core.base.paging import Page
from core.base.transaction import Transaction
from core.customers import IN_THE_SHOP
from core.rules.words import FileKind, Status
from core.tables import brands, device_types, locations, models, parts_used
from core.tables import work_orders as orders_table
from core.work_orders import OrderFilter, OrderLine

w, u = orders_table.c, parts_used.c


class BuiltIn(NamedTuple):
    """A part that a job put into the device."""

    order_id: int
    order_number: str
    name: str
    quantity: int
    amount: Decimal
    used_at: datetime


@dataclass(frozen=True)
class Passport:
    """`orders`: the newest first; `in_shop_for`: the job it stands in the shop for, None where its owner has it."""

    device: assets.AssetRow
    device_type: str | None
    brand: str | None
    model: str | None
    #: what the shop has to know of this model, e.g. "screen is glued: quote 2 hours"
    model_warning: str | None
    location: str | None
    owner: people.PersonRow | None
    orders: list[OrderLine]
    parts: list[BuiltIn]
    photos: list[files.FileRow]
    in_shop_for: OrderLine | None
    spent: Decimal


def of_device(tx: Transaction, asset_id: int) -> Passport:
    """Raises: Forbidden, NotFound."""
    device = assets.get(tx, asset_id)
    sees_orders = tx.actor.may("wo:read")
    orders = work_orders.lines(tx, Page(200), OrderFilter(asset_id=asset_id)) if sees_orders else []
    return Passport(
        device=device,
        device_type=_name(tx, device_types, device.device_type_id),
        brand=_name(tx, brands, device.brand_id),
        model=_name(tx, models, device.model_id),
        model_warning=tx.value(sa.select(models.c.warning).where(models.c.id == device.model_id)),
        location=_name(tx, locations, device.location_id),
        owner=people.get_any(tx, device.owner_id) if device.owner_id is not None else None,
        orders=orders,
        parts=_parts(tx, asset_id) if sees_orders else [],
        photos=_photos(tx, asset_id, orders),
        in_shop_for=next((order for order in orders if order.status in IN_THE_SHOP), None),
        spent=sum((order.total for order in orders if order.status is not Status.CANCELLED), ZERO),
    )


def _parts(tx: Transaction, asset_id: int) -> list[BuiltIn]:
    statement = (
        sa.select(w.id, w.number, u.name, u.quantity, u.amount, u.created_at)
        .join(orders_table, w.id == u.work_order_id)
        .where(w.asset_id == asset_id, w.deleted_at.is_(None), u.deleted_at.is_(None))
        .order_by(u.id.desc())
    )
    return [BuiltIn._make(row) for row in tx.rows(statement)]


def _photos(tx: Transaction, asset_id: int, orders: list[OrderLine]) -> list[files.FileRow]:
    """Its own pictures, then those of its last ten jobs."""
    found = files.of_subject(tx, "asset", asset_id)
    for order in orders[:10]:
        found += files.of_subject(tx, "work_order", order.id)
    return [file for file in found if file.kind is FileKind.PHOTO]


def _name(tx: Transaction, table: sa.Table, row_id: int | None) -> str | None:
    return None if row_id is None else tx.value(sa.select(table.c.name).where(table.c.id == row_id))
