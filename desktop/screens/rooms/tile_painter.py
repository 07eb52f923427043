"""Paints tiles: every state by a word, an icon and a colour, what is withdrawn hatched, what is unconfirmed dashed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from desktop.look import fonts, icons
from desktop.look.theme import tokens
from desktop.look.tokens import Tone
from desktop.room_words import front_desk_word, housekeeping_word, withdrawal_word
from desktop.screens.rooms.tile import Mark, Tile, arrival_text
from desktop.widgets.moments import at_hour, clock_text
from desktop.widgets.shaped_line import Typesetter

STRIP, PADDING, ICON, TICK = 4, 10, 14, 18
HEAD, LINE, RADIUS = 26, 20, 8
NARROWEST, WIDEST = 116, 190
#: Its time of day is written as wide as any.
_LATE = date(2000, 1, 1), 22


@dataclass(frozen=True, slots=True)
class Standing:
    """How a tile stands at the moment of painting."""

    is_chosen: bool = False
    is_current: bool = False
    has_focus: bool = False
    is_hovered: bool = False


class TilePainter:
    """Knows the fonts and the size of a tile; `right_to_left` mirrors it."""

    def __init__(self) -> None:
        self._name = Typesetter(fonts.font(15, 700, tabular=True))
        self._word = Typesetter(fonts.font(12, 500))
        self._small = Typesetter(fonts.font(11, 600, tabular=True))
        self._quiet = Typesetter(fonts.font(11))
        self.right_to_left = False

    def smallest(self) -> QSize:
        """As wide as the longest state needs in this language, and an arrival with its time, within reason."""
        words = [front_desk_word(each).text for each in FrontDeskState]
        words += [withdrawal_word(each).text for each in Withdrawal]
        words += [housekeeping_word(each).text for each in HousekeepingState]
        words.append(arrival_text(front_desk_word(FrontDeskState.DUE_IN), clock_text(at_hour(*_LATE))))
        longest = max(self._word.metrics.horizontalAdvance(word) for word in words)
        width = STRIP + 2 * PADDING + ICON + 6 + longest
        return QSize(max(NARROWEST, min(WIDEST, width)), HEAD + 2 * LINE + 2 * 7)

    def tick_rect(self, rect: QRect) -> QRect:
        """Where a tile is ticked with the pointer."""
        left = rect.left() + 6 if self.right_to_left else rect.right() - 5 - TICK
        return QRect(left, rect.bottom() - 5 - TICK, TICK, TICK)

    def paint_heading(self, painter: QPainter, rect: QRect, words: str, count: str) -> None:
        """A floor's name with the number of its rooms and a line."""
        theme = tokens()
        painter.setPen(QColor(theme.text_secondary))
        text = f"{words}  ·  {count}"
        self._word.paint(painter, rect, text, right=self.right_to_left)
        wide = min(self._word.metrics.horizontalAdvance(text) + 12, rect.width())
        middle = rect.center().y()
        left = rect.left() if self.right_to_left else rect.left() + wide
        painter.fillRect(QRect(left, middle, rect.width() - wide, 1), QColor(theme.border))

    def paint(self, painter: QPainter, rect: QRect, tile: Tile, at: Standing) -> None:
        """One tile."""
        self._ground(painter, rect, tile, at)
        inner = rect.adjusted(PADDING, 7, -PADDING, -7)
        inner = inner.adjusted(0, 0, -STRIP, 0) if self.right_to_left else inner.adjusted(STRIP, 0, 0, 0)
        self._head(painter, QRect(inner.left(), inner.top(), inner.width(), HEAD - 4), tile)
        top = inner.top() + HEAD
        for word, text in ((tile.first, tile.first_text), (tile.second, tile.second_text)):
            self._line(painter, QRect(inner.left(), top, inner.width(), LINE), word.icon, text, word.tone)
            top += LINE
        if at.is_chosen or at.is_hovered:
            self._tick(painter, self.tick_rect(rect), is_chosen=at.is_chosen)

    def _ground(self, painter: QPainter, rect: QRect, tile: Tile, at: Standing) -> None:
        theme = tokens()
        front, _ = theme.tone(tile.first.tone)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillPath(
            frame, QColor(theme.selected if at.is_chosen else theme.hover if at.is_hovered else theme.surface)
        )
        if tile.is_withdrawn:
            painter.fillPath(frame, QBrush(QColor(theme.border), Qt.BrushStyle.BDiagPattern))
        painter.save()
        painter.setClipPath(frame)
        left = rect.right() + 1 - STRIP if self.right_to_left else rect.left()
        painter.fillRect(QRect(left, rect.top(), STRIP, rect.height()), QColor(front))
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._frame_pen(tile, at))
        painter.drawPath(frame)
        if at.has_focus:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)

    @staticmethod
    def _frame_pen(tile: Tile, at: Standing) -> QPen:
        theme = tokens()
        pen = QPen(QColor(theme.accent if at.is_chosen or at.is_current else theme.border_strong), 1)
        if tile.is_unconfirmed:
            pen.setColor(QColor(theme.tone(Tone.INFO)[0]))
            pen.setStyle(Qt.PenStyle.DashLine)
            pen.setWidthF(1.6)
        return pen

    def _head(self, painter: QPainter, area: QRect, tile: Tile) -> None:
        """The number at the start, signs at the end, and the class of the room where there is space left."""
        theme = tokens()
        name_needs = min(
            self._name.metrics.horizontalAdvance(tile.name), area.width() // 2 if tile.marks else area.width()
        )
        room = area.width() - name_needs - 6
        shown = self._fitting(tile.marks, room)
        painter.setPen(QColor(theme.text))
        self._name.paint(painter, self._part(area, 0, name_needs + 1), tile.name, right=self.right_to_left)
        used = self._marks(painter, area, shown)
        room -= used + (4 if used else 0)
        if tile.corner and room >= self._quiet.metrics.horizontalAdvance(tile.corner):
            painter.setPen(QColor(theme.text_muted))
            corner = self._part(area, name_needs + 6, room)
            self._quiet.paint(painter, corner, tile.corner, right=not self.right_to_left)

    def _part(self, area: QRect, before: int, width: int) -> QRect:
        """So many pixels of the area, `before` from where one begins to read."""
        left = area.right() + 1 - before - width if self.right_to_left else area.left() + before
        return QRect(left, area.top(), width, area.height())

    def _fitting(self, marks: tuple[Mark, ...], room: int) -> list[Mark]:
        shown: list[Mark] = []
        for mark in marks:
            room -= self._mark_width(mark) + 3
            if room < 0:
                break
            shown.append(mark)
        return shown

    def _mark_width(self, mark: Mark) -> int:
        return 12 + 8 + (self._small.metrics.horizontalAdvance(mark.text) + 3 if mark.text else 0)

    def _marks(self, painter: QPainter, area: QRect, marks: list[Mark]) -> int:
        """The signs as pills, the last at the very end; the pixels they take."""
        used = 0
        for mark in reversed(marks):
            width = self._mark_width(mark)
            pill = self._part(area, area.width() - used - width, width)
            self._pill(painter, pill.adjusted(0, 2, 0, -2), mark)
            used += width + 3
        return used

    def _pill(self, painter: QPainter, pill: QRect, mark: Mark) -> None:
        front, back = tokens().tone(mark.tone)
        painter.setPen(QColor(front) if tokens().name == "contrast" else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(back))
        painter.drawRoundedRect(QRectF(pill), pill.height() / 2, pill.height() / 2)
        side = self._part(pill, 4, 12)
        icons.paint(painter, QRect(side.left(), pill.center().y() - 5, 12, 12), mark.icon, front)
        if mark.text:
            painter.setPen(QColor(front))
            self._small.paint(painter, self._part(pill, 18, pill.width() - 21), mark.text, right=self.right_to_left)

    def _line(self, painter: QPainter, area: QRect, icon: str, text: str, tone: Tone) -> None:
        front, _ = tokens().tone(tone)
        spot = self._part(area, 0, ICON)
        icons.paint(painter, QRect(spot.left(), area.center().y() - ICON // 2 + 1, ICON, ICON), icon, front)
        painter.setPen(QColor(front))
        self._word.paint(painter, self._part(area, ICON + 6, area.width() - ICON - 6), text, right=self.right_to_left)

    @staticmethod
    def _tick(painter: QPainter, box: QRect, *, is_chosen: bool) -> None:
        theme = tokens()
        painter.setPen(QPen(QColor(theme.primary if is_chosen else theme.text_muted), 1))
        painter.setBrush(QColor(theme.primary if is_chosen else theme.surface))
        painter.drawRoundedRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
        if is_chosen:
            icons.paint(painter, box.adjusted(3, 3, -3, -3), "check", theme.on_primary)
