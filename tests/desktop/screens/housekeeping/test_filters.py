"""The saved filters of the rooms that are cleaned."""

from __future__ import annotations

import pytest

from core import housekeeping
from core.shop import Shop
from desktop.screens.housekeeping.filters import counts, passes, saved_filters
from tests.desktop.screens.counter import reading
from tests.desktop.screens.housekeeping.conftest import House


@pytest.mark.parametrize(
    ("key", "names"),
    [
        ("all", ["201", "202", "203", "301", "302", "303"]),
        ("to_clean", ["201", "301", "302", "303"]),
        ("to_inspect", ["202"]),
        ("done", ["203"]),
    ],
)
def test_each_filter_leaves_its_rooms(look, shop: Shop, house: House, key: str, names: list[str]) -> None:
    """And the typed number narrows them."""
    found = reading(shop, housekeeping.plan).rooms
    assert sorted(room.name for room in found if passes(room, key, "", only_inspected=False)) == names
    narrowed = [name for name in names if "30" in name]
    assert sorted(room.name for room in found if passes(room, key, "30", only_inspected=False)) == narrowed


def test_counts_are_of_the_whole_house(look, shop: Shop, house: House) -> None:
    """All is what they add up to."""
    found = counts(reading(shop, housekeeping.plan))
    assert found == {"all": 6, "to_clean": 4, "to_inspect": 1, "done": 1}
    assert set(found) == {saved.key for saved in saved_filters()}
