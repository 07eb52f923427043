"""Paints what the cards lie on: hours, days, who works when, who is away, and what time it is."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from desktop.look import fonts, icons
from desktop.look.theme import tokens
from desktop.screens.schedule.board import Board, Hours
from desktop.screens.schedule.day_layout import DayLayout
from desktop.screens.schedule.frame import Frame
from desktop.screens.schedule.slots import DAY_MINUTES
from desktop.screens.schedule.week_layout import WeekLayout
from desktop.screens.schedule.words import clock_words
from desktop.widgets.shaped_line import Typesetter

LINE, ICON = 16, 13


class GroundPainter:
    """`now` is the moment by the shop's own clock."""

    def __init__(self) -> None:
        self._small = Typesetter(fonts.font(11, tabular=True))

    def paint_day(self, painter: QPainter, frame: Frame, board: Board, now: datetime) -> None:
        """Columns with their hours; the band first, the rest below it."""
        layout: DayLayout = frame.layout
        painter.save()
        painter.setClipRect(frame.above.united(frame.body))
        for column, person in enumerate(board.people):
            if frame.head(column).intersects(frame.heads):
                self._day_column(painter, frame, layout, person.id, board.hours_of(person.id, layout.day))
        painter.restore()
        painter.save()
        painter.setClipRect(frame.body)
        for hour in range(24):
            y = frame.seen(QRect(0, layout.y(hour * 60), 1, 1)).top()
            painter.fillRect(QRect(frame.body.left(), y, frame.body.width(), 1), QColor(tokens().border))
        self._now(painter, frame, layout, now)
        painter.restore()
        painter.fillRect(
            QRect(frame.above.left(), frame.above.bottom(), frame.above.width(), 1), QColor(tokens().border_strong)
        )

    def _day_column(self, painter: QPainter, frame: Frame, layout: DayLayout, technician_id: int, hours: Hours) -> None:
        whole = layout.column_rect(technician_id)
        for begin, end in off_hours(hours):
            part = QRect(whole.left(), layout.y(begin), whole.width(), layout.y(end) - layout.y(begin))
            painter.fillRect(self._below_band(frame, part), QColor(tokens().hover))
        for away in hours.away:
            part = QRect(whole.left(), layout.y(away.begin), whole.width(), layout.y(away.end) - layout.y(away.begin))
            self._away(painter, self._below_band(frame, part), away.words, right=frame.right_to_left)
        edge = frame.seen(QRect(whole.right(), layout.band, 1, whole.height()))
        painter.fillRect(QRect(edge.left(), frame.above.top(), 1, frame.height), QColor(tokens().border))

    @staticmethod
    def _below_band(frame: Frame, part: QRect) -> QRect:
        return frame.seen(part).intersected(frame.body)

    def _away(self, painter: QPainter, area: QRect, words: str, *, right: bool) -> None:
        """Hatched, with the reason; the words stay in sight as long as the absence does."""
        if area.isEmpty():
            return
        theme = tokens()
        painter.fillRect(area, QColor(theme.neutral_bg))
        painter.fillRect(area, QBrush(QColor(theme.border_strong), Qt.BrushStyle.BDiagPattern))
        line = QRect(area.left() + 6, area.top() + 3, area.width() - 12, LINE)
        wide = min(self._small.metrics.horizontalAdvance(words) + ICON + 12, line.width())
        left = line.right() + 1 - wide if right else line.left()
        label = QRect(left, line.top(), wide, LINE)
        painter.fillRect(label, QColor(theme.neutral_bg))
        at = label.right() + 1 - ICON - 2 if right else label.left() + 2
        icons.paint(painter, QRect(at, label.top() + 2, ICON, ICON), "ban", theme.neutral_fg)
        painter.setPen(QColor(theme.neutral_fg))
        text = label.adjusted(2, 0, -ICON - 6, 0) if right else label.adjusted(ICON + 6, 0, -2, 0)
        self._small.paint(painter, text, words, right=right)

    def _now(self, painter: QPainter, frame: Frame, layout: DayLayout, now: datetime) -> None:
        if now.date() != layout.day:
            return
        y = frame.seen(QRect(0, layout.y(now.hour * 60 + now.minute), 1, 1)).top()
        painter.setPen(QPen(QColor(tokens().danger_fg), 2))
        painter.drawLine(frame.body.left(), y, frame.body.right(), y)

    def paint_hours(self, painter: QPainter, frame: Frame) -> None:
        """The hours at the start of the lines."""
        layout, right = frame.layout, frame.right_to_left
        painter.save()
        painter.setClipRect(frame.sides)
        painter.setPen(QColor(tokens().text_muted))
        for hour in range(1, 24):
            y = frame.seen(QRect(0, layout.y(hour * 60), 1, 1)).top()
            area = QRect(frame.sides.left() + 4, y - LINE // 2, frame.sides.width() - 10, LINE)
            self._small.paint(painter, area, clock_words(hour * 60), right=not right)
        painter.restore()

    def paint_week(self, painter: QPainter, frame: Frame, board: Board, today: date) -> None:
        """Lines and days."""
        layout, theme = frame.layout, tokens()
        painter.save()
        painter.setClipRect(frame.body)
        for person in board.people:
            for day in layout.days:
                self._cell(painter, frame, layout, person.id, day, board.hours_of(person.id, day), day == today)
        painter.restore()
        painter.fillRect(QRect(0, frame.body.top() - 1, frame.width, 1), QColor(theme.border_strong))

    def _cell(
        self, painter: QPainter, frame: Frame, layout: WeekLayout, technician_id: int, day: date, hours: Hours,
        is_today: bool,
    ) -> None:  # fmt: skip
        area = frame.seen(layout.cell_rect(technician_id, day))
        if not area.intersects(frame.body):
            return
        theme = tokens()
        if hours.works == ():
            painter.fillRect(area, QColor(theme.hover))
        elif is_today:
            painter.fillRect(area, QColor(theme.selected))
        for away in hours.away[:1]:
            self._away(painter, area, away.words, right=frame.right_to_left)
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(theme.border))
        edge = area.left() if frame.right_to_left else area.right()
        if 0 < edge < frame.width - 1:  # the card's own border is there
            painter.fillRect(QRect(edge, area.top(), 1, area.height()), QColor(theme.border))


def off_hours(hours: Hours) -> list[tuple[int, int]]:
    """What lies between the hours of work; nothing where nobody wrote them down."""
    if hours.works is None:
        return []
    found, here = [], 0
    for begin, end in hours.works:
        if begin > here:
            found.append((here, begin))
        here = max(here, end)
    if here < DAY_MINUTES:
        found.append((here, DAY_MINUTES))
    return found
