"""Places form a tree, and only who may change equipment adds to it."""

from __future__ import annotations

import pytest

from core import locations
from core.base.errors import Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.shop import Shop
from tests.core.workshop import Workshop


def test_places_form_a_tree(shop: Shop, at: Workshop) -> None:
    """Rooms of one type are listed by name, with the place around them."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        floor = locations.add(tx, "Floor 2", "Floor")
        rooms = [locations.add(tx, name, "Room", floor.id) for name in ("204", "203")]
        assert locations.of_type(tx, "Room") == rooms[::-1]
        assert locations.get(tx, rooms[0].id).parent_id == floor.id


def test_place_needs_a_name_and_a_place_around_it_that_is_there(shop: Shop, at: Workshop) -> None:
    """Otherwise nothing is added."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        with pytest.raises(Invalid):
            locations.add(tx, " ", "Room")
        with pytest.raises(NotFound):
            locations.add(tx, "204", "Room", 99)
        with pytest.raises(NotFound):
            locations.get(tx, 99)


def test_technician_and_customer_add_none(shop: Shop, at: Workshop) -> None:
    """Source: permission matrix (asset:write)."""
    for who in (at.technician, at.customer_actor):
        with pytest.raises(Forbidden), shop.transaction(who, Channel.DESKTOP) as tx:
            locations.add(tx, "204", "Room")
