"""What happens to rooms by the clock: the housekeeping hour comes, and withdrawals end."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from core import settings
from core.base.events import Channel, EventKind
from core.base.permissions import SYSTEM
from core.base.transaction import OpenShop, Transaction
from core.rooms.keeping import bring_back
from core.rooms.rows import entity, r, rows
from core.rules import rooms as rules
from core.tables import rooms
from core.tables import settings as stored

_NAME = "housekeeping"
_TURNED = sa.select(stored).where(stored.c.name == _NAME)


def turn_if_due(shop: OpenShop) -> int:
    """For the desktop's and the server's clock, every minute: does what is due, and gives how many rooms it concerned.

    Whoever comes first does it; the others find it done. Nothing is written where nothing is due.
    """
    with shop.reading() as tx:
        if not is_due(tx):
            return 0
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        return end_withdrawals(tx) + turn_dirty_at_hour(tx)


def is_due(tx: Transaction) -> bool:
    """Whether the housekeeping hour has come since it was last seen to, or a withdrawal has ended."""
    has_rooms = tx.value(sa.select(r.id).where(r.deleted_at.is_(None)).limit(1)) is not None
    return has_rooms and (rules.is_turn_due(turned_on(tx), _day(tx)) or bool(_ended(tx)))


def turned_on(tx: Transaction) -> date | None:
    """The last day whose housekeeping hour was seen to; None: none yet."""
    row = tx.row(_TURNED)
    return None if row is None else date.fromisoformat(row.value["turned_on"])


def turn_dirty_at_hour(tx: Transaction) -> int:
    """The rooms that somebody lives in turn dirty, once a day however often it is called; gives how many did.

    A day on which nobody was there to see to it is not made up for. Raises: Forbidden.
    """
    tx.allow(EventKind.ROOM_DAY_TURNED)
    day = _day(tx)
    if not rules.is_turn_due(turned_on(tx), day):
        return 0
    turned = 0
    for room in rows(tx):
        after = rules.at_housekeeping_hour(room.state)
        changes = tx.update(rooms, entity(tx, room.id), housekeeping=after.housekeeping, refused_at=None)
        if changes:
            turned += after.housekeeping is not room.housekeeping
            tx.record(EventKind.ROOM_HOUSEKEEPING_CHANGED, room.id, room.name, changes)
    note_day(tx)
    tx.record(EventKind.ROOM_DAY_TURNED, None, day.isoformat(), {"rooms": [None, turned]})
    return turned


def end_withdrawals(tx: Transaction) -> int:
    """Rooms whose withdrawal has come to its end are back: dirty. Gives how many. Raises: Forbidden."""
    ended = _ended(tx)
    for room_id in ended:
        bring_back(tx, room_id)
    return len(ended)


def _ended(tx: Transaction) -> list[int]:
    over = sa.select(r.id).where(r.withdrawal.is_not(None), r.out_until_at <= tx.now, r.deleted_at.is_(None))
    return [row.id for row in tx.rows(over.order_by(r.id))]


def _day(tx: Transaction) -> date:
    shop = settings.read(tx)
    return rules.housekeeping_day(tx.now.astimezone(ZoneInfo(shop.time_zone)), shop.housekeeping_hour)


def note_day(tx: Transaction) -> None:
    """The last housekeeping hour needs nobody to see to it any more."""
    value: dict[str, Any] = {"turned_on": _day(tx).isoformat()}
    row = tx.row(_TURNED)
    if row is None:
        tx.insert(stored, name=_NAME, value=value, version=1)
    else:
        tx.update(stored, row, value=value)
