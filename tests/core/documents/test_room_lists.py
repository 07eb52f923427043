"""The attendant sheet says what to clean and leaves room for what was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.documents import (
    AttendantSheet,
    AttendantSheets,
    Floor,
    Letterhead,
    Paper,
    RoomLine,
    attendant_sheets,
)
from tests.core.documents.conftest import RECEIVED, Printed

Read = Callable[[bytes], Printed]


def _room(name: str, **more: object) -> RoomLine:
    return RoomLine(**{"name": name, "front_desk": "due_out", "housekeeping": "dirty", "minutes": 30, **more})


@pytest.fixture
def sheets(shop: Letterhead) -> AttendantSheets:
    """Two attendants; in 204 somebody waits, and 205 does not want to be disturbed."""
    second = (
        _room("201"),
        _room("204", is_rush=True, arrival_at=RECEIVED),
        _room("205", front_desk="occupied", refused_at=RECEIVED, remarks=("Extra bed", "TV: no picture")),
    )
    third = (_room("301", minutes=45, housekeeping="to_inspect"),)
    return AttendantSheets(
        shop=shop,
        number="21 Nov 2025",
        at=RECEIVED,
        minutes_a_day=420,
        sheets=(
            AttendantSheet(attendant="Ayşe Yıldız", floors=(Floor(name="2", rooms=second), Floor(rooms=third))),
            AttendantSheet(attendant="王小明", floors=(Floor(name="محمد", rooms=(_room("401"),)),)),
        ),
    )


EVERYTHING = [
    "Attendant sheet",
    "Fri, 21 Nov 2025",
    "Ayşe Yıldız",
    "4 rooms · 2 h 15 min of 7 h",
    "Floor 2",
    "Rush · Arrival 14:05",
    "Do not disturb, 14:05",
    "Extra bed",
    "TV: no picture",
    "Occupied",
    "to be inspected",
    "45 min",
    "Done",
    "Inspected",
    "王小明",
    "1 room · 30 min of 7 h",
    "Inspected by, time",
]


@pytest.mark.parametrize("paper", Paper)
def test_every_value_is_on_the_sheet(sheets: AttendantSheets, read: Read, paper: Paper) -> None:
    """Nothing that was given is left out, on any paper."""
    text = read(attendant_sheets(sheets, paper)).text
    assert [value for value in EVERYTHING if value not in text] == []


@pytest.mark.parametrize("paper", Paper)
def test_everybody_begins_on_a_page_of_her_own(sheets: AttendantSheets, read: Read, paper: Paper) -> None:
    """The sheets are given out one by one."""
    printed = read(attendant_sheets(sheets, paper))
    assert len(printed.texts) == 2
    assert "401" in printed.texts[1]
    assert "401" not in printed.texts[0]


def test_what_somebody_waits_for_comes_first(sheets: AttendantSheets, read: Read) -> None:
    """Above the floors, with a heading of its own."""
    text = read(attendant_sheets(sheets)).text
    assert text.index("First: somebody waits") < text.index("204") < text.index("Floor 2") < text.index("201")


def test_many_rooms_lose_none(sheets: AttendantSheets, read: Read) -> None:
    """Sixty rooms run over the pages, each page with the attendant's name at its foot."""
    rooms = tuple(_room(str(number), remarks=("x " * 40,)) for number in range(500, 560))
    full = replace(sheets, sheets=(AttendantSheet(attendant="Ayşe Yıldız", floors=(Floor(name="5", rooms=rooms),)),))
    printed = read(attendant_sheets(full))
    assert [number for number in range(500, 560) if printed.text.count(str(number)) != 1] == []
    assert all("Ayşe Yıldız" in page for page in printed.texts)


def test_rooms_that_are_nobodys(sheets: AttendantSheets, read: Read) -> None:
    """They have a sheet too, which names nobody and measures no day."""
    left = AttendantSheet(attendant="", floors=(Floor(name="1", rooms=(_room("101"),)),))
    text = read(attendant_sheets(replace(sheets, sheets=(left,)))).text
    assert "Not given to anybody" in text
    assert "of 7 h" not in text


def test_no_rooms_at_all(sheets: AttendantSheets, read: Read) -> None:
    """One sheet that says so."""
    assert "No rooms" in read(attendant_sheets(replace(sheets, sheets=()))).text


def test_german(sheets: AttendantSheets, german_shop: Letterhead, read: Read) -> None:
    """A German house's sheet is German."""
    text = read(attendant_sheets(replace(sheets, shop=german_shop))).text
    for value in ("Zimmerliste", "Etage 2", "Abreise", "schmutzig", "Eilig · Anreise 15:05", "Geprüft"):
        assert value in text


def test_a_house_that_reads_from_the_right(sheets: AttendantSheets, arabic_shop: Letterhead) -> None:
    """The page is mirrored, and the same every time."""
    turned = replace(sheets, shop=arabic_shop)
    assert attendant_sheets(turned) == attendant_sheets(turned)


def test_a_floor_with_a_name_is_not_said_to_be_one(sheets: AttendantSheets, read: Read) -> None:
    """Basement, not Floor Basement."""
    below = AttendantSheet(attendant="", floors=(Floor(name="Basement", rooms=(_room("001"),)),))
    text = read(attendant_sheets(replace(sheets, sheets=(below,)))).text
    assert "Basement" in text
    assert "Floor Basement" not in text
