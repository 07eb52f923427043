"""Paints a table's cells with as few strokes as will do: a long list is as quick as its painting."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desktop.look import fonts
from desktop.look.theme import tokens
from desktop.widgets.chip import ChipText, chip_width, paint_chip
from desktop.widgets.columns import PADDING, Column, Kind
from desktop.widgets.labels import tip
from desktop.widgets.one_line import paint_line

Index = QModelIndex | QPersistentModelIndex
INKS = {Kind.QUIET: "text_secondary", Kind.WHEN: "text_secondary"}


class RecordDelegate(QStyledItemDelegate):
    """Paints rows of a `RecordModel`; `hovered_row` is the row under the pointer, -1 for none."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.hovered_row = -1
        self._fonts = {
            Kind.KEY: fonts.font(weight=600),
            Kind.MONEY: fonts.font(tabular=True),
            Kind.NUMBER: fonts.font(tabular=True),
        }
        self._plain = fonts.font()
        self._metrics = {kind: QFontMetrics(font) for kind, font in self._fonts.items()}
        self._plain_metrics = QFontMetrics(self._plain)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, then the value by its column's kind."""
        model, row = index.model(), index.row()
        column: Column = model.columns[index.column()]
        self._paint_ground(painter, option, row)
        record = model.record(row)
        area = option.rect.adjusted(PADDING, 0, -PADDING, -1)
        if record is None:
            bar = QRect(area.left(), area.center().y() - 4, area.width() * 3 // 5, 8)
            painter.fillRect(bar, QColor(tokens().hover))
        elif isinstance(chip := column.value(record), ChipText):
            if chip.text:
                paint_chip(painter, area, chip, option.direction)
        else:
            self._paint_text(painter, area, option, column, column.text(record))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        theme, rect = tokens(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, QColor(theme.selected))
        elif row == self.hovered_row:
            painter.fillRect(rect, QColor(theme.hover))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.border))
        if chosen and self._view.hasFocus():
            painter.fillRect(rect.left(), rect.top(), rect.width(), 2, QColor(theme.focus))
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, QColor(theme.focus))

    def _paint_text(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, column: Column, text: str
    ) -> None:
        kind = Kind(column.kind)
        metrics = self._metrics.get(kind, self._plain_metrics)
        ink = getattr(tokens(), INKS.get(kind, "text"))
        right = column.at_end != (option.direction == Qt.LayoutDirection.RightToLeft)
        words = text.replace("\n", " ")
        paint_line(painter, area, words, self._fonts.get(kind, self._plain), ink, right=right, metrics=metrics)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """What the cell needs to be shown whole."""
        model = index.model()
        column: Column = model.columns[index.column()]
        record = model.record(index.row())
        text = "" if record is None else column.text(record)
        metrics = self._metrics.get(Kind(column.kind), self._plain_metrics)
        wide = chip_width(text) if column.kind == Kind.CHIP else metrics.horizontalAdvance(text)
        return QSize(wide + 2 * PADDING, 40)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The whole text of a cell that is cut, as a tool tip of plain text."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        cut = self.sizeHint(option, index).width() > option.rect.width()
        QToolTip.showText(event.globalPos(), tip(index.data() or "") if cut else "", view)
        return True
