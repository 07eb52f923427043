"""Adding, confirming, changing and deleting rooms."""

from __future__ import annotations

import pytest

from core import audit, locations, rooms, search, trash, work_orders
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.paging import Page
from core.rooms import RoomRow
from core.rules.words import FrontDeskState, HousekeepingState
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.rooms.conftest import Do
from tests.core.workshop import Workshop

House = dict[str, RoomRow]


def test_a_new_room_is_vacant_and_dirty_on_its_floor(do: Do) -> None:
    """Somebody has to look at it first; a floor is made once."""
    first = do(rooms.add, "301", "Floor 3", room_class="Suite", clean_minutes=45, note="Sea view")
    second = do(rooms.add, " 302 ", "floor 3")
    assert (first.front_desk, first.housekeeping) == (FrontDeskState.VACANT, HousekeepingState.DIRTY)
    assert (first.room_class, first.clean_minutes, first.note, first.is_unconfirmed) == ("Suite", 45, "Sea view", False)
    assert (second.name, second.floor) == ("302", "Floor 3")


def test_a_name_is_there_once(do: Do, house: House) -> None:
    """In any spelling."""
    do(rooms.add, "Suite Ä")
    for name in ("suite a", "SUITE Ä", "101"):
        with pytest.raises(Conflict, match="already"):
            do(rooms.add, name)
    for name, minutes in (("", 30), ("x" * 61, 30), ("303", 0), ("303", 1441)):
        with pytest.raises(Invalid):
            do(rooms.add, name, clean_minutes=minutes)
    with pytest.raises(NotFound):
        do(rooms.add, "303", house_id=10**6)


def test_an_unknown_room_is_registered_once_and_waits_to_be_confirmed(do: Do, at: Workshop, house: House) -> None:
    """Source: contract, decision 3. A technician may name it, a customer may not."""
    unknown = do(rooms.require_named, "999", actor=at.technician)
    assert unknown.is_unconfirmed
    assert do(rooms.require_named, " 999").id == unknown.id
    assert do(rooms.require_named, "101").id == house["101"].id
    assert not do(rooms.confirm, unknown.id).is_unconfirmed
    assert do(rooms.confirm, unknown.id).version == unknown.version + 1
    with pytest.raises(Forbidden):
        do(rooms.require_named, "998", actor=at.customer_actor)
    with pytest.raises(Invalid):
        do(rooms.require_named, " ")


def test_a_place_of_type_room_is_a_room(do: Do, at: Workshop) -> None:
    """Whichever door it was added through."""
    place = do(locations.add, "401", "Room")
    found = do(rooms.by_location, place.id)
    assert (found.name, found.location_id) == ("401", place.id)
    assert do(rooms.by_location, do(locations.add, "Shelf", "Shelf").id) is None


def test_changing_moves_and_renames_and_is_found_anew(do: Do, house: House) -> None:
    """Its jobs are found by the new name too."""
    room = house["204"]
    order = do(work_orders.open_, NewWorkOrder(title="Tap drips", location_id=room.location_id))
    changed = do(
        rooms.change, room.id, {"name": "Tower", "floor": "Floor 9", "clean_minutes": 50}, version=room.version
    )
    assert (changed.name, changed.floor, changed.clean_minutes) == ("Tower", "Floor 9", 50)
    assert changed.version > room.version
    assert {(hit.noun, hit.id) for hit in do(search.find, "tower")} == {("room", room.id), ("work_order", order.id)}
    assert do(search.find, "204") == []
    assert do(rooms.change, room.id, {"name": "Tower"}).version == changed.version
    assert do(rooms.change, room.id, {"floor": None}).floor is None
    with pytest.raises(Stale):
        do(rooms.change, room.id, {"note": "x"}, version=room.version)
    with pytest.raises(Stale):
        do(rooms.change, room.id, {"name": "y"}, seen={"name": "204"})
    with pytest.raises(Conflict):
        do(rooms.change, room.id, {"name": "101"})


def test_a_deleted_room_can_be_brought_back(do: Do, at: Workshop, shop: Shop, house: House) -> None:
    """Not while somebody is in it or something is to be done there; its name is free meanwhile."""
    room = house["204"]
    order = do(work_orders.open_, NewWorkOrder(title="Tap drips", location_id=room.location_id))
    with pytest.raises(Conflict, match="open jobs"):
        do(rooms.delete, room.id)
    do(work_orders.delete, order.id)
    do(rooms.check_in, house["201"].id)
    with pytest.raises(Conflict, match="Somebody"):
        do(rooms.delete, house["201"].id)
    do(rooms.delete, room.id)
    with pytest.raises(NotFound):
        do(rooms.get, room.id)
    assert do(rooms.named, "204") is None
    assert [hit for hit in do(search.find, "204") if hit.noun == "room"] == []
    assert ("room", "204") in {(row.noun, row.title) for row in do(trash.page, Page(10))}
    double = do(rooms.add, "204")
    with pytest.raises(Conflict):
        do(rooms.restore, room.id)
    do(rooms.delete, double.id)
    assert do(rooms.restore, room.id).name == "204"
    with shop.reading() as tx:
        assert [event.kind for event in audit.after(tx, 0, 1000)][-1] == "room.restored"


def test_who_does_not_keep_rooms_changes_none(do: Do, at: Workshop, house: House) -> None:
    """A technician adds, confirms, changes and deletes none."""
    room_id = house["101"].id
    for operation, *arguments in (
        (rooms.add, "x"), (rooms.confirm, room_id), (rooms.change, room_id, {"note": "x"}), (rooms.delete, room_id),
        (rooms.restore, room_id),
    ):  # fmt: skip
        with pytest.raises(Forbidden):
            do(operation, *arguments, actor=at.technician)
