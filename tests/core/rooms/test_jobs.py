"""Jobs from a room, and rooms to the bench."""

from __future__ import annotations

import pytest

from core import audit, files, job_types, rooms, teams, work_orders
from core.base.errors import Forbidden, Invalid, NotFound
from core.rooms import NewRoomJob, RoomRow
from core.rules.words import HousekeepingState, Priority, Status
from core.shop import Shop
from tests.core.rooms.conftest import Do
from tests.core.workshop import Workshop

House = dict[str, RoomRow]


def test_a_request_takes_from_its_type_what_is_not_said(do: Do, shop: Shop, house: House, png: bytes) -> None:
    """Team and priority; photo and assignee come in the same commit."""
    team = do(teams.add, "Engineering")
    kind = do(job_types.named, "Technician Request")
    do(job_types.change, kind.id, {"default_team_id": team.id, "default_priority": Priority.HIGH})
    new = NewRoomJob(house["204"].id, "technician request", "Tap drips\nin the bath", photos=[("tap.png", png)])
    order = do(rooms.open_job, shop.store, new)
    assert (order.type, order.team_id, order.priority) == ("Technician Request", team.id, Priority.HIGH)
    assert (order.title, order.location_id, order.blocks_room) == ("Tap drips", house["204"].location_id, False)
    assert [file.name for file in do(files.of_subject, "work_order", order.id)] == ["tap.png"]


def test_a_request_needs_what_its_type_asks_for(do: Do, shop: Shop, at: Workshop, house: House) -> None:
    """Nothing of it is kept where something is missing."""
    do(job_types.add, "Damage", needs_photo=True, blocks_room=True)
    for new, field in (
        (NewRoomJob(house["204"].id, "Amenity Request"), "note"),
        (NewRoomJob(house["204"].id, "Damage", "Window"), "photos"),
    ):
        with pytest.raises(Invalid) as refused:
            do(rooms.open_job, shop.store, new)
        assert refused.value.field == field
    with pytest.raises(NotFound):
        do(rooms.open_job, shop.store, NewRoomJob(10**6, "Cleaning"))
    assert do(rooms.jobs_of, house["204"].id) == []
    own = NewRoomJob(house["204"].id, "Whatever", assignee_id=at.technician.person_id)
    assert do(rooms.open_job, shop.store, own, actor=at.technician).type == "Whatever"
    with pytest.raises(Forbidden):
        do(rooms.open_job, shop.store, own, actor=at.customer_actor)


def test_room_to_bench_and_back(do: Do, shop: Shop, at: Workshop, house: House) -> None:
    """A broken television blocks the room until it is repaired; then the room is dirty."""
    room_id = house["204"].id
    do(rooms.set_housekeeping, room_id, HousekeepingState.INSPECTED)
    order = do(rooms.send_to_bench, room_id, None, "Television", "No picture, guest complains", actor=at.technician)
    assert (order.type, order.title) == ("Repair", "Television: No picture, guest complains")
    assert (order.location_id, order.blocks_room) == (house["204"].location_id, True)
    blocked = do(rooms.get, room_id)
    assert (blocked.is_sellable, blocked.blocking_jobs, blocked.housekeeping) == (False, 1, HousekeepingState.INSPECTED)
    do(work_orders.move, order.id, Status.WORK_COMPLETE, actor=at.technician)
    free = do(rooms.get, room_id)
    assert (free.is_sellable, free.blocking_jobs, free.housekeeping) == (True, 0, HousekeepingState.DIRTY)
    with shop.reading() as tx:
        last = audit.after(tx, 0, 1000)[-1]
    assert (last.kind, last.subject_id, last.work_order_id) == ("room.released", room_id, order.id)


def test_the_same_device_goes_to_the_bench_again(do: Do, at: Workshop, house: House) -> None:
    """It is registered once; what belongs to a customer is none of the room's."""
    room_id = house["204"].id
    first = do(rooms.send_to_bench, room_id, None, "Television", "No picture")
    second = do(rooms.send_to_bench, room_id, None, "television", "No sound", False)
    third = do(rooms.send_to_bench, room_id, first.asset_id, "", "Remote lost")
    assert first.asset_id == second.asset_id == third.asset_id
    assert (second.blocks_room, third.title) == (False, "Remote lost")
    assert do(rooms.get, room_id).blocking_jobs == 2
    with pytest.raises(NotFound):
        do(rooms.send_to_bench, room_id, at.device_id, "", "Not ours")
    for name, problem, field in (("", "x", "name"), ("TV", "", "note")):
        with pytest.raises(Invalid) as refused:
            do(rooms.send_to_bench, room_id, None, name, problem)
        assert refused.value.field == field
