"""What guests of the sample's hotel ask for, what breaks in its rooms, and what they leave behind."""

from __future__ import annotations

from typing import NamedTuple

from core.rules.words import FoundStatus, Status

S = Status


class Request(NamedTuple):
    """A job in a room, opened so many hours ago, and how far it got."""

    type: str
    note: str
    hours_ago: float
    goal: Status


REQUESTS: tuple[Request, ...] = (
    Request("Cleaning", "After check-out; the next guests come at three", 3.5, S.IN_PROGRESS),
    Request("Cleaning", "Coffee on the carpet", 2.6, S.REQUESTED),
    Request("Cleaning", "Balcony after the storm", 26, S.CLOSED),
    Request("Cleaning", "Deep clean after a long stay", 4.4, S.WORK_COMPLETE),
    Request("Cleaning", "Sand in the bathroom", 75, S.CLOSED),
    Request("Cleaning", "Wardrobe smells of smoke", 170, S.CLOSED),
    Request("Maid Request", "Two more bath towels", 1.2, S.APPROVED),
    Request("Maid Request", "Fresh bed linen, the child was sick", 2.1, S.IN_PROGRESS),
    Request("Maid Request", "Turn-down at eight", 30, S.CLOSED),
    Request("Maid Request", "Vacuum again, please", 122, S.CLOSED),
    Request("Technician Request", "The shower runs cold", 2.4, S.IN_PROGRESS),
    Request("Technician Request", "The heating cannot be turned down", 1.0, S.REQUESTED),
    Request("Technician Request", "The door card blinks red", 0.7, S.APPROVED),
    Request("Technician Request", "The socket at the desk is dead", 22, S.ON_HOLD),
    Request("Technician Request", "The blind is stuck half-way", 50, S.CLOSED),
    Request("Technician Request", "Water drips from the ceiling lamp", 200, S.CLOSED),
    Request("Technician Request", "The safe beeps all night", 98, S.CLOSED),
    Request("Amenity Request", "A baby cot until Friday", 1.7, S.REQUESTED),
    Request("Amenity Request", "Iron and board", 0.4, S.REQUESTED),
    Request("Amenity Request", "A pillow without feathers", 4.8, S.WORK_COMPLETE),
    Request("Amenity Request", "A kettle", 3.1, S.CANCELLED),
    Request("Amenity Request", "A second blanket", 54, S.CLOSED),
    Request("Amenity Request", "Adapter for a British plug", 145, S.CLOSED),
)
#: What stands in every room, and what in the best ones.
EQUIPMENT = ("Television", "Minibar")
#: What is on the bench: the thing, and what is wrong with it.
BENCH = ("Minibar", "Does not cool any more")


class Left(NamedTuple):
    """Something that was found so many days ago, and what became of it."""

    what: str
    place_note: str
    storage_place: str
    days_ago: float
    status: FoundStatus


FOUND: tuple[Left, ...] = (
    Left("Black umbrella", "Beside the door", "Locker 1", 0.3, FoundStatus.KEPT),
    Left("Silver ring with a blue stone", "On the washbasin", "Safe", 1.2, FoundStatus.KEPT),
    Left("Phone charger, white", "Socket at the bed", "Locker 1", 2.4, FoundStatus.KEPT),
    Left("Children's book, “Der Grüffelo”", "Under the bed", "Locker 2", 6, FoundStatus.KEPT),
    Left("Reading glasses in a brown case", "Bedside table", "Locker 2", 11, FoundStatus.CLAIMED),
    Left("Passport", "In the safe", "Safe", 19, FoundStatus.CLAIMED),
    Left("Grey scarf", "Wardrobe", "Locker 3", 41, FoundStatus.DUE),
    Left("One running shoe, size 43", "Balcony", "Locker 3", 55, FoundStatus.DUE),
    Left("Half a bottle of perfume", "Bathroom shelf", "Locker 3", 58, FoundStatus.DISPOSED),
)
