"""Parts that go into a job, and back from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rules.words import MovementKind
from core.stock import ledger, reserving
from core.stock.places import Spot
from core.stock.rows import m
from core.tables import parts, reservations, stock_movements

_r = reservations.c


@dataclass(frozen=True)
class PartUse:
    """So many of a part for a job; `unit_price` None: the part's, `location_id` None: wherever there are."""

    part_id: int
    quantity: int
    unit_price: Decimal | None = None
    location_id: int | None = None


def take_for_job(tx: Transaction, order: sa.Row[Any], part: sa.Row[Any], use: PartUse, line_id: int) -> None:
    """Takes the pieces of one line: those kept for the job first, then the actor's own wallet, then what is free.

    Raises: NotFound (place), Conflict where there are not so many.
    """
    found = [(spot, many) for spot, many in _found(tx, order.id, use) if many > 0]
    there = sum(many for _, many in found)
    if use.quantity > there:
        raise ledger.short_of(tx, part, there, None if use.location_id is None else Spot(use.location_id))
    left = use.quantity
    for spot, many in found:
        taken = min(many, left)
        if taken:
            if spot.location_id is not None:
                reserving.use_up(tx, order.id, part.id, spot.location_id, taken)
            facts = {"work_order_id": order.id, "part_used_id": line_id}
            ledger.move(tx, MovementKind.ISSUE, part, taken, source=spot, **facts)
            left -= taken
    told = {"quantity": [None, use.quantity], "job": [None, order.number]}
    tx.record(EventKind.STOCK_ISSUED, part.id, part.name, told, work_order_id=order.id)


def return_line(tx: Transaction, order: sa.Row[Any], line: sa.Row[Any], quantity: int | None = None) -> None:
    """So many of what a line took go back to where they came from; `quantity` None: all that are on it."""
    part = tx.execute(sa.select(parts).where(parts.c.id == line.part_id)).one()
    many = line.quantity if quantity is None else quantity
    left = many
    for row, there in _not_returned(tx, line.id):
        back = min(there, left)
        if back:
            target = Spot(row.from_location_id, row.from_holder_id)
            facts = {"work_order_id": order.id, "part_used_id": line.id}
            reverses_id = row.id if back == row.quantity else None
            cost = row.unit_cost
            ledger.move(
                tx, MovementKind.RETURN, part, back, target=target, unit_cost=cost, reverses_id=reverses_id, **facts
            )
            left -= back
    told = {"quantity": [None, many], "job": [order.number, None]}
    tx.record(EventKind.STOCK_RETURNED, part.id, part.name, told, work_order_id=order.id)


def returned_at(tx: Transaction, order_id: int, at: datetime) -> dict[int, dict[Spot, int]]:
    """What came back from a job at that moment: line -> where it lies -> how many."""
    found: dict[int, dict[Spot, int]] = {}
    back = sa.select(stock_movements).where(m.work_order_id == order_id, m.kind == MovementKind.RETURN, m.at == at)
    for row in tx.rows(back.where(m.part_used_id.is_not(None)).order_by(m.id)):
        spot = Spot(row.to_location_id, row.to_holder_id)
        spots = found.setdefault(row.part_used_id, {})
        spots[spot] = spots.get(spot, 0) + row.quantity
    return found


def take_again(tx: Transaction, order: sa.Row[Any], line: sa.Row[Any], spots: Mapping[Spot, int]) -> None:
    """Takes pieces for a line from where they lie. Raises: Conflict before anything moved where they are gone."""
    part = tx.execute(sa.select(parts).where(parts.c.id == line.part_id)).one()
    for spot, many in spots.items():
        row = ledger.balance(tx, part.id, spot)
        free = 0 if row is None else max(0, row.on_hand - row.reserved)
        if many > free:
            raise ledger.short_of(tx, part, free, spot)
    for spot, many in spots.items():
        ledger.move(tx, MovementKind.ISSUE, part, many, source=spot, work_order_id=order.id, part_used_id=line.id)
    told = {"quantity": [None, sum(spots.values())], "job": [None, order.number]}
    tx.record(EventKind.STOCK_ISSUED, part.id, part.name, told, work_order_id=order.id)


def _not_returned(tx: Transaction, line_id: int) -> list[tuple[sa.Row[Any], int]]:
    """What was taken for a line, the oldest first, each with how many of it are still on the line."""
    moved = tx.rows(sa.select(stock_movements).where(m.part_used_id == line_id).order_by(m.id))
    returned: Counter[Spot] = Counter()
    for row in moved:
        if row.kind is MovementKind.RETURN:
            returned[Spot(row.to_location_id, row.to_holder_id)] += row.quantity
    found = []
    for row in moved:
        if row.kind is MovementKind.ISSUE:
            spot = Spot(row.from_location_id, row.from_holder_id)
            gone = min(returned[spot], row.quantity)
            returned[spot] -= gone
            found.append((row, row.quantity - gone))
    return found


def _found(tx: Transaction, order_id: int, use: PartUse) -> list[tuple[Spot, int]]:
    """Where they may be taken from, and how many at most."""
    kept = sa.select(_r.location_id, _r.quantity).where(_r.work_order_id == order_id, _r.part_id == use.part_id)
    own = {row.location_id: int(row.quantity) for row in tx.rows(kept)}
    places = reserving.places_with(tx, use.part_id, use.location_id)
    free = [
        (Spot(row.location_id), min(row.on_hand, row.on_hand - row.reserved + own.get(row.location_id, 0)))
        for row in places
    ]
    if use.location_id is not None:
        return free
    wallet = Spot(holder_id=tx.actor.person_id)
    in_wallet = [] if tx.actor.person_id is None else [(wallet, ledger.on_hand(tx, use.part_id, wallet))]
    kept_first = [found for found in free if found[0].location_id in own]
    return [*kept_first, *in_wallet, *(found for found in free if found[0].location_id not in own)]
