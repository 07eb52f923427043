"""One document in the making: its paper, words and figures, and the blocks every layout is built from."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from core.documents.blocks import Block, Cell, Framed, Gap, Line, Row, Rule, Stack
from core.documents.contents import Letterhead
from core.documents.formats import Formats, known_locale
from core.documents.lines import wrap
from core.documents.pages import About, Page, paged, pdf, rolled
from core.documents.papers import Paper
from core.documents.pens import Align
from core.documents.runs import width as text_width
from core.documents.styles import ROLL, SHEET, Style
from core.documents.texts import one_line
from core.documents.words import words

BETWEEN_COLUMNS = 24.0
NOTHING = "—"


class Sheet:
    """The ground a layout stands on; widths are in points."""

    def __init__(self, shop: Letterhead, paper: Paper) -> None:
        self.shop = shop
        self.paper = paper
        self.is_roll = paper.height is None
        self.theme = ROLL if self.is_roll else SHEET
        self.width = paper.width - 2 * self.theme.side_margin
        self.words = words(shop.language)
        self.formats = Formats(shop.locale, shop.currency, shop.time_zone)
        self.right_to_left = known_locale(shop.language).text_direction == "rtl"

    def text(self, text: str, style: Style | None = None, width: float | None = None, align: Align = "start") -> Stack:
        """A text of any length, wrapped; nothing where it is empty."""
        style, width = style or self.theme.body, width or self.width
        lines = wrap(text, style.weight, style.size, width)
        return Stack([Line(line, style, width, align) for line in lines])

    def shrunk(self, text: str, style: Style, width: float, smallest: float, align: Align = "start") -> Stack:
        """A text as large as fits on one line, wrapped where even the smallest size does not."""
        wide = text_width(one_line(text), style.weight, style.size)
        size = style.size if wide <= width else max(smallest, style.size * width / wide * 0.999)
        return self.text(text, style.sized(size), width, align)

    def fact(self, label: str, value: str, width: float, style: Style | None = None) -> Stack:
        """A value under its label; a dash where there is none."""
        under = self.text(value if value.strip() else NOTHING, style, width)
        return Stack([*self.text(label, self.theme.label, width).blocks, *under.blocks])

    def pair(self, label: str, value: str, style: Style | None = None, width: float | None = None) -> Row:
        """A label at the start of the line and its value at the end."""
        style, width = style or self.theme.body, width or self.width
        wanted = text_width(one_line(value), style.weight, style.size)
        room = min(wanted + 1, width * 0.62)
        start = self.text(label, style, width - room - 8)
        return Row([Cell(0, start), Cell(width - room, self.text(value, style, room, "end"))])

    def columns(self, blocks: Sequence[Block], gap: float = BETWEEN_COLUMNS) -> Row:
        """Blocks beside each other in columns of one width, which is that of `column`."""
        wide = self.column(len(blocks), gap)
        return Row([Cell(index * (wide + gap), block) for index, block in enumerate(blocks)])

    def column(self, count: int, gap: float = BETWEEN_COLUMNS) -> float:
        """The width of one of so many columns."""
        return (self.width - gap * (count - 1)) / count

    def rule(self, colour: str | None = None, weight: float = 0.6) -> Rule:
        """A quiet line across."""
        return Rule(self.width, colour or self.theme.rule, weight, dashed=self.theme.dashed)

    def section(self, title: str, *blocks: Block) -> Stack:
        """A heading that stays with what follows it, with the gap before it."""
        content = [piece for block in blocks for piece in (block.blocks if isinstance(block, Stack) else (block,))]
        heading = self.text(title, self.theme.heading)
        return Stack([*heading.blocks, Gap(2), *content], together=len(heading.blocks) + 2)

    def band(self, text: str, style: Style) -> Framed:
        """A text in white on black."""
        white = Style(style.size, "Bold", "#ffffff", style.spacing)
        padding = 5.0
        return Framed(self.text(text, white, self.width - 2 * padding), self.width, padding, "#000000", filled=True)

    def money(self, amount: Decimal) -> str:
        """In the shop's currency."""
        return self.formats.money(amount)

    def moment(self, at: datetime | None) -> str:
        """In the shop's time zone; nothing where there is none."""
        return self.formats.moment(at) if at else ""

    def spaced(self, sections: Sequence[Block | None]) -> list[Block]:
        """The sections there are, with a gap between them."""
        blocks: list[Block] = []
        for section in sections:
            if section is not None and section.height > 0:
                blocks += [Gap(self.theme.gap), section] if blocks else [section]
        return blocks

    def pages(self, blocks: Sequence[Block], foot: str) -> list[Page]:
        """The blocks on this paper; the foot stands on sheets, not on rolls."""
        if self.paper.height is None:
            return rolled(blocks, self.paper.width, self.theme)
        return paged(blocks, self.paper.width, self.paper.height, self.theme, foot + " · ")

    def pdf(self, pages: Sequence[Page], title: str) -> bytes:
        """The finished document."""
        return pdf(pages, self.theme, About(title, self.shop.name, self.shop.language, self.right_to_left))
