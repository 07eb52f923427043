"""Paints the card of a job: when, what, whose, how it stands by colour, and what is wrong with its place in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from core.rules.status import DONE
from desktop.look import fonts, icons
from desktop.look.theme import tokens
from desktop.look.tokens import Tone
from desktop.screens.schedule.slots import Card
from desktop.screens.schedule.words import clock_words, span_words
from desktop.widgets.chip import paint_mark
from desktop.widgets.shaped_line import Typesetter
from desktop.words import status_chip

STRIP, PADDING, LINE, ICON, RADIUS, MARK = 4, 5, 16, 13, 5, 8
#: Two lines need so many pixels.
TWO_LINES = 2 * LINE + 4
ANY_WIDTH = 10_000


@dataclass(frozen=True, slots=True)
class CardStanding:
    """How a card stands at the moment of painting."""

    is_current: bool = False
    has_focus: bool = False
    is_hovered: bool = False
    is_carried: bool = False


class CardPainter:
    """`right_to_left` mirrors the card."""

    def __init__(self) -> None:
        self._bold = Typesetter(fonts.font(12, 600))
        self._time = Typesetter(fonts.font(11, 600, tabular=True))
        self._plain = Typesetter(fonts.font(11))
        self.right_to_left = False

    def paint(self, painter: QPainter, rect: QRect, card: Card, at: CardStanding, *, says_span: bool) -> None:
        """One card; `says_span` where it lies on hours, else its beginning stands before the title."""
        tone = status_chip(card.status).tone
        self._ground(painter, rect, card, at, tone)
        area = rect.adjusted(PADDING, 2, -PADDING, -2)
        area = area.adjusted(0, 0, -STRIP, 0) if self.right_to_left else area.adjusted(STRIP, 0, 0, 0)
        if rect.height() < TWO_LINES:
            self._single(painter, QRect(area.left(), area.center().y() - LINE // 2 + 1, area.width(), LINE), card)
            return
        lines = [QRect(area.left(), area.top() + n * LINE, area.width(), LINE) for n in range(area.height() // LINE)]
        if says_span:
            self._title(painter, lines[0], card, tone)
        else:
            self._timed_title(painter, lines[0], card)
        self._rest(painter, lines[1:], card, says_span=says_span)

    def _ground(self, painter: QPainter, rect: QRect, card: Card, at: CardStanding, tone: Tone | str) -> None:
        theme = tokens()
        front, back = theme.tone(tone)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setOpacity(0.35 if at.is_carried else 1)
        painter.fillPath(frame, QColor(theme.selected if at.is_current else back))
        painter.save()
        painter.setClipPath(frame)
        left = rect.right() + 1 - STRIP if self.right_to_left else rect.left()
        painter.fillRect(QRect(left, rect.top(), STRIP, rect.height()), QColor(front))
        painter.restore()
        edge = theme.danger_fg if card.conflicts else theme.accent if at.is_current else theme.border_strong
        pen = QPen(QColor(edge), 1.4 if card.conflicts or at.is_hovered else 1)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(frame)
        if at.has_focus:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)
        painter.setOpacity(1)

    def _single(self, painter: QPainter, line: QRect, card: Card) -> None:
        if card.conflicts:
            line = self._icon(painter, line, "triangle-alert", tokens().danger_fg)
        self._timed_title(painter, line, card)

    def _timed_title(self, painter: QPainter, line: QRect, card: Card) -> None:
        if card.minute is not None:
            line = self._words(painter, line, self._time, clock_words(card.minute), self._ink(card))
        self._words(painter, line, self._bold, card.title, self._ink(card))

    def _title(self, painter: QPainter, line: QRect, card: Card, tone: Tone | str) -> None:
        """With the shape of its state before it."""
        left = line.right() + 1 - MARK if self.right_to_left else line.left()
        paint_mark(painter, QRectF(left, line.center().y() - MARK / 2 + 1, MARK, MARK), tone, tokens().tone(tone)[0])
        self._words(painter, self._rest_of(line, MARK + 5), self._bold, card.title, self._ink(card))

    def _rest(self, painter: QPainter, lines: list[QRect], card: Card, *, says_span: bool) -> None:
        """What is wrong comes before everything else."""
        theme = tokens()
        if card.conflicts and lines:
            line = self._icon(painter, lines[0], "triangle-alert", theme.danger_fg)
            self._words(painter, line, self._bold, self._against(card, line.width()), theme.danger_fg)
            lines = lines[1:]
        words = [(self._time, span_words(card.minute, card.minutes))] if says_span else []
        words += [(self._plain, text) for text in (card.customer, card.number) if text]
        for line, (typesetter, text) in zip(lines, words, strict=False):
            self._words(painter, line, typesetter, text, theme.text_secondary)

    def _against(self, card: Card, room: int) -> str:
        """In full where there is room."""
        full = " · ".join(card.conflicts)
        fits = _wide(self._bold, full) <= room
        return full if fits or not card.marks else " · ".join(card.marks)

    @staticmethod
    def _ink(card: Card) -> str:
        return tokens().text_secondary if card.status in DONE else tokens().text

    def _icon(self, painter: QPainter, line: QRect, name: str, ink: str) -> QRect:
        left = line.right() + 1 - ICON if self.right_to_left else line.left()
        icons.paint(painter, QRect(left, line.top() + (LINE - ICON) // 2, ICON, ICON), name, ink)
        return self._rest_of(line, ICON + 4)

    def _words(self, painter: QPainter, line: QRect, typesetter: Typesetter, text: str, ink: str) -> QRect:
        """What is left of the line beside it."""
        if line.width() < 8 or not text:
            return line
        painter.setPen(QColor(ink))
        typesetter.paint(painter, line, text, right=self.right_to_left)
        return self._rest_of(line, _wide(typesetter, text) + 6)

    def _rest_of(self, line: QRect, used: int) -> QRect:
        return line.adjusted(0, 0, -used, 0) if self.right_to_left else line.adjusted(used, 0, 0, 0)


def _wide(typesetter: Typesetter, text: str) -> int:
    """Pixels of the whole text; what was shaped before is not measured again."""
    return round(typesetter.line(text, ANY_WIDTH).advance)
