"""Paints the row of a room: its number and what is special, how clean it is, who has it, and how long it takes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.look import fonts, icons
from desktop.look.theme import tokens
from desktop.screens.housekeeping.room_line import RoomLine
from desktop.screens.rooms.tile import Mark
from desktop.widgets.chip import chip_width, paint_chip
from desktop.widgets.one_line import paint_line

PADDING, LINE, GAP, ICON = 12, 22, 8, 14
HEIGHT, REMARK = 57, 20


class RoomPainter(QStyledItemDelegate):
    """Two lines, a third where there is a remark; `frames` tells whether keys go to this list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the list; higher with a remark."""
        return QSize(160, HEIGHT + (REMARK if _line(index).remark else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints it."""
        line, theme, area = _line(index), tokens(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if chosen or hovered:
            painter.fillRect(area, QColor(theme.selected if chosen else theme.hover))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(theme.border))
        _Row(painter, area, option.direction == Qt.LayoutDirection.RightToLeft).paint(line)
        if option.state & QStyle.StateFlag.State_HasFocus and option.widget is not None and option.widget.hasFocus():
            _paint_frame(painter, area)
        painter.restore()


def _line(index: QModelIndex | QPersistentModelIndex) -> RoomLine:
    line: RoomLine = index.model().line(index.row())
    return line


class _Row:
    """One row in the making; `right` where it is read from the right."""

    def __init__(self, painter: QPainter, area: QRect, right: bool) -> None:
        self.painter, self.right = painter, right
        self.area = area.adjusted(PADDING, 6, -PADDING, -6)

    def paint(self, line: RoomLine) -> None:
        theme = tokens()
        ink = theme.text_secondary if line.is_done else theme.text
        first, second, third = (self.area.adjusted(0, (LINE + 1) * place, 0, 0) for place in range(3))
        rest = self._at_end(first, line.minutes, 12, theme.text_secondary)
        rest = self._at_start(rest, line.name, 15, ink, 600)
        for mark in line.marks:
            rest = self._mark(rest, mark)
        rest = self._chip(second, line)
        self._at_start(rest, line.desk, 12, theme.text_secondary)
        if line.remark:
            self._at_start(third, line.remark, 12, theme.text)

    def _chip(self, room: QRect, line: RoomLine) -> QRect:
        wide = min(chip_width(line.state.text), room.width())
        box = self._cut(room, wide)
        direction = Qt.LayoutDirection.RightToLeft if self.right else Qt.LayoutDirection.LeftToRight
        paint_chip(self.painter, box, line.state.chip, direction)
        return self._rest(room, wide)

    def _mark(self, room: QRect, mark: Mark) -> QRect:
        """An icon in the colour of its meaning, with a short text beside it."""
        ink = tokens().tone(mark.tone)[0]
        metrics = QFontMetrics(fonts.font(12, 600))
        wide = ICON + (metrics.horizontalAdvance(mark.text) + 4 if mark.text else 0)
        if wide > room.width():
            return room
        box = self._cut(room, ICON)
        icons.paint(self.painter, QRect(box.left(), box.top() + (LINE - ICON) // 2, ICON, ICON), mark.icon, ink)
        self._at_start(self._rest(room, ICON, 4), mark.text, 12, ink, 600)
        return self._rest(room, wide)

    def _at_start(self, room: QRect, text: str, pixels: int, ink: str, weight: int = 400) -> QRect:
        font = fonts.font(pixels, weight, tabular=True)
        wide = min(QFontMetrics(font).horizontalAdvance(text) + 1, max(room.width(), 0))
        paint_line(self.painter, self._cut(room, wide), text, font, ink, right=self.right)
        return self._rest(room, wide)

    def _at_end(self, room: QRect, text: str, pixels: int, ink: str) -> QRect:
        font = fonts.font(pixels, tabular=True)
        wide = QFontMetrics(font).horizontalAdvance(text) + 1
        left = room.left() if self.right else room.right() + 1 - wide
        paint_line(self.painter, QRect(left, room.top(), wide, LINE), text, font, ink, right=not self.right)
        return room.adjusted(wide + GAP, 0, 0, 0) if self.right else room.adjusted(0, 0, -wide - GAP, 0)

    def _cut(self, room: QRect, wide: int) -> QRect:
        """The first so many pixels of a line."""
        left = room.right() + 1 - wide if self.right else room.left()
        return QRect(left, room.top(), wide, LINE)

    def _rest(self, room: QRect, wide: int, gap: int = GAP) -> QRect:
        used = wide + gap
        return room.adjusted(0, 0, -used, 0) if self.right else room.adjusted(used, 0, 0, 0)


def _paint_frame(painter: QPainter, area: QRect) -> None:
    """Shows where the keys go."""
    pen = painter.pen()
    pen.setColor(QColor(tokens().focus))
    pen.setWidth(2)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(1, 1, -1, -2))
