"""From blocks to the pages of a PDF that is the same, byte for byte, whenever it is made from the same values."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from threading import Lock

from reportlab.pdfgen.canvas import Canvas

from core.documents.blocks import Block, Gap, Line, Stack
from core.documents.lines import fit
from core.documents.papers import LONGEST_PAGE
from core.documents.pens import Pen
from core.documents.styles import Theme
from core.documents.texts import one_line

_one_at_a_time = Lock()
"""ReportLab's fonts keep the place they are read at."""


@dataclass(frozen=True, slots=True)
class About:
    """What the PDF says about itself."""

    title: str
    author: str
    language: str
    right_to_left: bool


@dataclass(frozen=True, slots=True)
class Page:
    """The blocks of one page under each other, and its size in points."""

    block: Block
    width: float
    height: float
    x: float
    y: float
    foot: str = ""


def rolled(blocks: Sequence[Block], width: float, theme: Theme) -> list[Page]:
    """One page as long as its content; more only where no reader would show it."""
    margins = theme.top_margin + theme.bottom_margin
    return [
        Page(block, width, block.height + margins, theme.side_margin, theme.top_margin)
        for block in _parted(Stack(blocks), LONGEST_PAGE - margins)
    ]


def paged(blocks: Sequence[Block], width: float, height: float, theme: Theme, foot: str) -> list[Page]:
    """Sheets of one size, numbered at the foot."""
    parts = _parted(Stack(blocks), height - theme.top_margin - theme.bottom_margin)
    return [
        Page(part, width, height, theme.side_margin, theme.top_margin, f"{foot}{number} / {len(parts)}")
        for number, part in enumerate(parts, start=1)
    ]


def _parted(rest: Block | None, room: float) -> list[Block]:
    parts: list[Block] = []
    while rest is not None and rest.height > room:
        head, tail = rest.split(room, force=False)
        if head is None:
            head, tail = rest.split(room, force=True)
        if head is None:
            break
        parts.append(head)
        rest = _without_first_gap(tail)
    return [*parts, rest] if rest is not None else parts


def _without_first_gap(block: Block | None) -> Block | None:
    """A gap between sections is none at the top of a page."""
    if isinstance(block, Stack) and block.blocks and isinstance(block.blocks[0], Gap):
        return Stack(block.blocks[1:]) if len(block.blocks) > 1 else None
    return block


def pdf(pages: Sequence[Page], theme: Theme, about: About) -> bytes:
    """The bytes of a PDF with these pages."""
    with _one_at_a_time:
        target = BytesIO()
        canvas = Canvas(target, invariant=1, pageCompression=1, lang=about.language)
        _describe(canvas, about)
        for page in pages:
            _draw(canvas, page, theme, about)
        canvas.save()
        return target.getvalue()


def _describe(canvas: Canvas, about: About) -> None:
    canvas.setTitle(one_line(about.title))
    canvas.setAuthor(one_line(about.author))
    canvas.setSubject(one_line(about.title))
    canvas.setCreator("Frontbench")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setViewerPreference("PrintScaling", "None")


def _draw(canvas: Canvas, page: Page, theme: Theme, about: About) -> None:
    canvas.setPageSize((page.width, page.height))
    pen = Pen(canvas, page.width, page.height, about.right_to_left)
    page.block.draw(pen, page.x, page.y)
    if page.foot:
        room = page.width - 2 * page.x
        text = fit(page.foot, theme.label.weight, theme.label.size, room)
        Line(text, theme.label, room, "end").draw(pen, page.x, page.height - theme.bottom_margin * 0.7)
    canvas.showPage()
