"""Paints the grid: the ground, the cards in sight, what is carried, and the heads above all of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.look import fonts
from desktop.look.theme import tokens
from desktop.screens.schedule import heads
from desktop.screens.schedule.board import Board
from desktop.screens.schedule.card_painter import CardPainter, CardStanding
from desktop.screens.schedule.carrying import Carried
from desktop.screens.schedule.frame import Frame
from desktop.screens.schedule.ground_painter import GroundPainter
from desktop.screens.schedule.head_painter import Head, HeadPainter
from desktop.screens.schedule.words import translate, week_number
from desktop.widgets.shaped_line import Typesetter


class GridPainter:
    """`ghost_conflicts` is what would be wrong with the place of what is carried."""

    def __init__(self) -> None:
        self._ground, self._cards, self._heads = GroundPainter(), CardPainter(), HeadPainter()
        self._small = Typesetter(fonts.font(11))
        self._columns: list[Head] = []
        self._lines: list[Head] = []
        self._corner, self._band = "", ""
        self._board = Board()
        self.now = datetime.min.replace(tzinfo=UTC)
        self._is_day = False
        self.ghost_conflicts: tuple[str, ...] = ()
        self.ghost_marks: tuple[str, ...] = ()

    def show(self, board: Board, now: datetime, *, is_day: bool) -> None:
        """Words are made once for each board, not for each painting."""
        self._board, self.now, self._is_day = board, now, is_day
        people = heads.of_people(board)
        self._columns = people if is_day else heads.of_days(board, now.date())
        self._lines = [] if is_day else people
        self._band = translate("schedule", "Any time")
        week = translate("schedule", "Week {number}")
        self._corner = "" if is_day or not board.days else week.format(number=week_number(board.days[3]))

    def paint(self, grid: Any, carried: Carried | None) -> None:
        """All of the viewport."""
        frame: Frame = grid.frame
        painter = QPainter(grid.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(grid.viewport().rect(), QColor(tokens().surface))
        self._cards.right_to_left = frame.right_to_left
        if not self._board.days:
            painter.end()
            return
        if self._is_day:
            self._ground.paint_day(painter, frame, self._board, self.now)
        else:
            self._ground.paint_week(painter, frame, self._board, self.now.date())
        for area, part in ((frame.body, frame.layout.band), (frame.above, 0)):
            if area.height() > 0:
                painter.save()
                painter.setClipRect(area)
                self._paint_cards(painter, grid, frame, carried, part)
                painter.restore()
        self._paint_ghost(painter, frame, carried)
        self._paint_heads(painter, frame)
        painter.end()

    def _paint_cards(self, painter: QPainter, grid: Any, frame: Frame, carried: Carried | None, top: int) -> None:
        current, has_focus = grid.currentIndex().row(), grid.hasFocus()
        for place in self._places(frame, top):
            card, here = grid.cards.cards[place], place == current
            is_carried = carried is not None and carried.card.id == card.id
            at = CardStanding(here, here and has_focus, place == grid.hovered, is_carried)
            rect = frame.seen(frame.layout.rect(place))
            self._cards.paint(painter, rect, card, at, says_span=self._is_day)

    @staticmethod
    def _places(frame: Frame, top: int) -> Iterable[int]:
        """Those in sight: of the band, or of what lies below it."""
        wide, high = frame.room
        if top or not frame.layout.band:
            return frame.layout.within(QRect(frame.across, top + frame.down, wide, high))
        return frame.layout.within(QRect(frame.across, 0, wide, frame.layout.band))

    def _paint_ghost(self, painter: QPainter, frame: Frame, carried: Carried | None) -> None:
        """Where it would come to lie."""
        if carried is None or carried.slot is None:
            return
        rect = frame.layout.slot_rect(carried.slot, carried.length)
        if rect.isNull():
            return
        seen, theme = frame.seen(rect), tokens()
        painter.save()
        painter.setClipRect(frame.above if frame.layout.band and rect.top() < frame.layout.band else frame.body)
        if self._is_day:
            slot = carried.slot
            card = carried.card._replace(
                minute=slot.minute,
                minutes=carried.minutes,
                conflicts=self.ghost_conflicts,
                marks=self.ghost_marks,
                day=slot.day,
            )
            self._cards.paint(painter, seen, card, CardStanding(is_current=True), says_span=True)
        colour = theme.danger_fg if self.ghost_conflicts else theme.primary
        painter.setPen(QPen(QColor(colour), 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(seen.adjusted(0, 0, -1, -1), 5, 5)
        painter.restore()

    def _paint_heads(self, painter: QPainter, frame: Frame) -> None:
        theme, right = tokens(), frame.right_to_left
        if self._is_day:
            side = frame.mirrored(QRect(0, frame.layout.head, frame.layout.gutter, frame.height))
            painter.fillRect(side, QColor(theme.surface))
            self._ground.paint_hours(painter, frame)
            painter.setPen(QColor(theme.text_muted))
            band = frame.mirrored(QRect(0, frame.layout.head, frame.layout.gutter, 28)).adjusted(4, 0, -6, 0)
            self._small.paint(painter, band, self._band, right=not right)
        else:
            self._heads.paint_lines(painter, frame, self._lines)
        self._heads.paint_columns(painter, frame, self._columns)
        painter.fillRect(frame.corner, QColor(theme.surface))
        painter.setPen(QColor(theme.text_secondary))
        self._small.paint(painter, frame.corner.adjusted(10, 0, -6, 0), self._corner, right=right)
        edge = frame.corner.left() if right else frame.corner.right()
        painter.fillRect(QRect(edge, 0, 1, frame.height), QColor(theme.border_strong))
        painter.fillRect(QRect(0, frame.corner.bottom(), frame.width, 1), QColor(theme.border_strong))
