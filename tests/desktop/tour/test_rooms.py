"""The tour in the hotel."""

from __future__ import annotations

from core import passwords, people, rooms
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from core.rules.words import FrontDeskState, HousekeepingState, Status
from desktop.tour import workshop
from desktop.tour.counter import Login
from desktop.tour.rooms import ROOM, broken_tv
from tests.desktop.conftest import PASSWORD
from tests.desktop.program import LOGIN
from tests.desktop.screens.counter import reading


def test_the_room_of_the_broken_tv_is_ready_in_the_end(stage, shop) -> None:
    """The job has its photo, the repair is done, and the room went the whole way from blocked to inspected."""
    login = passwords.prepared(workshop.TECHNICIAN.password)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        attendant = people.add(tx, NewPerson("Rosa Delgado", "+1 202 555 0190", role=Role.TECHNICIAN))
        people.add(tx, NewPerson("Mateo Álvarez", workshop.TECHNICIAN.name, None, login, Role.TECHNICIAN))
        room = rooms.add(tx, ROOM)
        rooms.assign_attendant(tx, [room.id], attendant.id)
        rooms.add_equipment(tx, room.id, "Television")
        rooms.set_housekeeping(tx, room.id, HousekeepingState.CLEAN)
        rooms.set_front_desk(tx, room.id, FrontDeskState.OCCUPIED)
    broken_tv(stage, Login(LOGIN, PASSWORD))
    room = reading(shop, rooms.get, room.id)
    assert (room.front_desk, room.housekeeping) == (FrontDeskState.VACANT, HousekeepingState.INSPECTED)
    assert (room.is_sellable, room.open_jobs) == (True, 1)
    jobs = reading(shop, rooms.jobs_of, room.id, False, Page())
    assert [(job.title, job.status) for job in jobs] == [
        ("Television: The screen stays dark, the sound plays", Status.WORK_COMPLETE),
        ("Technician Request", Status.REQUESTED),
    ]
    assert (stage.folder / "attendant-sheets.pdf").read_bytes().startswith(b"%PDF")
