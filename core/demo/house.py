"""The sample's hotel: its rooms, and who works in them."""

from __future__ import annotations

from typing import NamedTuple

from core import job_types, people, rooms, teams
from core.base.permissions import Actor, Role, permissions_of
from core.base.transaction import Transaction
from core.demo.requests import EQUIPMENT
from core.demo.week import ROUND
from core.people import NewPerson
from core.rooms import RoomRow
from core.rules.words import HousekeepingState

ATTENDANTS = ("Rosa Delgado", "Hanna Nowak", "Amadou Diallo")
_SKILLS, _HOURS = ("Cleaning", "Linen", "Towel", "Carpet", "Cot", "Iron"), "Mo-Su 08:00-16:00"
#: type of job -> who does it
_TEAMS = {"Cleaning": "Housekeeping", "Maid Request": "Housekeeping", "Amenity Request": "Housekeeping",
          "Technician Request": "Engineering"}  # fmt: skip


class House(NamedTuple):
    """The rooms, who cleans them, who leads and serves, and what keeps it going: ids by name."""

    rooms: list[RoomRow]
    attendants: list[Actor]
    desk: Actor
    lead: Actor
    technicians: list[Actor]
    plant: dict[str, int]


def build(tx: Transaction, staff: dict[Role, list[Actor]], house_id: int, floors: int, rooms_each: int) -> House:
    """Inspected rooms with televisions; attendants who cannot sign in before somebody gives them a password."""
    names = [(floor, number) for floor in range(1, floors + 1) for number in range(1, rooms_each + 1)]
    built = [_add_room(tx, house_id, floor, number, is_best=number == rooms_each) for floor, number in names]
    attendants = [_add_attendant(tx, number, name) for number, name in enumerate(ATTENDANTS)]
    engineers = sorted((each for each in staff[Role.TECHNICIAN] if each.name in ROUND), key=lambda each: each.name)
    ids = {name: teams.add(tx, name).id for name in dict.fromkeys(_TEAMS.values())}
    for team, members in (("Housekeeping", attendants), ("Engineering", engineers)):
        for member in members:
            teams.add_member(tx, ids[team], member.person_id or 0)
    for type_, team in _TEAMS.items():
        job_types.change(tx, job_types.require(tx, type_).id, {"default_team_id": ids[team]})
    return House(built, attendants, staff[Role.FRONT_DESK][0], staff[Role.SUPERVISOR][0], engineers, {})


def _add_room(tx: Transaction, house_id: int, floor: int, number: int, *, is_best: bool) -> RoomRow:
    room_class, minutes = ("Suite", 50) if is_best else ("Double", 30) if number % 3 else ("Single", 25)
    room = rooms.add(
        tx,
        f"{floor}{number:02}",
        f"Floor {floor}",
        room_class=room_class,
        clean_minutes=minutes,
        housekeeping=HousekeepingState.INSPECTED,
        house_id=house_id,
    )
    for name in EQUIPMENT if is_best else EQUIPMENT[:1]:
        rooms.add_equipment(tx, room.id, name)
    return room


def _add_attendant(tx: Transaction, number: int, name: str) -> Actor:
    phone = f"+1 202 555 01{90 + number}"
    row = people.add(tx, NewPerson(name, phone, role=Role.TECHNICIAN, skills=_SKILLS, working_hours=_HOURS))
    return Actor(row.id, row.role, name, permissions_of(row.role), row.uuid)
