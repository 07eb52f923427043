"""What a page is built of: pieces with a height that can be drawn, and parted where a page ends."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from core.documents.contents import Condition
from core.documents.pens import Align, Pen
from core.documents.pictures import Picture
from core.documents.styles import Style

Parts = tuple["Block | None", "Block | None"]
"""What still fits on this page, and what goes to the next."""


class Block:
    """A piece of a page; by itself it is never parted."""

    height: float

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draws it with its top at y."""
        raise NotImplementedError

    def split(self, room: float, force: bool) -> Parts:
        """Parts what is higher than the room; with force, the first part is never empty."""
        return (self, None) if force else (None, self)


@dataclass(slots=True)
class Gap(Block):
    """Empty height."""

    height: float

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Nothing."""


@dataclass(slots=True)
class Line(Block):
    """One line of text, cleaned and short enough."""

    text: str
    style: Style
    width: float
    align: Align = "start"
    height: float = field(init=False)

    def __post_init__(self) -> None:
        self.height = self.style.leading

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draws the text in its box."""
        pen.text(self.text, self.style, x, y, self.width, align=self.align)


@dataclass(slots=True)
class Rule(Block):
    """A line across."""

    width: float
    colour: str
    weight: float = 0.6
    dashed: bool = False
    height: float = 1.0

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draws it in the middle of its height."""
        pen.rule(x, y + self.height / 2, self.width, self.colour, weight=self.weight, dashed=self.dashed)


@dataclass(slots=True)
class Shown(Block):
    """A picture in a box of this width."""

    picture: Picture
    width: float
    align: Align = "start"
    height: float = field(init=False)

    def __post_init__(self) -> None:
        self.height = self.picture.height

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draws it at its side of the box."""
        spare = self.width - self.picture.width
        pen.picture(self.picture, x + {"start": 0.0, "middle": spare / 2, "end": spare}[self.align], y)


@dataclass(slots=True)
class Code(Block):
    """A QR code in a box of this width."""

    content: str
    height: float
    width: float
    align: Align = "start"

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draws it at its side of the box."""
        spare = self.width - self.height
        pen.qr(self.content, x + {"start": 0.0, "middle": spare / 2, "end": spare}[self.align], y, self.height)


@dataclass(slots=True)
class Bars(Block):
    """A Code 128 as wide and as high as this."""

    content: str
    height: float
    width: float

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draws it from side to side."""
        pen.linear(self.content, x, y, self.width, self.height)


@dataclass(slots=True)
class Mark(Block):
    """The sign of a condition, or an empty box to tick where there is none, centred on a line of text."""

    condition: Condition | None
    size: float
    height: float
    colour: str

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draws it in the middle of its height."""
        top = y + (self.height - self.size) / 2
        if self.condition is None:
            pen.box(x, top, self.size, self.size, self.colour, filled=False, weight=0.8, radius=1)
        else:
            pen.mark(self.condition, x, top, self.size, self.colour)


@dataclass(slots=True)
class Stack(Block):
    """Blocks under each other, of which the first few stay together."""

    blocks: Sequence[Block]
    together: int = 0
    height: float = field(init=False)

    def __post_init__(self) -> None:
        self.height = sum(block.height for block in self.blocks)

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draws each under the one before."""
        for block in self.blocks:
            block.draw(pen, x, y)
            y += block.height

    def split(self, room: float, force: bool) -> Parts:
        """Parts between two blocks, or within the one that reaches over the end."""
        placed: list[Block] = []
        for index, block in enumerate(self.blocks):
            if block.height <= room:
                placed.append(block)
                room -= block.height
                continue
            head, tail = block.split(room, force and not any(not isinstance(done, Gap) for done in placed))
            rest = [part for part in (tail, *self.blocks[index + 1 :]) if part]
            if head:
                placed.append(head)
            if not placed or (len(placed) < self.together and not force):
                return None, self
            return Stack(placed), (Stack(rest) if rest else None)
        return self, None


@dataclass(slots=True)
class Cell:
    """A block at a distance from the start of its row."""

    x: float
    block: Block


@dataclass(slots=True)
class Row(Block):
    """Blocks beside each other."""

    cells: Sequence[Cell]
    height: float = field(init=False)

    def __post_init__(self) -> None:
        self.height = max((cell.block.height for cell in self.cells), default=0.0)

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draws each from the same top."""
        for cell in self.cells:
            cell.block.draw(pen, x + cell.x, y)

    def split(self, room: float, force: bool) -> Parts:
        """Parts every block that reaches over the end."""
        heads: list[Cell] = []
        tails: list[Cell] = []
        for cell in self.cells:
            fits = cell.block.height <= room
            head, tail = (cell.block, None) if fits else cell.block.split(room, force)
            heads += [Cell(cell.x, head)] if head else []
            tails += [Cell(cell.x, tail)] if tail else []
        if not heads or (len(heads) < len(self.cells) and not force):
            return None, self
        return Row(heads), (Row(tails) if tails else None)


@dataclass(slots=True)
class SmallPrint(Block):
    """Lines of one height, flowing through columns."""

    lines: Sequence[Line]
    columns: int
    stride: float
    """From the start of one column to that of the next."""
    height: float = field(init=False)

    def __post_init__(self) -> None:
        self.height = self._rows * self.lines[0].height if self.lines else 0.0

    @property
    def _rows(self) -> int:
        return -(-len(self.lines) // self.columns)

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Fills the first column, then the next."""
        for index, line in enumerate(self.lines):
            column, row = divmod(index, self._rows)
            line.draw(pen, x + column * self.stride, y + row * line.height)

    def split(self, room: float, force: bool) -> Parts:
        """Fills what is left of the page column by column."""
        rows = max(int(room / self.lines[0].height), 1 if force else 0)
        here = rows * self.columns
        if rows < 1 or (rows < 2 and not force):
            return None, self
        return self._of(self.lines[:here]), self._of(self.lines[here:])

    def _of(self, lines: Sequence[Line]) -> "SmallPrint | None":
        return SmallPrint(lines, self.columns, self.stride) if lines else None


@dataclass(slots=True)
class Framed(Block):
    """A block in a box, drawn round it or filled behind it."""

    inner: Block
    width: float
    padding: float
    colour: str
    filled: bool = False
    weight: float = 0.9
    height: float = field(init=False)

    def __post_init__(self) -> None:
        self.height = self.inner.height + 2 * self.padding

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draws the box, then what is in it."""
        pen.box(x, y, self.width, self.height, self.colour, filled=self.filled, weight=self.weight)
        self.inner.draw(pen, x + self.padding, y + self.padding)

    def split(self, room: float, force: bool) -> Parts:
        """Two boxes."""
        head, tail = self.inner.split(room - 2 * self.padding, force)
        return self._around(head), self._around(tail)

    def _around(self, inner: Block | None) -> "Framed | None":
        return Framed(inner, self.width, self.padding, self.colour, self.filled, self.weight) if inner else None
