"""A house with a few people, and the screen that shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from core import org_units, passwords, people, sessions, teams
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor, Role, permissions_of
from core.people import NewPerson
from core.shop import Shop
from desktop.desk import Desk
from desktop.screens.people_and_roles.screen import PeopleScreen
from tests.desktop.screens.counter import show


@dataclass(frozen=True)
class House:
    """Ids that tests refer to."""

    ann_id: int
    tom_id: int
    mia_id: int
    wang_id: int
    unit_id: int
    session_id: int


@pytest.fixture
def house(shop: Shop) -> House:
    """Ann runs it; Tom is signed in through an API, Mia has no login, Wang is switched off, Grace is a customer."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        ann = next(row for row in people.staff(tx) if row.role is Role.ADMIN)
        unit = org_units.add(tx, "Workshop")
        secret = passwords.prepared("workbench")
        tom = people.add(
            tx, NewPerson("Tom Bench", "+49 30 7654321", "tom@example.com", secret, Role.TECHNICIAN,
                          org_unit_id=unit.id)
        )  # fmt: skip
        mia = people.add(tx, NewPerson("Mia Ärmel", "+49 30 7654322", role=Role.FRONT_DESK))
        wang = people.add(tx, NewPerson("王小明", None, "wang@example.com", secret, Role.SUPERVISOR))
        people.change(tx, wang.id, {"is_active": False})
        people.add(tx, NewPerson("Grace Customer", "+49 30 7654323"))
        teams.add_member(tx, teams.add(tx, "Night shift").id, tom.id)
    actor = Actor(tom.id, tom.role, tom.full_name, permissions_of(tom.role), tom.uuid)
    with shop.transaction(actor, Channel.CMMS) as tx:
        session = sessions.open_(tx, actor, None, "192.168.0.7")
    return House(ann.id, tom.id, mia.id, wang.id, unit.id, session.id)


@pytest.fixture
def screen(qtbot: Any, look: Any, house: House, desk: Desk) -> PeopleScreen:
    """As an administrator sees it, with the first person beside the list."""
    made = PeopleScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.person is not None)
    return made


def open_person(qtbot: Any, screen: PeopleScreen, person_id: int) -> None:
    """Beside the list."""
    screen.open_record(person_id)
    qtbot.waitUntil(lambda: screen.panel.person is not None and screen.panel.person.id == person_id)
