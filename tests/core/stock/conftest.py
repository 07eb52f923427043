"""A store: two places, a part of which there are ten, and who works there."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest

from core import check, locations, parts, people, stock
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor, Role
from core.parts import NewPart
from core.people import NewPerson
from core.shop import Shop
from tests.core.workshop import Workshop, actor_of


@dataclass(frozen=True)
class Store:
    """Ids and actors that tests refer to; `bearing` lies in `main`, ten of it."""

    main: int
    van: int
    bearing: int
    fuse: int
    storeman: Actor


@pytest.fixture
def store(shop: Shop, at: Workshop) -> Store:
    """Through the real operations."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        storeman = actor_of(people.add(tx, NewPerson("Sam Store", "+1 202 555 0104", role=Role.STOREMAN)))
        main = locations.add(tx, "Store", "Warehouse").id
        van = locations.add(tx, "Van 1", "Van").id
        bearing = parts.add(tx, NewPart("Ball Bearing", "BRG-6205", unit_cost=Decimal("12.50"), minimum=4)).id
        fuse = parts.add(tx, NewPart("Fuse", "FUS-1", unit_cost=Decimal("0.40"), unit_price=Decimal("1.00"))).id
        stock.receive(tx, bearing, 10)
    return Store(main, van, bearing, fuse, storeman)


def faults(shop: Shop) -> list[str]:
    """What `frontbench-admin check` says of the store."""
    return [fault for fault in check.faults_of(shop) if fault.startswith("store")]
