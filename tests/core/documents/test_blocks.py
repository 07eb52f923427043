"""Blocks are parted where a page ends, and nothing is lost in between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from core.documents.blocks import Block, Cell, Framed, Gap, Line, Row, SmallPrint, Stack
from core.documents.styles import Style

TEN = Style(10, spacing=1.0)


def _lines(count: int, prefix: str = "") -> list[Line]:
    return [Line(f"{prefix}{number}", TEN, 100) for number in range(count)]


def _texts(block: Block | None) -> list[str]:
    return [line.text for line in _inside(block) if isinstance(line, Line)]


def _inside(block: Block | None) -> Iterator[Block]:
    if isinstance(block, Stack):
        for part in block.blocks:
            yield from _inside(part)
    elif isinstance(block, Row):
        for cell in block.cells:
            yield from _inside(cell.block)
    elif isinstance(block, Framed):
        yield from _inside(block.inner)
    elif isinstance(block, SmallPrint):
        yield from block.lines
    elif block is not None:
        yield block


def _numbers(count: int, prefix: str = "") -> list[str]:
    return [f"{prefix}{number}" for number in range(count)]


def test_a_stack_is_parted_between_its_lines() -> None:
    """Five lines of ten points leave three for the next page where there is room for two."""
    head, tail = Stack(_lines(5)).split(25, force=False)
    assert (_texts(head), _texts(tail)) == (["0", "1"], ["2", "3", "4"])


def test_a_stack_within_a_stack_is_parted_too() -> None:
    """What reaches over the end is parted inside."""
    head, tail = Stack([*_lines(1), Stack(_lines(3, "a")), *_lines(1, "b")]).split(25, force=False)
    assert (_texts(head), _texts(tail)) == (["0", "a0"], ["a1", "a2", "b0"])


def test_what_belongs_together_moves_to_the_next_page() -> None:
    """A heading is not left alone; on a page of its own it is parted after all."""
    section = Stack(_lines(5), together=3)
    head, tail = section.split(25, force=False)
    assert head is None
    assert tail is section
    head, tail = section.split(25, force=True)
    assert (_texts(head), _texts(tail)) == (["0", "1"], ["2", "3", "4"])


def test_a_line_higher_than_the_page_is_drawn_all_the_same() -> None:
    """With force the first part is never empty, so that printing always ends."""
    head, tail = Stack(_lines(2)).split(5, force=True)
    assert (_texts(head), _texts(tail)) == (["0"], ["1"])


@pytest.mark.parametrize("room", [10, 20, 35, 50])
def test_a_row_parts_each_of_its_cells(room: float) -> None:
    """Columns go on beside each other, each where it stopped."""
    row = Row([Cell(0, Stack(_lines(6, "a"))), Cell(50, Stack(_lines(2, "b")))])
    head, tail = row.split(room, force=False)
    assert sorted(_texts(head) + _texts(tail)) == sorted(_numbers(6, "a") + _numbers(2, "b"))
    assert head is not None
    assert head.height <= room


def test_a_row_does_not_leave_a_cell_behind() -> None:
    """Where one cell cannot begin, the whole row waits."""
    row = Row([Cell(0, Stack(_lines(6, "a"))), Cell(50, Stack(_lines(3, "b"), together=3))])
    assert row.split(20, force=False) == (None, row)


def test_a_frame_is_parted_into_two_frames() -> None:
    """Each has its own padding within the page."""
    head, tail = Framed(Stack(_lines(5)), 100, 4, "#000000").split(30, force=False)
    assert isinstance(head, Framed)
    assert isinstance(tail, Framed)
    assert head.height <= 30
    assert (_texts(head), _texts(tail)) == (["0", "1"], ["2", "3", "4"])


@pytest.mark.parametrize("count", [0, 1, 2, 7, 8])
def test_small_print_fills_its_columns_evenly(count: int) -> None:
    """Two columns are half as high as one."""
    assert SmallPrint(_lines(count), 2, 60).height == -(-count // 2) * 10


def test_small_print_goes_on_overleaf() -> None:
    """The page is filled column by column, in the order of reading."""
    head, tail = SmallPrint(_lines(9), 2, 60).split(25, force=False)
    assert (_texts(head), _texts(tail)) == (_numbers(4), _numbers(9)[4:])
    assert SmallPrint(_lines(9), 2, 60).split(15, force=False)[0] is None


@pytest.mark.parametrize("blocks", [[Gap(10), *_lines(1)], [Gap(10), Stack(_lines(3), together=3)]])
def test_a_gap_alone_is_no_first_part(blocks: Sequence[Block]) -> None:
    """Force goes on until something is drawn."""
    head, _ = Stack(blocks).split(15, force=True)
    assert _texts(head)
