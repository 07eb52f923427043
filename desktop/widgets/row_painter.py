"""Paints the rows in sight of a `RecordView` in one go: a delegate called for each cell takes five times as long."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTableView

from desktop.look import fonts
from desktop.look.theme import tokens
from desktop.widgets.chip import ChipText, chip_width, paint_chip
from desktop.widgets.columns import PADDING, Column, Kind
from desktop.widgets.moments import today
from desktop.widgets.shaped_line import Typesetter

Shown = tuple[int, Column, int, int]
INKS = {Kind.QUIET: "text_secondary", Kind.WHEN: "text_secondary"}


class RowPainter:
    """Grounds, lines and cells; `hovered_row` is the row under the pointer, -1 for none."""

    def __init__(self, view: QTableView) -> None:
        self._view = view
        self.hovered_row = -1
        self._day = today()
        plain, tabular = Typesetter(fonts.font()), Typesetter(fonts.font(tabular=True))
        self._typesetters = dict.fromkeys(Kind, plain) | {
            Kind.KEY: Typesetter(fonts.font(weight=600)),
            Kind.MONEY: tabular,
            Kind.NUMBER: tabular,
        }

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Paint the rows that touch `area` of the viewport."""
        view, count = self._view, self._view.model().rowCount()
        first, last = view.rowAt(area.top()), view.rowAt(area.bottom())
        if first < 0:
            return
        if self._day != (now := today()):
            self._day = now
            view.model().forget_words()
        columns = self._columns()
        chosen = {index.row() for index in view.selectionModel().selectedRows()}
        for row in range(first, (last if last >= 0 else count - 1) + 1):
            self._paint_row(painter, row, columns, row in chosen)

    def _columns(self) -> list[Shown]:
        """Place, column, left edge and width of what can be seen."""
        view = self._view
        return [
            (place, column, view.columnViewportPosition(place), view.columnWidth(place))
            for place, column in enumerate(view.model().columns)
            if not view.isColumnHidden(place)
        ]

    def _paint_row(self, painter: QPainter, row: int, columns: list[Shown], chosen: bool) -> None:
        view, theme = self._view, tokens()
        top, height = view.rowViewportPosition(row), view.rowHeight(row)
        whole = QRect(0, top, view.viewport().width(), height)
        if chosen or row == self.hovered_row:
            painter.fillRect(whole, QColor(theme.selected if chosen else theme.hover))
        painter.fillRect(QRect(0, top + height - 1, whole.width(), 1), QColor(theme.border))
        cells = view.model().cells(row)
        for place, column, left, width in columns:
            area = QRect(left + PADDING, top, width - 2 * PADDING, height - 1)
            if cells is None:
                bar = QRect(area.left(), top + height // 2 - 4, area.width() * 3 // 5, 8)
                painter.fillRect(bar, QColor(theme.hover))
            else:
                self.paint_cell(painter, area, column, cells[place])
        if chosen and view.hasFocus():
            self.paint_frame(painter, whole)

    def paint_cell(self, painter: QPainter, area: QRect, column: Column, shown: str | ChipText) -> None:
        """One cell, within its room."""
        direction = self._view.layoutDirection()
        if isinstance(shown, ChipText):
            if shown.text:
                paint_chip(painter, area, shown, direction)
        elif shown:
            kind = Kind(column.kind)
            painter.setPen(QColor(getattr(tokens(), INKS.get(kind, "text"))))
            right = column.at_end != (direction == Qt.LayoutDirection.RightToLeft)
            self._typesetters[kind].paint(painter, area, shown, right=right)

    @staticmethod
    def paint_frame(painter: QPainter, whole: QRect) -> None:
        """The frame that shows where the keys go."""
        pen = painter.pen()
        pen.setColor(QColor(tokens().focus))
        pen.setWidth(2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(whole.adjusted(1, 1, -1, -2))

    def is_cut(self, kind: Kind | str, text: str, width: int) -> bool:
        """Whether a cell of this width cannot show the whole text."""
        kind = Kind(kind)
        wide = chip_width(text) if kind is Kind.CHIP else self._typesetters[kind].metrics.horizontalAdvance(text)
        return wide > width - 2 * PADDING
