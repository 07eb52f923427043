"""Paints the heads of columns and lines: technicians with their load, days with how many jobs they have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from desktop.look import fonts
from desktop.look.theme import tokens
from desktop.screens.schedule.frame import Frame
from desktop.widgets.shaped_line import Typesetter

LINE = 18


class Head(NamedTuple):
    """Two lines; `is_marked` for today."""

    first: str
    second: str
    is_marked: bool = False


class HeadPainter:
    """Names in bold, sums below them."""

    def __init__(self) -> None:
        self._bold = Typesetter(fonts.font(13, 600))
        self._small = Typesetter(fonts.font(11, tabular=True))

    def paint_columns(self, painter: QPainter, frame: Frame, heads: Sequence[Head]) -> None:
        """Above the columns."""
        theme = tokens()
        painter.save()
        painter.setClipRect(frame.heads)
        painter.fillRect(frame.heads, QColor(theme.surface))
        for column, head in enumerate(heads):
            area = frame.head(column)
            if area.intersects(frame.heads):
                self._head(painter, area, head, right=frame.right_to_left)
                edge = area.left() if frame.right_to_left else area.right()
                if 0 < edge < frame.width - 1:  # the card's own border is there
                    painter.fillRect(QRect(edge, area.top(), 1, area.height()), QColor(theme.border))
        painter.restore()
        bottom = frame.heads.bottom()
        painter.fillRect(QRect(0, bottom, frame.width, 1), QColor(theme.border_strong))

    def paint_lines(self, painter: QPainter, frame: Frame, heads: Sequence[Head]) -> None:
        """Before the lines of a week."""
        painter.save()
        painter.setClipRect(frame.sides)
        painter.fillRect(frame.sides, QColor(tokens().surface))
        for line, head in enumerate(heads):
            whole = frame.seen(frame.layout.line_rect(line))
            area = QRect(frame.sides.left(), whole.top(), frame.sides.width(), whole.height())
            if area.intersects(frame.sides):
                self._head(painter, area, head, right=frame.right_to_left, at_top=True)
                painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(tokens().border))
        painter.restore()

    def _head(self, painter: QPainter, area: QRect, head: Head, *, right: bool, at_top: bool = False) -> None:
        theme = tokens()
        top = area.top() + (6 if at_top else (area.height() - 2 * LINE) // 2)
        line = QRect(area.left() + 10, top, area.width() - 16, LINE)
        painter.setPen(QColor(theme.accent if head.is_marked else theme.text))
        self._bold.paint(painter, line, head.first, right=right)
        painter.setPen(QColor(theme.text_secondary))
        self._small.paint(painter, line.translated(0, LINE), head.second, right=right)
