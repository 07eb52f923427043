"""The parts that documents share."""

from __future__ import annotations

from dataclasses import replace

from core.documents import Accessory, Condition, ConditionLine, Letterhead, Paper
from core.documents.blocks import Line, Row, Stack
from core.documents.runs import width
from core.documents.sections import accessories, conditions, flowing, given, head, listed, signature, small_print
from core.documents.sheets import Sheet


def test_the_head_does_not_show_what_the_shop_left_empty(shop: Letterhead) -> None:
    """A shop without address and tax number has a shorter head."""
    full = head(Sheet(shop, Paper.ROLL_80), "Receipt")
    bare = head(Sheet(Letterhead(name="Shop"), Paper.ROLL_80), "Receipt")
    assert full.height - bare.height > 5 * 10


def test_the_head_of_an_internal_paper_is_short(shop: Letterhead) -> None:
    """The address is for customers."""
    sheet = Sheet(shop, Paper.A4)
    assert head(sheet, "Work sheet", is_internal=True).height < head(sheet, "Work sheet").height


def test_flowing_texts_share_their_lines(shop: Letterhead) -> None:
    """Short texts stand beside each other, a long one has lines of its own."""
    sheet = Sheet(shop, Paper.A4)
    rows = flowing(sheet, ["one", "two", "x " * 200, "three"], sheet.theme.body, 200)
    assert [len(row.cells) for row in rows if isinstance(row, Row)] == [2, 1, 1]


def test_nothing_listed_is_no_section(shop: Letterhead) -> None:
    """Empty lists and lists of blanks take no room, except that no accessory is said in words."""
    sheet = Sheet(shop, Paper.A4)
    assert listed(sheet, "Symptoms", ["", " \n"]) is None
    assert conditions(sheet, ()) is None
    assert small_print(Sheet(replace(shop, terms=" "), Paper.A4), "3") is None
    said = accessories(sheet, ()).blocks[-1]
    assert isinstance(said, Line)
    assert said.text == "None"


def test_a_roll_lists_under_each_other(shop: Letterhead) -> None:
    """Three accessories beside each other on a sheet are three lines on a roll."""
    received = tuple(Accessory(number, f"Thing {number}") for number in (1, 2, 3))
    sheet, roll = Sheet(shop, Paper.A4), Sheet(shop, Paper.ROLL_80)
    assert accessories(sheet, received).height < 3 * sheet.theme.body.leading
    assert accessories(roll, received).height > 3 * roll.theme.body.leading


def test_a_long_condition_name_wraps_beside_its_word(shop: Letterhead) -> None:
    """The word for the condition is never pushed off the paper."""
    roll = Sheet(shop, Paper.ROLL_80)
    section = conditions(roll, (ConditionLine("Name " * 30, Condition.NOT_TESTABLE, "note " * 30),))
    assert section is not None
    lines = [line for line in _lines(section) if isinstance(line, Line)]
    assert all(width(line.text, line.style.weight, line.style.size) <= line.width + 0.01 for line in lines)


def _lines(block: object) -> list[object]:
    if isinstance(block, Stack):
        return [line for part in block.blocks for line in _lines(part)]
    if isinstance(block, Row):
        return [line for cell in block.cells for line in _lines(cell.block)]
    return [block]


def test_a_signature_takes_the_same_room_signed_or_not(shop: Letterhead, signature: bytes) -> None:
    """The papers look alike, whether the customer signed on glass or will sign by pen."""
    sheet = Sheet(shop, Paper.A4)
    assert _signed(sheet, signature) == _signed(sheet, None)


def _signed(sheet: Sheet, image: bytes | None) -> float:
    return round(signature(sheet, "Customer’s signature", "Ayşe Yıldız", image).height, 6)


def test_only_facts_with_a_value_are_given() -> None:
    """Blanks are no value."""
    assert given(("a", "1"), ("b", ""), ("c", "  ")) == [("a", "1")]
