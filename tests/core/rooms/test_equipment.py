"""What of the house stands in a room."""

from __future__ import annotations

import pytest

from core import assets, rooms, search
from core.base.errors import Forbidden, Invalid, NotFound
from core.rooms import RoomRow
from tests.core.rooms.conftest import Do
from tests.core.workshop import Workshop

House = dict[str, RoomRow]


def test_equipment_stands_in_its_room_and_is_found(do: Do, house: House) -> None:
    """By name and serial number; it has no owner."""
    asset_id = do(rooms.add_equipment, house["204"].id, "Television", "LG-4711")
    do(rooms.add_equipment, house["204"].id, "Kettle")
    do(rooms.add_equipment, house["101"].id, "Television")
    assert [row.name for row in do(rooms.equipment_of, house["204"].id)] == ["Kettle", "Television"]
    assert do(assets.get, asset_id).owner_id is None
    assert [hit.id for hit in do(search.find, "lg4711")] == [asset_id]


def test_only_who_keeps_equipment_adds_some(do: Do, at: Workshop, house: House) -> None:
    """A technician sends things to the bench, but registers none beforehand."""
    with pytest.raises(Forbidden):
        do(rooms.add_equipment, house["204"].id, "Television", actor=at.technician)
    with pytest.raises(Invalid):
        do(rooms.add_equipment, house["204"].id, " ")
    with pytest.raises(NotFound):
        do(rooms.add_equipment, 10**6, "Television")
