"""Places form a tree, and only who may change equipment adds to it."""

from __future__ import annotations

import pytest

from core import assets, locations, rooms, search, trash, work_orders
from core.assets import NewEquipment
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import Role
from core.rules.words import Status
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.conftest import actor
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


def test_place_and_room_are_one(shop: Shop, at: Workshop) -> None:
    """Whichever door a room is added, renamed or moved through."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        first, second = locations.add(tx, "Floor 1", "Floor"), locations.add(tx, "Floor 2", "Floor")
        place = locations.add(tx, "204", "Room", first.id)
        room = rooms.named(tx, "204")
        assert (room.location_id, room.floor) == (place.id, "Floor 1")
        moved = locations.change(tx, place.id, {"name": "205", "parent_id": second.id}, version=1)
        renamed = rooms.get(tx, room.id)
        assert (renamed.name, renamed.floor, renamed.version) == ("205", "Floor 2", room.version + 1)
        assert rooms.find_named(tx, "204") is None
        assert [hit.id for hit in search.find(tx, "205") if hit.noun == "room"] == [room.id]
        rooms.change(tx, room.id, {"name": "206"})
        assert locations.get(tx, place.id)[2:6] == (moved.version + 1, second.id, second.uuid, "206")
        locations.change(tx, second.id, {"name": "Roof"})
        assert rooms.get(tx, room.id).floor == "Roof"
        assert [hit.id for hit in search.find(tx, "roof") if hit.noun == "room"] == [room.id]
        with pytest.raises(Conflict):
            locations.add(tx, "206", "Room")
        other = locations.add(tx, "207", "Room")
        with pytest.raises(Conflict):
            locations.change(tx, other.id, {"name": " 206"})
        assert search.unfound(tx, "rooms") == ([], [])


def test_place_becomes_a_room_and_back(shop: Shop, at: Workshop) -> None:
    """Its jobs are the hotel's only while it is one; a room that is in use stays one."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        place = locations.add(tx, "Lounge", "Hall")
        job = work_orders.open_(tx, NewWorkOrder(title="Lamp", location_id=place.id))
        assert work_orders.page_of_room_jobs(tx, Page(10)) == []
        locations.change(tx, place.id, {"type": "Room"})
        assert [row.number for row in work_orders.page_of_room_jobs(tx, Page(10))] == [job.number]
        room = rooms.named(tx, "Lounge")
        with pytest.raises(Conflict):
            locations.change(tx, place.id, {"type": "Hall"})
        work_orders.move(tx, job.id, Status.CANCELLED)
        rooms.check_in(tx, room.id)
        with pytest.raises(Conflict):
            locations.change(tx, place.id, {"type": "Hall"})
        rooms.check_out(tx, room.id)
        locations.change(tx, place.id, {"type": "Hall"})
        assert rooms.find_named(tx, "Lounge") is None
        assert work_orders.page_of_room_jobs(tx, Page(10)) == []
        assert trash.page(tx, Page(10)) == []
        locations.change(tx, place.id, {"type": "Room"})
        assert rooms.named(tx, "Lounge").id == room.id
        assert search.unfound(tx, "rooms") == ([], [])


def test_only_what_is_given_changes(shop: Shop, at: Workshop) -> None:
    """And a version that is gone is refused."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        site = locations.add(tx, "Site", "Site")
        house = locations.add(tx, "Building A", "Building", site.id)
        assert (house.parent_id, house.parent_uuid) == (site.id, site.uuid)
        after = locations.change(tx, house.id, {"type": "Tower"})
        assert after == house._replace(type="Tower", version=2)
        assert locations.change(tx, house.id, {}) == after
        assert locations.change(tx, house.id, {"parent_id": None}).parent_uuid is None
        with pytest.raises(Stale):
            locations.change(tx, house.id, {"name": "x"}, version=1)
        with pytest.raises(Stale):
            locations.change(tx, house.id, {"name": "x"}, seen={"name": "Before"})
        for wrong in ({"name": ""}, {"type": "x" * 41}):
            with pytest.raises(Invalid):
                locations.change(tx, house.id, wrong)


def test_no_place_is_in_itself(shop: Shop, at: Workshop) -> None:
    """Nor in what is in it; the refusal names the field."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        site = locations.add(tx, "Site", "Site")
        house = locations.add(tx, "House", "Building", site.id)
        floor = locations.add(tx, "Floor", "Floor", house.id)
        for inner in (site, house, floor):
            with pytest.raises(Invalid) as refusal:
                locations.change(tx, site.id, {"parent_id": inner.id})
            assert refusal.value.field == "parent_id"
        with pytest.raises(NotFound):
            locations.change(tx, floor.id, {"parent_id": 10**9})


