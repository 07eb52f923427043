"""A house in which a few things were done, and the screen that shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from core import oauth_clients, people, teams
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor, Role, permissions_of
from core.people import NewPerson
from core.shop import Shop
from desktop.desk import Desk
from desktop.screens.audit.screen import AuditScreen
from tests.desktop.screens.counter import show


@dataclass(frozen=True)
class Deeds:
    """Ids that tests refer to."""

    tom_id: int
    team_id: int


@pytest.fixture
def deeds(shop: Shop) -> Deeds:
    """Mia adds Tom and changes his role, a program makes a team."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        mia = people.add(tx, NewPerson("Mia Ärmel", role=Role.MANAGER))
        oauth_clients.add(tx, "Channel manager")
    manager = Actor(mia.id, mia.role, mia.full_name, permissions_of(mia.role), mia.uuid)
    with shop.transaction(manager, Channel.DESKTOP) as tx:
        tom = people.add(tx, NewPerson("Tom Bench", "+49 30 7654321", role=Role.TECHNICIAN))
        people.change(tx, tom.id, {"role": Role.SUPERVISOR, "email": "tom@example.com"})
    program = Actor(None, Role.MANAGER, "Channel manager", permissions_of(Role.MANAGER))
    with shop.transaction(program, Channel.CRM) as tx:
        team = teams.add(tx, "Night shift")
    return Deeds(tom.id, team.id)


@pytest.fixture
def screen(qtbot: Any, look: Any, deeds: Deeds, desk: Desk) -> AuditScreen:
    """As an administrator sees it, with the newest entry beside the list."""
    made = AuditScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.event_shown is not None)
    return made


def kinds(screen: AuditScreen) -> list[str]:
    """What is listed."""
    table = screen.list.table
    found = (table.model.record(row) for row in range(table.count()))
    return [event.kind for event in found if event is not None]
