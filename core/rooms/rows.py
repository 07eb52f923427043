"""What a room looks like from outside."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import settings
from core.base.errors import NotFound
from core.base.transaction import Transaction
from core.base.whole_rows import whole_row
from core.rules import rooms as rules
from core.rules.status import OPEN
from core.rules.words import Discrepancy, FrontDeskState, HousekeepingState, Withdrawal
from core.tables import locations, people, rooms, work_orders

r = rooms.c
_w = work_orders.c
_room, _floor, _attendant = locations.alias("room_place"), locations.alias("floor_place"), people.alias("attendant")


class RoomRow(NamedTuple):
    """One room, its two axes, and what they come to now. Moments in UTC."""

    id: int
    uuid: str
    version: int
    location_id: int
    name: str
    floor: str | None
    front_desk: FrontDeskState
    housekeeping: HousekeepingState
    withdrawal: Withdrawal | None
    out_from_at: datetime | None
    out_until_at: datetime | None
    out_reason: str | None
    is_unconfirmed: bool
    is_rush: bool
    arrival_at: datetime | None
    attendant_id: int | None
    attendant: str | None
    seen_occupied: bool | None
    seen_at: datetime | None
    refused_at: datetime | None
    inspection_note: str | None
    """Why it failed its last inspection."""
    clean_minutes: int
    room_class: str | None
    note: str | None
    open_jobs: int
    blocking_jobs: int
    is_out: bool
    """Whether the withdrawal is in force now, not only from a later day on."""
    is_sellable: bool
    """Whether it may be given to a guest at all, whoever is in it now."""
    is_ready: bool
    """Whether a guest could be let in as it is."""

    @property
    def discrepancy(self) -> Discrepancy | None:
        """How what housekeeping saw differs from what the desk says."""
        return rules.discrepancy(self.front_desk, self.seen_occupied)

    @property
    def state(self) -> rules.State:
        """What the rules decide by."""
        withdrawal = self.withdrawal if self.is_out else None
        return rules.State(self.front_desk, self.housekeeping, withdrawal, self.blocking_jobs > 0)


def _jobs(*conditions: sa.ColumnElement[bool]) -> sa.ScalarSelect[int]:
    counted = sa.select(sa.func.count()).select_from(work_orders)
    return counted.where(
        _w.location_id == r.location_id, _w.deleted_at.is_(None), _w.status.in_(OPEN), *conditions
    ).scalar_subquery()


#: Everything about rooms in one statement: the columns of RoomRow, in its order, as far as they are stored.
SELECT = (
    sa.select(
        r.id, r.uuid, r.version, r.location_id, _room.c.name, _floor.c.name.label("floor"), r.front_desk,
        r.housekeeping, r.withdrawal, r.out_from_at, r.out_until_at, r.out_reason, r.is_unconfirmed, r.is_rush,
        r.arrival_at, r.attendant_id, _attendant.c.full_name.label("attendant"), r.seen_occupied, r.seen_at,
        r.refused_at, r.inspection_note, r.clean_minutes, r.room_class, r.note, _jobs().label("open_jobs"),
        _jobs(_w.blocks_room).label("blocking_jobs"),
    )
    .select_from(rooms)
    .join(_room, _room.c.id == r.location_id)
    .outerjoin(_floor, sa.and_(_floor.c.id == _room.c.parent_id, _floor.c.type == "Floor"))
    .outerjoin(_attendant, _attendant.c.id == r.attendant_id)
    .where(r.deleted_at.is_(None))
)  # fmt: skip


def rows(tx: Transaction, *conditions: sa.ColumnElement[bool], now: datetime | None = None) -> list[RoomRow]:
    """The rooms that the conditions leave, as they are now."""
    moment, only_inspected = now or tx.now, settings.read(tx).only_inspected_rooms
    return [_made(row, moment, only_inspected) for row in tx.rows(SELECT.where(*conditions))]


def _made(row: sa.Row[Any], now: datetime, only_inspected: bool) -> RoomRow:
    is_out = row.withdrawal is not None and (row.out_from_at is None or row.out_from_at <= now)
    state = rules.State(row.front_desk, row.housekeeping, row.withdrawal if is_out else None, row.blocking_jobs > 0)
    return RoomRow._make((*row, is_out, rules.is_sellable(state), rules.is_ready(state, only_inspected)))


def get_any(tx: Transaction, room_id: int) -> RoomRow:
    """The room, for operations. Raises: NotFound."""
    found = rows(tx, r.id == room_id)
    if not found:
        raise NotFound("Room")
    return found[0]


def entity(tx: Transaction, room_id: int) -> sa.Row[Any]:
    """The whole stored row. Raises: NotFound."""
    row = whole_row(tx, rooms, room_id)
    if row is None:
        raise NotFound("Room")
    return row
