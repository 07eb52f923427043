"""The ledger: each movement with what it does to the stock, in one commit; stock never falls below nothing."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from core.base.errors import Conflict
from core.base.events import EventKind
from core.base.table import new_uuid
from core.base.transaction import Changes, Transaction
from core.rules import stock as rules
from core.rules.words import MovementKind
from core.stock.places import Spot, name_of
from core.tables import stock, stock_movements

s = stock.c


def balance(tx: Transaction, part_id: int, spot: Spot) -> sa.Row[Any] | None:
    """The row that says what there is; None: there never was any."""
    there = sa.and_(s.part_id == part_id, s.location_id.is_not_distinct_from(spot.location_id),
                    s.holder_id.is_not_distinct_from(spot.holder_id))  # fmt: skip
    return tx.row(sa.select(stock).where(there))


def on_hand(tx: Transaction, part_id: int, spot: Spot) -> int:
    """How many there are."""
    row = balance(tx, part_id, spot)
    return 0 if row is None else int(row.on_hand)


def house_total(tx: Transaction, part_id: int) -> int:
    """How many there are at all places of the house, wallets apart."""
    total = sa.select(sa.func.coalesce(sa.func.sum(s.on_hand), 0))
    return int(tx.value(total.where(s.part_id == part_id, s.holder_id.is_(None))))


def require_row(tx: Transaction, part_id: int, spot: Spot) -> sa.Row[Any]:
    """The balance's row; an empty one where there is none yet."""
    row = balance(tx, part_id, spot)
    if row is None:
        tx.insert(stock, part_id=part_id, location_id=spot.location_id, holder_id=spot.holder_id)
        row = balance(tx, part_id, spot)
        assert row is not None
    return row


def move(
    tx: Transaction,
    kind: MovementKind,
    part: sa.Row[Any],
    quantity: int,
    *,
    source: Spot | None = None,
    target: Spot | None = None,
    keeps_reserved: bool = True,
    unit_cost: Decimal | None = None,
    **facts: Any,
) -> int:
    """Writes one movement and what it changes, and says where stock has become low; gives its id.

    `source` None: it comes from outside, `target` None: it goes there; `keeps_reserved`: what is reserved stays.
    Raises: Conflict where there are not so many.
    """
    before = house_total(tx, part.id)
    if source is not None:
        _take(tx, part, quantity, source, keeps_reserved)
    if target is not None:
        row = require_row(tx, part.id, target)
        tx.update(stock, row, on_hand=rules.quantity(row.on_hand + quantity))
    movement_id = tx.insert(
        stock_movements,
        uuid=new_uuid(),
        at=tx.now,
        kind=kind,
        part_id=part.id,
        quantity=quantity,
        from_location_id=source.location_id if source else None,
        from_holder_id=source.holder_id if source else None,
        to_location_id=target.location_id if target else None,
        to_holder_id=target.holder_id if target else None,
        unit_cost=part.unit_cost if unit_cost is None else unit_cost,
        actor_id=tx.actor.person_id,
        actor=tx.actor.name,
        **facts,
    )
    _watch(tx, part, before)
    return movement_id


def _take(tx: Transaction, part: sa.Row[Any], quantity: int, source: Spot, keeps_reserved: bool) -> None:
    row = balance(tx, part.id, source)
    there = 0 if row is None else int(row.on_hand)
    free = there - (int(row.reserved) if row is not None and keeps_reserved else 0)
    if quantity > free:
        raise short_of(tx, part, max(0, free), source)
    assert row is not None
    tx.update(stock, row, on_hand=there - quantity)


def short_of(tx: Transaction, part: sa.Row[Any], free: int, spot: Spot | None = None) -> Conflict:
    """The refusal where more is wanted than there is."""
    if spot is None:
        return Conflict("There are only {free} of {part}", "quantity", free=free, part=part.name)
    template = "There are only {free} of {part} at {place}"
    return Conflict(template, "quantity", free=free, part=part.name, place=name_of(tx, spot))


def _watch(tx: Transaction, part: sa.Row[Any], before: int) -> None:
    """Says it once when stock falls below its level, not each time it is there. Source: contract, decision 25."""
    after = house_total(tx, part.id)
    if after >= before or not part.is_stock_item:
        return
    level: Changes = {"on_hand": [before, after], "minimum": [None, part.minimum]}
    levels = part.minimum, part.reorder_point
    if rules.is_low(after, *levels) and not rules.is_low(before, *levels):
        tx.record(EventKind.PART_LOW_STOCK, part.id, part.name, level)
    if rules.is_at_order_point(after, *levels) and not rules.is_at_order_point(before, *levels):
        wanted = rules.quantity_to_order(after, rules.order_point(*levels), part.reorder_quantity)
        point = rules.order_point(*levels)
        told: Changes = {"on_hand": [before, after], "reorder_point": [None, point], "quantity": [None, wanted]}
        tx.record(EventKind.PART_REORDER, part.id, part.name, told)
