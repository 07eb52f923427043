"""A house with two attendants, and the screen of who supervises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from core import housekeeping, passwords, people, rooms
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from core.rooms import RoomRow
from core.rules.words import FrontDeskState, HousekeepingState
from core.shop import Shop
from desktop.desk import Desk
from desktop.screens.housekeeping.screen import HousekeepingScreen
from tests.desktop.screens.counter import reading, show


@dataclass(frozen=True)
class House:
    """Ids that tests refer to; rooms by name."""

    maria_id: int
    olga_id: int
    rooms: dict[str, int]


@pytest.fixture
def house(shop: Shop) -> House:
    """Maria has 201 (dirty), 202 (to inspect) and 203 (inspected); 301 to 303 are nobody's, 303 in a rush."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        login = passwords.prepared("workbench")
        maria = people.add(tx, NewPerson("Maria Silva", None, "maria@example.com", login, Role.TECHNICIAN))
        olga = people.add(tx, NewPerson("Ольга Иванова", None, "olga@example.com", login, Role.TECHNICIAN))
        for person in (maria, olga):
            housekeeping.add_attendant(tx, person.id)
        found = {name: rooms.add(tx, name, name[0]).id for name in ("201", "202", "203", "301", "302", "303")}
        rooms.assign_attendant(tx, [found[name] for name in ("201", "202", "203")], maria.id)
        rooms.set_housekeeping(tx, found["202"], HousekeepingState.TO_INSPECT)
        rooms.set_housekeeping(tx, found["203"], HousekeepingState.INSPECTED)
        rooms.set_rush(tx, found["303"], True)
        rooms.set_front_desk(tx, found["301"], FrontDeskState.OCCUPIED)
    return House(maria.id, olga.id, found)


@pytest.fixture
def screen(qtbot, look, house: House, desk: Desk) -> HousekeepingScreen:
    """The administrator's."""
    made = HousekeepingScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: bool(made.columns.columns) and made.stateful.is_ready)
    return made


@pytest.fixture
def room(shop: Shop, house: House) -> Callable[[str], RoomRow]:
    """A room as it is stored now."""
    return lambda name: reading(shop, rooms.get, house.rooms[name])
