"""Where parts lie: at a place of the house, or in the wallet of somebody who works there."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.events import EventKind
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.tables import locations, people

_l, _p = locations.c, people.c
WAREHOUSE = "Warehouse"
MAIN = "Main store"


class Spot(NamedTuple):
    """A place, or a person: one of the two is given."""

    location_id: int | None = None
    holder_id: int | None = None


def at_place(tx: Transaction, location_id: int) -> Spot:
    """Raises: NotFound."""
    if tx.value(sa.select(_l.id).where(_l.id == location_id, _l.deleted_at.is_(None))) is None:
        raise NotFound("Location")
    return Spot(location_id=location_id)


def with_person(tx: Transaction, person_id: int, *, gone_too: bool = False) -> Spot:
    """The wallet of a member of the staff; with `gone_too`, also of one who was. Raises: NotFound."""
    staff = sa.and_(_p.id == person_id, _p.role != Role.CUSTOMER)
    if not gone_too:
        staff = sa.and_(staff, _p.deleted_at.is_(None))
    if tx.value(sa.select(_p.id).where(staff)) is None:
        raise NotFound("User")
    return Spot(holder_id=person_id)


def name_of(tx: Transaction, spot: Spot) -> str:
    """As it is called, also where it was deleted since."""
    if spot.location_id is not None:
        return str(tx.value(sa.select(_l.name).where(_l.id == spot.location_id)))
    return str(tx.value(sa.select(_p.full_name).where(_p.id == spot.holder_id)))


def main_warehouse(tx: Transaction) -> int | None:
    """The id of the place that is meant where nothing is said: the warehouse that was there first; None: there is none.

    Source: contract, `warehouseId`.
    """
    there = sa.select(_l.id).where(_l.type == WAREHOUSE, _l.deleted_at.is_(None)).order_by(_l.id).limit(1)
    found = tx.value(there)
    return None if found is None else int(found)


def require_main_warehouse(tx: Transaction) -> int:
    """The same; where there is none it is built."""
    found = main_warehouse(tx)
    if found is None:
        found = tx.insert(locations, name=MAIN, type=WAREHOUSE)
        tx.record(EventKind.LOCATION_CREATED, found, MAIN, {"type": [None, WAREHOUSE]})
    return found
