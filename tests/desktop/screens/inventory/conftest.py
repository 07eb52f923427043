"""A store with three parts, one of them low, and the screen that shows it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pytest

from core import locations, parts, people, stock
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.parts import NewPart
from core.people import NewPerson
from core.shop import Shop
from desktop.desk import Desk
from desktop.screens.inventory.screen import InventoryScreen
from tests.desktop.screens.counter import show


@dataclass(frozen=True)
class Store:
    """Ids that tests refer to."""

    main_id: int
    van_id: int
    bearing_id: int
    fuse_id: int
    lamp_id: int
    tom_id: int


@pytest.fixture
def store(shop: Shop) -> Store:
    """Ten bearings, four fuses where five have to be, and no lamp."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        main = stock.require_main_warehouse(tx)
        van = locations.add(tx, "Van 1", "Van").id
        bearing = parts.add(
            tx, NewPart("Ball Bearing", "BRG-6205", "Bearings", unit_cost=Decimal("12.50"), barcode="4006381333931")
        )
        fuse = parts.add(tx, NewPart("Fuse", "FUS-1", minimum=5, supplier="Littelfuse", unit_cost=Decimal("0.40")))
        lamp = parts.add(tx, NewPart("Лампа", "LMP-1"))
        stock.receive(tx, bearing.id, 10, bin_label="A-01")
        stock.receive(tx, fuse.id, 4)
        tom = people.add(tx, NewPerson("Tom Bench", None, role=Role.TECHNICIAN))
    return Store(main, van, bearing.id, fuse.id, lamp.id, tom.id)


@pytest.fixture
def screen(qtbot, look, store: Store, desk: Desk) -> InventoryScreen:
    """As it is seen, with its first part beside the list."""
    made = InventoryScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.part is not None)
    return made


def open_part(qtbot, screen: InventoryScreen, part_id: int) -> None:
    """Shows one part beside the list."""
    screen.open_record(part_id)
    qtbot.waitUntil(lambda: screen.panel.part is not None and screen.panel.part.id == part_id)
