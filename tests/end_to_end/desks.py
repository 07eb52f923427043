"""The desk of the shop's administrator, for processes and tests that show one screen without a window around it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication

from core import people, settings
from core.base.permissions import Actor, Role, permissions_of
from core.shop import Shop
from desktop.ask import Ask
from desktop.desk import Desk
from desktop.live import Live
from desktop.look.theme import Look
from desktop.preferences import Preferences
from desktop.surroundings import Surroundings


def administrator(shop: Shop) -> Actor:
    """The first one."""
    with shop.reading() as tx:
        person = next(row for row in people.staff(tx) if row.role is Role.ADMIN)
    return Actor(person.id, person.role, person.full_name, permissions_of(person.role), person.uuid)


def desk_on(shop: Shop) -> Desk:
    """What the window asks for is not done: there is none."""
    actor = administrator(shop)
    with shop.reading(actor) as tx:
        current = settings.read(tx)
    app = QApplication.instance()
    look = app.findChild(Look) or Look(app, "light")
    surroundings = Surroundings(look, Preferences(), _nothing)
    return Desk(shop, actor, Ask(shop, actor), Live(shop), look, current, _nothing, _nothing, _nothing, surroundings)


def _nothing(*_: Any, **__: Any) -> None:
    """Nobody is there to do it."""