def test_place_that_others_hang_on_stays(shop: Shop, at: Workshop) -> None:
    """Places, equipment, open jobs and guests. Source: contract, decision 18."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        floor = locations.add(tx, "Floor 2", "Floor")
        place = locations.add(tx, "204", "Room", floor.id)
        room = rooms.named(tx, "204")
        pump = assets.add_equipment(tx, NewEquipment("Pump", location_id=place.id))
        job = work_orders.open_(tx, NewWorkOrder(title="Lamp", location_id=place.id))
        rooms.check_in(tx, room.id)
        for row, field, then in (
            (floor, "children", None),
            (place, "assets", lambda: assets.delete_equipment(tx, pump.id)),
            (place, "open_jobs", lambda: work_orders.move(tx, job.id, Status.CANCELLED)),
            (place, "front_desk", lambda: rooms.check_out(tx, room.id)),
        ):
            with pytest.raises(Conflict) as refusal:
                locations.delete(tx, row.id)
            assert refusal.value.field == field
            if then is not None:
                then()
        with pytest.raises(Stale):
            locations.delete(tx, place.id, version=9)
        locations.delete(tx, place.id)
        assert rooms.find_named(tx, "204") is None
        locations.delete(tx, floor.id)
        with pytest.raises(NotFound):
            locations.delete(tx, floor.id)


def test_deleted_place_comes_back(shop: Shop, at: Workshop) -> None:
    """In no other one where that is gone; a room as a room."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        floor = locations.add(tx, "Floor 2", "Floor")
        place, shelf = locations.add(tx, "204", "Room", floor.id), locations.add(tx, "Shelf", "Shelf", floor.id)
        for row in (place, shelf, floor):
            locations.delete(tx, row.id)
        assert {row.noun for row in trash.page(tx, Page(10))} == {"room", "location"}
        assert locations.restore(tx, shelf.id).parent_id is None
        assert locations.restore(tx, place.id).parent_id is None
        assert rooms.named(tx, "204").location_id == place.id
        with pytest.raises(NotFound):
            locations.restore(tx, shelf.id)
        assert [row.title for row in trash.page(tx, Page(10))] == ["Floor 2"]


def test_technician_and_customer_add_none(shop: Shop, at: Workshop) -> None:
    """Source: permission matrix (asset:write, asset:delete)."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        place = locations.add(tx, "Hall", "Hall")
    for who in (at.technician, at.customer_actor):
        with shop.transaction(who, Channel.DESKTOP) as tx:
            for attempt in (
                lambda tx=tx: locations.add(tx, "204", "Room"),
                lambda tx=tx: locations.change(tx, place.id, {"name": "x"}),
                lambda tx=tx: locations.delete(tx, place.id),
            ):
                with pytest.raises(Forbidden):
                    attempt()
    with shop.transaction(actor(Role.SUPERVISOR), Channel.DESKTOP) as tx, pytest.raises(Forbidden):
        locations.delete(tx, place.id)


def test_a_place_that_is_named_is_found_or_added(shop: Shop, at: Workshop) -> None:
    """Once, as an area; a place of that name is taken whatever its type, and the first warehouse is the main one."""
    with shop.transaction(at.manager, Channel.CMMS) as tx:
        added = locations.named(tx, "Production Line 2")
        assert locations.named(tx, " Production Line 2 ") == added
        assert locations.get(tx, added).type == "Area"
        store = locations.add(tx, "Main plant", "Store")
        assert locations.named(tx, "Main plant") == store.id
        assert locations.first_of_type(tx, "Store") == store.uuid
        assert locations.first_of_type(tx, "Shed") is None
