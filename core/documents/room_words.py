"""The words of the attendant sheet, in English and German."""

from __future__ import annotations

from dataclasses import dataclass

from core.documents.languages import of_language


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomWords:
    """Every word the sheet prints by itself; what stands in braces is filled in."""

    attendant_sheet: str
    attendant: str
    nobody: str
    one_room: str
    rooms: str
    hours: str
    minutes: str
    of_the_day: str
    floor: str
    no_rooms: str
    done: str
    inspected: str
    rush: str
    rush_first: str
    others: str
    arrival: str
    refused: str
    also: str
    signed_attendant: str
    signed_inspector: str
    front_desk: dict[str, str]
    housekeeping: dict[str, str]

    def time(self, minutes: int) -> str:
        """45 min, 1 h, 1 h 30 min."""
        hours, rest = divmod(minutes, 60)
        parts = [self.hours.format(count=hours)] if hours else []
        return " ".join([*parts, self.minutes.format(count=rest)] if rest or not hours else parts)

    def count(self, rooms: int) -> str:
        """1 room, 2 rooms."""
        return self.one_room if rooms == 1 else self.rooms.format(count=rooms)


ENGLISH = RoomWords(
    attendant_sheet="Attendant sheet",
    attendant="Attendant",
    nobody="Not given to anybody",
    one_room="1 room",
    rooms="{count} rooms",
    hours="{count} h",
    minutes="{count} min",
    of_the_day="{time} of {day}",
    floor="Floor {name}",
    no_rooms="No rooms",
    done="Done",
    inspected="Inspected",
    rush="Rush",
    rush_first="First: somebody waits for them",
    others="Then",
    arrival="Arrival {time}",
    refused="Do not disturb, {time}",
    also="Linen, minibar, found things, repairs",
    signed_attendant="Attendant, time",
    signed_inspector="Inspected by, time",
    front_desk={
        "vacant": "Vacant",
        "occupied": "Occupied",
        "due_out": "Due out",
        "due_in": "Due in",
        "blocked": "Blocked",
    },
    housekeeping={
        "dirty": "dirty",
        "cleaning": "being cleaned",
        "clean": "clean",
        "to_inspect": "to be inspected",
        "inspected": "inspected",
    },
)

GERMAN = RoomWords(
    attendant_sheet="Zimmerliste",
    attendant="Zimmerservice",
    nobody="Noch niemandem gegeben",
    one_room="1 Zimmer",
    rooms="{count} Zimmer",
    hours="{count} h",
    minutes="{count} min",
    of_the_day="{time} von {day}",
    floor="Etage {name}",
    no_rooms="Keine Zimmer",
    done="Fertig",
    inspected="Geprüft",
    rush="Eilig",
    rush_first="Zuerst: darauf wird gewartet",
    others="Danach",
    arrival="Anreise {time}",
    refused="Bitte nicht stören, {time}",
    also="Wäsche, Minibar, Fundsachen, Reparaturen",
    signed_attendant="Zimmerservice, Uhrzeit",
    signed_inspector="Geprüft von, Uhrzeit",
    front_desk={
        "vacant": "Frei",
        "occupied": "Belegt",
        "due_out": "Abreise",
        "due_in": "Anreise",
        "blocked": "Gesperrt",
    },
    housekeeping={
        "dirty": "schmutzig",
        "cleaning": "in Arbeit",
        "clean": "sauber",
        "to_inspect": "zu prüfen",
        "inspected": "geprüft",
    },
)


def room_words(language: str) -> RoomWords:
    """The words of a language named like de or de_AT; English where there are none."""
    return of_language(language, ENGLISH, GERMAN)
