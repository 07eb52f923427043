"""Whether the stock agrees with its ledger, with what is reserved, and with what was used on jobs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import sqlalchemy as sa

from core.base.transaction import Transaction
from core.rules.status import OPEN
from core.rules.words import MovementKind
from core.tables import parts, parts_used, reservations, stock, stock_movements, work_orders

_s, _m, _r, _u, _w = stock.c, stock_movements.c, reservations.c, parts_used.c, work_orders.c
_Place = tuple[int, int | None, int | None]


def faults(tx: Transaction) -> list[str]:
    """One line for each."""
    checks = (_balances, _reserved, _reservations, _used)
    return [fault for check in checks for fault in check(tx)]


def _balances(tx: Transaction) -> Iterator[str]:
    """What moved in less what moved out is what is there."""
    moved: Counter[_Place] = Counter()
    for sign, location, holder in (
        (1, _m.to_location_id, _m.to_holder_id),
        (-1, _m.from_location_id, _m.from_holder_id),
    ):
        sums = sa.select(
            _m.part_id,
            location.label("location_id"),
            holder.label("holder_id"),
            sa.func.sum(_m.quantity).label("quantity"),
        )
        there = sa.or_(location.is_not(None), holder.is_not(None))
        for row in tx.rows(sums.where(there).group_by(_m.part_id, location, holder)):
            moved[row.part_id, row.location_id, row.holder_id] += sign * int(row.quantity)
    kept = {(row.part_id, row.location_id, row.holder_id): row.on_hand for row in tx.rows(sa.select(stock))}
    skus = {row.id: row.sku for row in tx.rows(sa.select(parts.c.id, parts.c.sku))}
    for place in sorted(moved.keys() | kept.keys(), key=lambda place: tuple(part or 0 for part in place)):
        if moved[place] != kept.get(place, 0):
            part_id, location_id, holder_id = place
            where = f"place {location_id}" if holder_id is None else f"wallet of person {holder_id}"
            sku = skus.get(part_id, part_id)
            yield f"store: of {sku} there are {kept.get(place, 0)} at {where}, but the ledger comes to {moved[place]}"


def _reserved(tx: Transaction) -> Iterator[str]:
    sums = (
        sa.select(_r.part_id, _r.location_id, sa.func.sum(_r.quantity).label("quantity"))
        .group_by(_r.part_id, _r.location_id)
        .subquery()
    )
    kept = sa.func.coalesce(sums.c.quantity, 0)
    same = sa.and_(sums.c.part_id == _s.part_id, sums.c.location_id == _s.location_id)
    statement = sa.select(_s.id, _s.reserved, kept.label("kept")).outerjoin(sums, same).where(_s.reserved != kept)
    for row in tx.rows(statement.order_by(_s.id)):
        yield f"store: stock {row.id} says {row.reserved} are reserved, but its reservations come to {row.kept}"


def _reservations(tx: Transaction) -> Iterator[str]:
    over = sa.or_(_w.status.not_in(OPEN), _w.deleted_at.is_not(None))
    statement = sa.select(_r.id, _w.number).join(work_orders, _w.id == _r.work_order_id).where(_r.quantity > 0, over)
    for row in tx.rows(statement.order_by(_r.id)):
        yield f"store: reservation {row.id} waits for {row.number}, which is over"


def _used(tx: Transaction) -> Iterator[str]:
    signed = sa.case((_m.kind == MovementKind.ISSUE, _m.quantity), else_=-_m.quantity)
    sums = (
        sa.select(_m.part_used_id, sa.func.sum(signed).label("quantity"))
        .where(_m.part_used_id.is_not(None))
        .group_by(_m.part_used_id)
        .subquery()
    )
    moved = sa.func.coalesce(sums.c.quantity, 0)
    booked = sa.case((_u.deleted_at.is_(None), _u.quantity), else_=0)
    statement = (
        sa.select(_u.id, booked.label("booked"), moved.label("moved"))
        .outerjoin(sums, sums.c.part_used_id == _u.id)
        .where(_u.part_id.is_not(None), booked != moved)
    )
    for row in tx.rows(statement.order_by(_u.id)):
        yield f"store: part line {row.id} says {row.booked} were used, but {row.moved} were taken"
