"""What each role may do, as a table of ticks; it comes from core, where it is decided."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from core.base.permissions import Role
from desktop.look import fonts, icons
from desktop.look.theme import tokens
from desktop.screens.people_and_roles.matrix_model import ROLES, MatrixModel
from desktop.widgets.card import CORNER, Card

ROW, HEADING, HEAD = 34, 40, 38
PADDING = 12
LEAST_WORDS = 220


class _Cells(QStyledItemDelegate):
    """A tick for yes, a line for no; one role's column can stand out."""

    role: Role | None = None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Words, tick or line."""
        theme, allowed = tokens(), index.data(Qt.ItemDataRole.UserRole)
        is_marked = index.column() > 0 and ROLES[index.column() - 1] is self.role
        is_here = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = theme.selected if is_here or is_marked else theme.surface
        painter.fillRect(option.rect, QColor(ground))
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), QColor(theme.border))
        if index.column() == 0:
            self._paint_words(painter, option.rect, index)
        elif allowed is not None:
            self._paint_mark(painter, option.rect, is_allowed=allowed)

    def _paint_words(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        model = index.model()
        is_heading = isinstance(model, MatrixModel) and not model.lines[index.row()].permission
        font = fonts.font(weight=600 if is_heading else 400)
        painter.setFont(font)
        painter.setPen(QColor(tokens().text))
        room = area.adjusted(PADDING, 6 if is_heading else 0, -PADDING // 2, 0)
        words = QFontMetrics(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)

    def _paint_mark(self, painter: QPainter, area: QRect, *, is_allowed: bool) -> None:
        side = 18 if is_allowed else 14
        place = QRect(0, 0, side, side)
        place.moveCenter(area.center())
        name, ink = ("check", tokens().success_fg) if is_allowed else ("minus", tokens().text_disabled)
        icons.paint(painter, place, name, ink)


class _Table(QTableView):
    """As wide as it is given: the words take what the roles leave."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the room out anew."""
        super().resizeEvent(event)
        head = self.horizontalHeader()
        roles = sum(head.sectionSize(column) for column in range(1, head.count()))
        head.resizeSection(0, max(LEAST_WORDS, self.viewport().width() - roles))


class RoleMatrix(Card):
    """Read with the arrow keys: each cell says role, right, and yes or no."""

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.model = MatrixModel(self)
        self.table = _Table()
        self._cells = _Cells(self.table)
        self.table.setModel(self.model)
        self.table.setItemDelegate(self._cells)
        self.table.setAccessibleName(self.tr("What each role may do"))
        self.table.setShowGrid(False)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self._set_sizes()
        self.body.setContentsMargins(0, CORNER, 0, CORNER)  # the head would cover the card's round corners
        self.add(self.table, 1)
        self.setFocusProxy(self.table)

    def _set_sizes(self) -> None:
        head, metrics = self.table.horizontalHeader(), QFontMetrics(fonts.font(12, 500))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setFixedHeight(HEAD)
        for column in range(1, self.model.columnCount()):
            words = self.model.headerData(column, Qt.Orientation.Horizontal)
            head.resizeSection(column, max(64, metrics.horizontalAdvance(words) + 2 * PADDING))
        for row, line in enumerate(self.model.lines):
            self.table.setRowHeight(row, ROW if line.permission else HEADING)

    def mark(self, role: Role | None) -> None:
        """Lets the column of a role stand out, and comes to it."""
        self._cells.role = role
        self.table.viewport().update()
        if role is not None:
            self.table.setCurrentIndex(self.model.index(1, ROLES.index(role) + 1))
