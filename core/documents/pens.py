"""Drawing on one page, in points from the corner where reading starts; a page read from the right is mirrored."""

from typing import Literal

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from core.documents.contents import Condition
from core.documents.pictures import Picture, linear_code, qr_bars
from core.documents.runs import runs
from core.documents.styles import Style

Align = Literal["start", "middle", "end"]
FILLED_AND_STROKED = 2
"""Source: PDF 32000-1, 9.3.6."""
_THICKENING = 0.028


class Pen:
    """A pen on one page of a canvas; y grows downwards."""

    def __init__(self, canvas: Canvas, page_width: float, page_height: float, right_to_left: bool) -> None:
        self.canvas = canvas
        self.page_width = page_width
        self.page_height = page_height
        self.right_to_left = right_to_left

    def text(self, line: str, style: Style, x: float, y: float, room: float, *, align: Align) -> None:
        """One cleaned line in a box of this width whose top is y."""
        drawn = runs(line, style.weight)
        wide = drawn.width * style.size
        inset = {"start": 0.0, "middle": (room - wide) / 2, "end": room - wide}[align]
        left = self._left(x + inset, wide)
        baseline = self.page_height - y - style.leading / 2 - style.size * 0.364
        self.canvas.setFillColor(HexColor(style.colour))
        self.canvas.setStrokeColor(HexColor(style.colour))
        self.canvas.setLineWidth(style.size * _THICKENING)
        for run in drawn.runs:
            self.canvas.setFont(run.font, style.size)
            at = (left + run.x * style.size, baseline + run.rise * style.size)
            self.canvas.drawString(*at, run.text, mode=FILLED_AND_STROKED if run.thickened else None)

    def rule(self, x: float, y: float, length: float, colour: str, *, weight: float, dashed: bool) -> None:
        """A horizontal line."""
        left = self._left(x, length)
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(weight)
        self.canvas.setDash([2, 2] if dashed else [])
        self.canvas.line(left, self.page_height - y, left + length, self.page_height - y)
        self.canvas.setDash([])

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: str,
        *,
        filled: bool,
        weight: float = 0.9,
        radius: float = 3,
    ) -> None:
        """A box with round corners, filled or drawn."""
        self.canvas.setFillColor(HexColor(colour))
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(weight)
        bottom = self.page_height - y - height
        self.canvas.roundRect(self._left(x, width), bottom, width, height, radius, stroke=not filled, fill=filled)

    def picture(self, shown: Picture, x: float, y: float) -> None:
        """A picture, never mirrored."""
        left = self._left(x, shown.width)
        self.canvas.drawImage(shown.reader, left, self.page_height - y - shown.height, shown.width, shown.height)

    def qr(self, content: str, x: float, y: float, size: float) -> None:
        """A QR code without its quiet zone, black on the paper's white."""
        across, bars = qr_bars(content)
        module = size / across
        left, top = self._left(x, size), self.page_height - y
        path = self.canvas.beginPath()
        for column, row, length in bars:
            path.rect(left + column * module, top - (row + 1) * module, length * module, module)
        self.canvas.setFillColor(HexColor("#000000"))
        self.canvas.drawPath(path, stroke=0, fill=1)

    def linear(self, content: str, x: float, y: float, width: float, height: float) -> None:
        """A Code 128 without its quiet zones, never mirrored: a scanner reads it either way."""
        code = linear_code(content, height)
        if code is None:
            return
        self.canvas.saveState()
        self.canvas.translate(self._left(x, width), self.page_height - y - height)
        self.canvas.scale(width / code.width, 1)
        self.canvas.setFillColor(HexColor("#000000"))
        code.drawOn(self.canvas, 0, 0)
        self.canvas.restoreState()

    def mark(self, condition: Condition, x: float, y: float, size: float, colour: str) -> None:
        """The sign of a condition: a tick, a cross, a bar or a ring."""
        left, middle = self._left(x, size), self.page_height - y - size / 2
        path = self.canvas.beginPath()
        if condition is Condition.WORKS:
            path.moveTo(left, middle)
            path.lineTo(left + size * 0.35, middle - size * 0.35)
            path.lineTo(left + size, middle + size * 0.38)
        elif condition is Condition.BROKEN:
            for rise in (-0.4, 0.4):
                path.moveTo(left + size * 0.1, middle + rise * size)
                path.lineTo(left + size * 0.9, middle - rise * size)
        elif condition is Condition.NOT_TESTABLE:
            path.moveTo(left + size * 0.05, middle)
            path.lineTo(left + size * 0.95, middle)
        else:
            path.circle(left + size / 2, middle, size * 0.36)
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(size * 0.18)
        self.canvas.drawPath(path, stroke=1, fill=0)

    def _left(self, x: float, width: float) -> float:
        """The distance from the left edge of the paper."""
        return self.page_width - x - width if self.right_to_left else x
