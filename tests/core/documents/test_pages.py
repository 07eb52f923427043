"""Blocks become numbered pages, and pages a file."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from core.documents.blocks import Gap, Line, Stack
from core.documents.pages import About, paged, pdf, rolled
from core.documents.papers import LONGEST_PAGE, Paper
from core.documents.styles import ROLL, SHEET
from tests.core.documents.conftest import Printed

ABOUT = About("A title", "A shop", "en", right_to_left=False)


def _lines(count: int) -> list[Line]:
    return [Line(f"line{number:04d}", SHEET.body, 200) for number in range(count)]


def test_sheets_are_numbered() -> None:
    """The foot of each page says which it is, and of how many."""
    pages = paged(_lines(150), Paper.A4.width, 842, SHEET, "Order 7 · ")
    assert [page.foot for page in pages] == [f"Order 7 · {number} / {len(pages)}" for number in (1, 2, 3)]


def test_no_page_begins_with_a_gap() -> None:
    """What parts two sections is not needed where a page parts them."""
    room = 842 - SHEET.top_margin - SHEET.bottom_margin
    blocks = [Gap(room - 20), Line("first", SHEET.body, 100), Gap(30), Line("second", SHEET.body, 100)]
    first, second = paged(blocks, Paper.A4.width, 842, SHEET, "")
    assert isinstance(first.block, Stack)
    assert isinstance(second.block, Stack)
    assert [type(block) for block in second.block.blocks] == [Line]


def test_a_roll_is_one_page_with_its_margins() -> None:
    """Its height is that of the content and the margins."""
    (page,) = rolled(_lines(10), Paper.ROLL_80.width, ROLL)
    assert page.height == 10 * SHEET.body.leading + ROLL.top_margin + ROLL.bottom_margin
    assert page.foot == ""


def test_a_roll_is_cut_before_no_reader_opens_it() -> None:
    """Pages stay under the limit, and hold all lines together."""
    pages = rolled(_lines(2500), Paper.ROLL_80.width, ROLL)
    assert len(pages) == 3
    assert all(page.height <= LONGEST_PAGE for page in pages)
    assert sum(len(page.block.blocks) for page in pages if isinstance(page.block, Stack)) == 2500


def test_every_line_is_drawn_once(read: Callable[[bytes], Printed]) -> None:
    """In the file as in the blocks."""
    text = read(pdf(paged(_lines(150), Paper.A4.width, 842, SHEET, ""), SHEET, ABOUT)).text
    assert [number for number in range(150) if text.count(f"line{number:04d}") != 1] == []


def test_threads_do_not_mix_their_documents() -> None:
    """Eight documents printed at once are those printed one by one."""
    jobs = [paged(_lines(20 + number), Paper.A4.width, 842, SHEET, "") for number in range(8)]
    with ThreadPoolExecutor(8) as threads:
        at_once = list(threads.map(lambda pages: pdf(pages, SHEET, ABOUT), jobs))
    assert at_once == [pdf(pages, SHEET, ABOUT) for pages in jobs]
