"""The work sheet says what to do and leaves room for what was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.documents import Letterhead, Paper, WorkSheet, work_sheet
from tests.core.documents.conftest import RECEIVED, Printed

Read = Callable[[bytes], Printed]

EVERYTHING = [
    "Work sheet",
    "WO042",
    "High",
    "Jürgen Müller, 李小龍",
    "Ayşe Yıldız",
    "+49 170 1234567",
    "Dell XPS 13",
    "SN123456789",
    "Shelf B4",
    "Swollen battery",
    "Fell off the table. The display flickers.",
    "Display flickers",
    "crack at the left",
    "A4 SD card",
    "Data may not be wiped",
    "Ask for the lid sensor first.",
    "£250.00",
    "£320.00",
    "Wed, 26 Nov 2025, 14:05",
    "21 Nov 2025, 14:05",
    "Sofia Rossi",
    "Fault found, cause, remedy",
    "Work done",
    "Parts used",
    "Check before return",
    "Done by, date",
]


@pytest.mark.parametrize("paper", Paper)
def test_every_value_is_on_the_sheet(work_sheet_data: WorkSheet, read: Read, paper: Paper) -> None:
    """Nothing that was given is left out, on any paper."""
    text = read(work_sheet(work_sheet_data, paper)).text
    assert [value for value in EVERYTHING if value not in text] == []


def test_the_checks_of_the_shop_have_their_own_list(work_sheet_data: WorkSheet, read: Read) -> None:
    """Where the shop names its checks they are listed, else the condition list is ticked off."""
    checked = replace(work_sheet_data, checks=("Boots", "Charges", "Camera shows a picture"))
    text = read(work_sheet(checked, Paper.ROLL_80)).text
    assert "Check before return Boots Charges Camera shows a picture" in text


@pytest.mark.parametrize("paper", Paper)
def test_only_what_must_be_known(read: Read, paper: Paper) -> None:
    """A sheet with nothing but its required values prints."""
    bare = WorkSheet(shop=Letterhead(name=""), number="1", customer_name="", device="", received_at=RECEIVED)
    printed = read(work_sheet(bare, paper))
    assert len(printed.sizes) == 1
    assert "Notes" not in printed.text


def test_long_notes_lose_nothing(work_sheet_data: WorkSheet, read: Read) -> None:
    """4,000 characters of notes and of warning run over the pages."""
    words = [f"w{number:04d}" for number in range(660)]
    long = replace(work_sheet_data, notes=" ".join(words), warnings=(" ".join(words),))
    printed = read(work_sheet(long))
    assert [word for word in words if printed.text.count(word) != 2] == []


@pytest.mark.parametrize("length", range(0, 1200, 80))
def test_a_heading_is_not_parted_from_its_lines(work_sheet_data: WorkSheet, read: Read, length: int) -> None:
    """Wherever a page ends, a table to write in has its rows, and a list its first item, below the heading."""
    printed = read(work_sheet(replace(work_sheet_data, problem="x " * length)))
    for page, text in zip(printed.characters, printed.texts, strict=True):
        drawn = "".join(character.text for character in page)
        for heading, rows in (("Parts used", 3), ("Work done", 3), ("Fault found, cause, remedy", 2)):
            assert heading not in text or page[drawn.index(heading)].bottom > 48 + rows * 19
        assert ("Accessories received" in text) == ("Charger" in text)


def test_german(work_sheet_data: WorkSheet, german_shop: Letterhead, read: Read) -> None:
    """A German shop's sheet is German."""
    text = read(work_sheet(replace(work_sheet_data, shop=german_shop))).text
    for value in ("Arbeitsblatt", "Ausgeführte Arbeiten", "Verwendete Teile", "320,00 €"):
        assert value in text


def test_the_same_sheet_is_the_same_file(work_sheet_data: WorkSheet) -> None:
    """Byte for byte."""
    assert work_sheet(work_sheet_data) == work_sheet(work_sheet_data)
