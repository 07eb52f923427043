"""Parts that are kept for a job: they lie in the store, and nobody else may take them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core.base import log
from core.base.errors import Conflict, Forbidden, NotFound
from core.base.events import EventKind
from core.base.transaction import Changes, Transaction
from core.parts.rows import entity as part_entity
from core.rules import stock as rules
from core.rules.status import OPEN
from core.stock import ledger
from core.stock.places import Spot, at_place, main_warehouse
from core.stock.rows import RESERVATION, ReservationRow, r, s
from core.tables import assignments, locations, parts, reservations, stock, work_orders

_w = work_orders.c


def allow_for_job(tx: Transaction, order_id: int) -> sa.Row[Any]:
    """The job, for who may take parts for it: who works in the store, or who it was given to.

    Raises: Forbidden, NotFound. Source: contract, decision 23.
    """
    tx.allow(EventKind.STOCK_ISSUED)
    row = tx.row(sa.select(work_orders).where(_w.id == order_id, _w.deleted_at.is_(None)))
    if row is None:
        raise NotFound("Order")
    if not tx.actor.may("inventory:write"):
        a = assignments.c
        own = sa.select(a.id).where(a.work_order_id == order_id, a.person_id == tx.actor.person_id)
        if tx.value(own) is None:
            raise Forbidden("Only who the job was given to may take parts for it")
    return row


def reserve(
    tx: Transaction, order_id: int, part_id: int, quantity: int, location_id: int | None = None
) -> list[ReservationRow]:
    """Keeps so many more for the job; `location_id` None: wherever there are. Gives all that is kept for it.

    Raises: Forbidden, NotFound (order, part, place), Conflict (job is over, or there are not so many), Invalid.
    """
    order = allow_for_job(tx, order_id)
    part = part_entity(tx, part_id)
    many = rules.quantity(quantity)
    if order.status not in OPEN:
        raise Conflict("{number} is {status}: reopen it first", number=order.number, status=order.status.value)
    places = [row for row in places_with(tx, part_id, location_id) if row.on_hand > row.reserved]
    free = sum(row.on_hand - row.reserved for row in places)
    if many > free:
        raise ledger.short_of(tx, part, free, None if location_id is None else Spot(location_id))
    left = many
    for row in places:
        taken = min(left, row.on_hand - row.reserved)
        if taken:
            _keep(tx, row, order_id, taken)
            left -= taken
    told = {"quantity": [None, many], "job": [None, order.number]}
    tx.record(EventKind.STOCK_RESERVED, part.id, part.name, told, work_order_id=order_id)
    return _of(tx, order_id)


def release(tx: Transaction, reservation_id: int) -> None:
    """The job does not need it. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.STOCK_RELEASED)
    row = tx.row(sa.select(reservations).where(r.id == reservation_id, r.quantity > 0))
    if row is None:
        raise NotFound("Reservation")
    order = allow_for_job(tx, row.work_order_id)
    _release(tx, row, order.number)


def release_all(tx: Transaction, order_id: int, number: str) -> None:
    """After a job is over or gone, whoever ended it: nothing waits for it any longer."""
    for row in tx.rows(sa.select(reservations).where(r.work_order_id == order_id, r.quantity > 0).order_by(r.id)):
        _release(tx, row, number)


def keep_again(tx: Transaction, order_id: int, number: str, released_at: datetime) -> None:
    """Keeps what was freed at that moment once more, as far as nobody else has it now."""
    e = log.events.c
    freed = sa.select(*log.COLUMNS).where(
        e.work_order_id == order_id, e.kind == EventKind.STOCK_RELEASED.text, e.at == released_at
    )
    for event in map(log.event_of, tx.rows(freed.order_by(e.id))):
        part_id, wanted = int(event.subject_id or 0), int((event.changes.get("quantity") or (0, None))[0] or 0)
        left = wanted
        for row in places_with(tx, part_id):
            taken = min(left, row.on_hand - row.reserved)
            if taken > 0:
                _keep(tx, row, order_id, taken)
                left -= taken
        if left < wanted:
            told: Changes = {"quantity": [None, wanted - left], "job": [None, number]}
            tx.record(EventKind.STOCK_RESERVED, part_id, event.subject, told, work_order_id=order_id)


def use_up(tx: Transaction, order_id: int, part_id: int, location_id: int, quantity: int) -> int:
    """Frees of what is kept for the job at a place as many as are taken from there now; gives how many were kept."""
    kept = sa.and_(r.work_order_id == order_id, r.part_id == part_id, r.location_id == location_id)
    row = tx.row(sa.select(reservations).where(kept))
    freed = 0 if row is None else min(int(row.quantity), quantity)
    if row is not None and freed:
        _free(tx, row, freed)
    return freed


def places_with(tx: Transaction, part_id: int, location_id: int | None = None) -> list[sa.Row[Any]]:
    """The balances of a part in the house, the main warehouse's first, then where there is most."""
    if location_id is not None:
        at_place(tx, location_id)
    there = (
        sa.select(stock)
        .join(locations, locations.c.id == s.location_id)
        .where(s.part_id == part_id, s.on_hand > 0, locations.c.deleted_at.is_(None))
    )
    if location_id is not None:
        there = there.where(s.location_id == location_id)
    is_main = s.location_id == (main_warehouse(tx) or 0)
    return list(tx.rows(there.order_by(is_main.desc(), (s.on_hand - s.reserved).desc(), s.id)))


def _keep(tx: Transaction, row: sa.Row[Any], order_id: int, quantity: int) -> None:
    tx.update(stock, row, reserved=row.reserved + quantity)
    same = sa.and_(r.part_id == row.part_id, r.work_order_id == order_id, r.location_id == row.location_id)
    kept = tx.row(sa.select(reservations).where(same))
    if kept is not None:
        tx.update(reservations, kept, quantity=kept.quantity + quantity)
        return
    where = {"part_id": row.part_id, "work_order_id": order_id, "location_id": row.location_id}
    tx.insert(reservations, **where, quantity=quantity)


def _release(tx: Transaction, row: sa.Row[Any], number: str) -> None:
    _free(tx, row, row.quantity)
    name = _part_name(tx, row.part_id)
    told = {"quantity": [row.quantity, None], "job": [number, None]}
    tx.record(EventKind.STOCK_RELEASED, row.part_id, name, told, work_order_id=row.work_order_id)


def _free(tx: Transaction, row: sa.Row[Any], quantity: int) -> None:
    balance = ledger.balance(tx, row.part_id, Spot(row.location_id))
    assert balance is not None
    tx.update(stock, balance, reserved=balance.reserved - quantity)
    tx.update(reservations, row, quantity=row.quantity - quantity)


def _of(tx: Transaction, order_id: int) -> list[ReservationRow]:
    found = RESERVATION.where(r.work_order_id == order_id).order_by(r.id)
    return [ReservationRow._make(row) for row in tx.rows(found)]


def _part_name(tx: Transaction, part_id: int) -> str:
    """Also of one that was deleted."""
    return str(tx.value(sa.select(parts.c.name).where(parts.c.id == part_id)))
