"""A small house: five rooms on two floors, and who works in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from core import rooms
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor
from core.rooms import RoomRow
from core.rules.words import HousekeepingState
from core.shop import Shop
from tests.core.workshop import Workshop


@pytest.fixture
def house(shop: Shop) -> dict[str, RoomRow]:
    """The rooms by name: all vacant and clean."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        floors = {"1": ("101", "102", "110"), "2": ("201", "204")}
        return {
            name: rooms.add(tx, name, f"Floor {floor}", housekeeping=HousekeepingState.CLEAN)
            for floor, names in floors.items()
            for name in names
        }


Do = Callable[..., Any]


@pytest.fixture
def do(shop: Shop, at: Workshop) -> Do:
    """One operation in a commit of its own: do(operation, …), by the clerk unless an actor is named."""

    def run(operation: Callable[..., Any], *arguments: Any, actor: Actor | None = None, **named: Any) -> Any:
        with shop.transaction(actor or at.clerk, Channel.DESKTOP) as tx:
            return operation(tx, *arguments, **named)

    return run
