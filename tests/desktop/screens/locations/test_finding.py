"""Places are found with the way to them."""

from __future__ import annotations

from core import locations
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screens.locations.finding import find_places, place_options
from tests.desktop.screens.counter import reading


def test_a_place_is_offered_with_those_around_it(shop) -> None:
    """There may be a kitchen on every floor; one that is in nothing is told by its type."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        house = locations.add(tx, "House", "Building")
        for number in (1, 2):
            floor = locations.add(tx, f"Floor {number}", "Floor", house.id)
            locations.add(tx, "Kitchen", "Area", floor.id)
        locations.add(tx, "Kitchen garden", "Area")
    options = place_options(reading(shop, find_places, "kitchen"))
    assert [option.detail for option in options] == ["House › Floor 1", "House › Floor 2", "Area"]
