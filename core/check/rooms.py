"""Whether rooms agree with their places, jobs with their rooms, and found items with themselves."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from core.base.transaction import Transaction
from core.rules import matching
from core.tables import found_items, locations, rooms, work_orders

_r, _l, _w, _f = rooms.c, locations.c, work_orders.c, found_items.c
_IS_ROOM = sa.and_(_l.type == "Room", _l.deleted_at.is_(None))


def faults(tx: Transaction) -> list[str]:
    """One line for each."""
    checks = (_places_without_room, _rooms_without_place, _names, _withdrawals, _jobs, _found)
    return [fault for check in checks for fault in check(tx)]


def _places_without_room(tx: Transaction) -> Iterator[str]:
    shown = sa.select(_r.location_id).where(_r.deleted_at.is_(None))
    for row in tx.rows(sa.select(_l.id, _l.name).where(_IS_ROOM, _l.id.not_in(shown))):
        yield f"rooms: the place {row.name} (id {row.id}) is of type Room, but there is no room for it"


def _rooms_without_place(tx: Transaction) -> Iterator[str]:
    places = sa.select(_l.id).where(_IS_ROOM)
    for row in tx.rows(sa.select(_r.id).where(_r.deleted_at.is_(None), _r.location_id.not_in(places))):
        yield f"rooms: room {row.id} is at no place of type Room"


def _names(tx: Transaction) -> Iterator[str]:
    statement = sa.select(_r.id, _r.name_key, _l.name).join(locations, _l.id == _r.location_id)
    for row in tx.rows(statement.where(_r.deleted_at.is_(None)).order_by(_r.id)):
        if row.name_key != matching.name_key(row.name):
            yield f"rooms: {row.name} (id {row.id}) is not found by its name"


def _withdrawals(tx: Transaction) -> Iterator[str]:
    given = sa.or_(_r.out_from_at.is_not(None), _r.out_until_at.is_not(None), _r.out_reason.is_not(None))
    lacking = sa.or_(_r.out_from_at.is_(None), _r.out_reason.is_(None))
    wrong = sa.or_(sa.and_(_r.withdrawal.is_(None), given), sa.and_(_r.withdrawal.is_not(None), lacking))
    for row in tx.rows(sa.select(_r.id).where(wrong)):
        yield f"rooms: of room {row.id} it is not clear whether it is withdrawn, since when and why"


def _jobs(tx: Transaction) -> Iterator[str]:
    statement = (
        sa.select(_w.number, _w.is_room_job)
        .outerjoin(locations, _l.id == _w.location_id)
        .where(_w.is_room_job != sa.func.coalesce(_l.type == "Room", sa.false()))
    )
    for row in tx.rows(statement):
        said = "says it is in a room, but its place is none" if row.is_room_job else "is in a room, but does not say so"
        yield f"rooms: {row.number} {said}"


def _found(tx: Transaction) -> Iterator[str]:
    both = sa.and_(_f.claimed_at.is_not(None), _f.disposed_at.is_not(None))
    halves = _f.claimed_at.is_(None) != _f.claimed_by.is_(None)
    for row in tx.rows(sa.select(_f.number).where(sa.or_(both, halves))):
        yield f"rooms: of {row.number} it is not clear whether it was claimed or disposed of"
