"""Paints a job that waits to be planned: what, whose, for which day, and how long it takes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.look import fonts, icons
from desktop.look.theme import tokens
from desktop.screens.schedule.slots import Card
from desktop.screens.schedule.words import day_words, span_words, translate
from desktop.screens.work_orders.minutes import minutes_words
from desktop.widgets.one_line import paint_line

HEIGHT, LINE, PADDING, GRIP = 70, 18, 10, 14


class WaitingPainter(QStyledItemDelegate):
    """Three lines, and at their start a grip for who may drag."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the list."""
        return QSize(120, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints it."""
        card: Card = index.model().cards[index.row()]
        theme, right = tokens(), option.direction == Qt.LayoutDirection.RightToLeft
        area = option.rect.adjusted(0, 0, 0, -1)
        chosen = option.state & QStyle.StateFlag.State_Selected
        hovered = option.state & QStyle.StateFlag.State_MouseOver
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or hovered:
            painter.fillRect(area, QColor(theme.selected if chosen else theme.hover))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(theme.border))
        inner = area.adjusted(PADDING, 6, -PADDING, -6)
        if index.model().may_move:
            at = inner.right() + 1 - GRIP if right else inner.left() - 2
            grip = QRect(at, inner.center().y() - GRIP // 2, GRIP, GRIP)
            icons.paint(painter, grip, "grip-vertical", theme.text_muted)
            inner = inner.adjusted(0, 0, -GRIP - 4, 0) if right else inner.adjusted(GRIP + 4, 0, 0, 0)
        lines = (
            (card.title, fonts.font(13, 600), theme.text),
            (" · ".join(filter(None, (card.customer, card.number))), fonts.font(12), theme.text_secondary),
            (when_words(card), fonts.font(12, tabular=True), theme.text_secondary),
        )
        for place, (text, font, ink) in enumerate(lines):
            line = QRect(inner.left(), inner.top() + place * (LINE + 1), inner.width(), LINE)
            paint_line(painter, line, text, font, ink, right=right)
        if option.widget is not None and option.widget.hasFocus() and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -2), 5, 5)
        painter.restore()


def when_words(card: Card) -> str:
    """For when, and who has it already."""
    parts = [card.technician] if card.technician else []
    if card.day is None:
        parts.append(translate("schedule", "No day yet"))
        parts += [minutes_words(card.minutes)] if card.minutes else []
    else:
        parts += [day_words(card.day), span_words(card.minute, card.minutes)]
    return " · ".join(parts)
