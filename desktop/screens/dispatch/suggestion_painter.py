"""Paints a suggestion: the job, who is suggested, how sure that is as a bar, a number and a word, and why."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.look import fonts, icons
from desktop.look.theme import tokens
from desktop.screens.dispatch.confidence_bar import paint_bar
from desktop.screens.dispatch.day import Advice
from desktop.screens.dispatch.words import (
    FAIR,
    STRONG,
    percent_words,
    reasons_words,
    start_words,
    sure_tone,
    sure_word,
)
from desktop.widgets.one_line import paint_line

HEIGHT, LINE, PADDING, ICON = 88, 20, 14, 15
BAR_WIDTH, BAR = 104, 6


class SuggestionPainter(QStyledItemDelegate):
    """Three lines, with the bar at the end of the second."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the list."""
        return QSize(200, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints it."""
        theme, area = tokens(), option.rect.adjusted(0, 0, 0, -1)
        chosen = option.state & QStyle.StateFlag.State_Selected
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(theme.selected if chosen else theme.hover))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(theme.border))
        _Line(painter, area, right=option.direction == Qt.LayoutDirection.RightToLeft).paint(
            index.model().advice[index.row()]
        )
        if option.widget is not None and option.widget.hasFocus() and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -2), 5, 5)
        painter.restore()


def _widest(metrics: QFontMetrics) -> int:
    """So that all bars begin below each other."""
    return (
        max(metrics.horizontalAdvance(f"{percent_words(1.0)} · {sure_word(each)}") for each in (0.0, FAIR, STRONG)) + 2
    )


class _Line:
    """One suggestion in the making; `right` where it is read from the right."""

    def __init__(self, painter: QPainter, area: QRect, *, right: bool) -> None:
        self._painter, self._right = painter, right
        self._area = area.adjusted(PADDING, 9, -PADDING, -9)

    def paint(self, advice: Advice) -> None:
        """All of it."""
        theme, given = tokens(), advice.suggestion
        first, second, third = (
            QRect(self._area.left(), self._area.top() + place * (LINE + 4), self._area.width(), LINE)
            for place in range(3)
        )
        about = " · ".join(filter(None, (given.number, given.customer, start_words(advice.start))))
        rest = self._words(first, given.title, fonts.font(13, 600), theme.text, share=0.62)
        self._words(rest, about, fonts.font(12, tabular=True), theme.text_secondary)
        second = self._sure(second, given.confidence)
        second = self._icon(second, "arrow-right", theme.text_muted)
        self._words(second, given.technician, fonts.font(13, 500), theme.text)
        self._words(third, reasons_words(given), fonts.font(12), theme.text_secondary)

    def _sure(self, line: QRect, confidence: float) -> QRect:
        """The bar with number and word, at the end; gives the rest of the line."""
        theme = tokens()
        front, _ = theme.tone(sure_tone(confidence))
        words, font = f"{percent_words(confidence)} · {sure_word(confidence)}", fonts.font(12, 600, tabular=True)
        wide = _widest(QFontMetrics(font))
        room = BAR_WIDTH + 10 + wide
        begin = line.left() if self._right else line.right() + 1 - room
        bar = QRectF(begin + (wide + 10 if self._right else 0), line.center().y() - BAR / 2 + 1, BAR_WIDTH, BAR)
        paint_bar(self._painter, bar, confidence, right=self._right)
        at = QRect(begin if self._right else begin + BAR_WIDTH + 10, line.top(), wide, LINE)
        paint_line(self._painter, at, words, font, front, right=self._right)
        used = room + 12
        return line.adjusted(used, 0, 0, 0) if self._right else line.adjusted(0, 0, -used, 0)

    def _icon(self, line: QRect, name: str, ink: str) -> QRect:
        left = line.right() + 1 - ICON if self._right else line.left()
        icons.paint(self._painter, QRect(left, line.top() + (LINE - ICON) // 2, ICON, ICON), name, ink)
        return self._rest(line, ICON + 6)

    def _words(self, line: QRect, text: str, font: object, ink: str, share: float = 1.0) -> QRect:
        """At most this share of the line; gives the rest of it."""
        wide = min(QFontMetrics(font).horizontalAdvance(text) + 2, round(line.width() * share))
        left = line.right() + 1 - wide if self._right else line.left()
        paint_line(self._painter, QRect(left, line.top(), wide, line.height()), text, font, ink, right=self._right)
        return self._rest(line, wide + 10)

    def _rest(self, line: QRect, used: int) -> QRect:
        return line.adjusted(0, 0, -used, 0) if self._right else line.adjusted(used, 0, 0, 0)
