"""What stock, its movements and reservations look like from outside."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

import sqlalchemy as sa

from core.rules.words import MovementKind
from core.tables import locations, parts, people, reservations, stock, stock_movements, work_orders

s, p, m, r = stock.c, parts.c, stock_movements.c, reservations.c


class StockRow(NamedTuple):
    """What there is of a part at a place (`location`), or in the wallet of a person (`holder`)."""

    id: int
    uuid: str
    version: int
    part_id: int
    part_uuid: str
    part: str
    sku: str
    uom: str
    minimum: int
    location_id: int | None
    location_uuid: str | None
    location: str | None
    holder_id: int | None
    holder_uuid: str | None
    holder: str | None
    on_hand: int
    reserved: int
    bin_label: str | None
    created_at: datetime
    updated_at: datetime

    @property
    def available(self) -> int:
        """What may be taken: on hand − reserved; never below 0."""
        return max(0, self.on_hand - self.reserved)


#: The columns of StockRow, in its order.
STOCK = (
    sa.select(
        s.id, s.uuid, s.version, s.part_id, p.uuid.label("part_uuid"), p.name.label("part"), p.sku, p.uom, p.minimum,
        s.location_id, locations.c.uuid.label("location_uuid"), locations.c.name.label("location"),
        s.holder_id, people.c.uuid.label("holder_uuid"), people.c.full_name.label("holder"),
        s.on_hand, s.reserved, s.bin_label, s.created_at, s.updated_at,
    )
    .select_from(stock)
    .join(parts, p.id == s.part_id)
    .outerjoin(locations, locations.c.id == s.location_id)
    .outerjoin(people, people.c.id == s.holder_id)
    .where(p.deleted_at.is_(None))
)  # fmt: skip


class MovementRow(NamedTuple):
    """One line of the ledger; `source` and `target` are the names of places or people, None: from or to outside."""

    id: int
    uuid: str
    at: datetime
    kind: MovementKind
    part_id: int
    part: str
    sku: str
    quantity: int
    from_location_id: int | None
    from_holder_id: int | None
    source: str | None
    to_location_id: int | None
    to_holder_id: int | None
    target: str | None
    work_order_id: int | None
    work_order: str | None
    part_used_id: int | None
    reverses_id: int | None
    reversed_by_id: int | None
    unit_cost: Decimal | None
    reason: str | None
    actor: str


_from_place, _to_place = locations.alias("from_place"), locations.alias("to_place")
_from_person, _to_person = people.alias("from_person"), people.alias("to_person")
_later = stock_movements.alias("later")
#: The columns of MovementRow, in its order.
MOVEMENT = (
    sa.select(
        m.id, m.uuid, m.at, m.kind, m.part_id, p.name.label("part"), p.sku, m.quantity, m.from_location_id,
        m.from_holder_id, sa.func.coalesce(_from_place.c.name, _from_person.c.full_name).label("source"),
        m.to_location_id, m.to_holder_id, sa.func.coalesce(_to_place.c.name, _to_person.c.full_name).label("target"),
        m.work_order_id, work_orders.c.number.label("work_order"), m.part_used_id, m.reverses_id,
        _later.c.id.label("reversed_by_id"), m.unit_cost, m.reason, m.actor,
    )
    .select_from(stock_movements)
    .join(parts, p.id == m.part_id)
    .outerjoin(_from_place, _from_place.c.id == m.from_location_id)
    .outerjoin(_from_person, _from_person.c.id == m.from_holder_id)
    .outerjoin(_to_place, _to_place.c.id == m.to_location_id)
    .outerjoin(_to_person, _to_person.c.id == m.to_holder_id)
    .outerjoin(work_orders, work_orders.c.id == m.work_order_id)
    .outerjoin(_later, _later.c.reverses_id == m.id)
)  # fmt: skip


class ReservationRow(NamedTuple):
    """So many of a part wait at a place for a job."""

    id: int
    part_id: int
    part: str
    sku: str
    work_order_id: int
    work_order: str
    location_id: int
    location: str
    quantity: int
    created_at: datetime


#: The columns of ReservationRow, in its order.
RESERVATION = (
    sa.select(
        r.id, r.part_id, p.name.label("part"), p.sku, r.work_order_id, work_orders.c.number.label("work_order"),
        r.location_id, locations.c.name.label("location"), r.quantity, r.created_at,
    )
    .select_from(reservations)
    .join(parts, p.id == r.part_id)
    .join(work_orders, work_orders.c.id == r.work_order_id)
    .join(locations, locations.c.id == r.location_id)
    .where(r.quantity > 0)
)  # fmt: skip
