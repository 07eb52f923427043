"""A sheet lays out what a document says, in its shop's words and direction."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.documents import Letterhead, Paper
from core.documents.blocks import Gap, Line, Row, Stack
from core.documents.sheets import NOTHING, Sheet


def _texts(stack: Stack) -> list[str]:
    return [block.text for block in stack.blocks if isinstance(block, Line)]


@pytest.mark.parametrize(
    ("language", "expected"), [("en", False), ("de", False), ("ar", True), ("fa_IR", True), ("ur", True), ("xx", False)]
)
def test_the_language_decides_the_direction(shop: Letterhead, language: str, expected: bool) -> None:
    """Arabic, Persian and Urdu pages are read from the right."""
    assert Sheet(replace(shop, language=language), Paper.A4).right_to_left is expected


def test_a_value_that_is_not_there_is_a_dash(shop: Letterhead) -> None:
    """An empty field is seen to be empty."""
    sheet = Sheet(shop, Paper.A4)
    assert _texts(sheet.fact("Serial", "  ", 100)) == ["Serial", NOTHING]
    assert _texts(sheet.fact("Serial", "X1", 100)) == ["Serial", "X1"]


def test_a_large_text_shrinks_before_it_wraps(shop: Letterhead) -> None:
    """One line as long as that is readable, several after that."""
    sheet = Sheet(shop, Paper.A4)
    hero = sheet.theme.hero
    assert sheet.shrunk("WO042", hero, 180, 13).height == hero.leading
    longer = sheet.shrunk("WO-2025-ROSENHEIM-42", hero, 180, 13)
    assert len(longer.blocks) == 1
    assert longer.height < hero.leading
    assert len(sheet.shrunk("WO-2025-ROSENHEIM-42 " * 6, hero, 180, 13).blocks) > 1


def test_columns_fill_the_width(shop: Letterhead) -> None:
    """The last column ends where the page's text ends."""
    sheet = Sheet(shop, Paper.LETTER)
    row = sheet.columns([Gap(1), Gap(1), Gap(1)])
    assert row.cells[-1].x + sheet.column(3) == pytest.approx(sheet.width)


def test_a_pair_gives_the_amount_the_room_it_needs(shop: Letterhead) -> None:
    """An amount stays on one line however long its label."""
    sheet = Sheet(shop, Paper.ROLL_80)
    row = sheet.pair("a label with a great many words that will not fit " * 3, "£1,234,567.89")
    assert isinstance(row, Row)
    label, amount = (cell.block for cell in row.cells)
    assert isinstance(label, Stack)
    assert isinstance(amount, Stack)
    assert len(label.blocks) > 3
    assert _texts(amount) == ["£1,234,567.89"]


def test_sections_that_are_empty_leave_no_gap(shop: Letterhead) -> None:
    """Only what is there is parted from the next."""
    sheet = Sheet(shop, Paper.A4)
    line = sheet.text("x")
    assert sheet.spaced([None, line, Stack([]), None, line]) == [line, Gap(sheet.theme.gap), line]
