"""The list that drops below a line while one types: options in groups, moved through by the line's arrow keys."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.look import fonts, icons
from desktop.look.theme import tokens
from desktop.widgets.one_line import paint_line

ROW, ROW_WITH_DETAIL, GROUP_ROW = 34, 48, 26
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Option:
    """Something to pick: `value` is for the program, the rest for the eye; `group` heads options of a kind."""

    value: Any
    title: str
    detail: str = ""
    icon: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between groups."""

    title: str


def with_headings(options: Sequence[Option]) -> list[Option | Heading]:
    """The options with a heading wherever another group begins."""
    result: list[Option | Heading] = []
    group = ""
    for option in options:
        if option.group and option.group != group:
            result.append(Heading(option.group))
        group = option.group
        result.append(option)
    return result


class OptionModel(QAbstractListModel):
    """The entries of the popup."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Option | Heading] = []

    def set_entries(self, entries: list[Option | Heading]) -> None:
        """Show others."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = NOWHERE) -> int:
        """How many entries."""
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Headings cannot be picked."""
        if isinstance(self.entries[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; for those who cannot see, with the detail."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.title, getattr(entry, "detail", ""))))
        return None


class OptionDelegate(QStyledItemDelegate):
    """Paints title over detail, with an icon before both."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Higher for an option with a detail."""
        entry = index.model().entries[index.row()]
        if isinstance(entry, Heading):
            return QSize(100, GROUP_ROW)
        return QSize(100, ROW_WITH_DETAIL if entry.detail else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """One entry."""
        entry, theme = index.model().entries[index.row()], tokens()
        backwards = option.direction == Qt.LayoutDirection.RightToLeft
        area = option.rect.adjusted(10, 0, -10, 0)
        if isinstance(entry, Heading):
            place = area.adjusted(0, 6, 0, 0)
            paint_line(painter, place, entry.title, fonts.font(11, 500), theme.text_muted, right=backwards)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            self._ground(painter, option.rect)
        if entry.icon:
            left = area.right() - 17 if backwards else area.left()
            place = QRect(left, area.center().y() - 8, 18, 18)
            icons.paint(painter, place, entry.icon, theme.text_secondary)
            area = area.adjusted(0, 0, -28, 0) if backwards else area.adjusted(28, 0, 0, 0)
        title, detail = area, QRect()
        if entry.detail:
            title, detail = area.adjusted(0, 5, 0, -22), area.adjusted(0, 23, 0, -5)
        paint_line(painter, title, entry.title, fonts.font(13, 500), theme.text, right=backwards)
        paint_line(painter, detail, entry.detail, fonts.font(12), theme.text_secondary, right=backwards)

    @staticmethod
    def _ground(painter: QPainter, rect: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().selected))
        painter.drawRoundedRect(rect, 6, 6)


class ResultPopup(QFrame):
    """Options below `line`, in the same window, so that the line keeps the keyboard. `chosen` carries the Option."""

    chosen = Signal(object)
    MOST_PIXELS = 380

    def __init__(self, line: QWidget, name: str) -> None:
        super().__init__(line.window())
        self._line = line
        self.setProperty("role", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = OptionModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(OptionDelegate(self.view))
        self.view.setAccessibleName(name)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setStyleSheet("QListView { background: transparent; }")
        self.view.entered.connect(self._point)
        self.view.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.addWidget(self.view)
        self.hide()

    def show_options(self, options: Sequence[Option]) -> None:
        """Show these and mark the first; with none the popup closes."""
        self.model.set_entries(with_headings(options))
        self.view.selectionModel().clear()
        if not options:
            self.hide()
            return
        if self.parentWidget() is not self._line.window():
            self.setParent(self._line.window())
        self._place()
        self._follow()
        self.show()
        self.raise_()
        self.move_mark(1)

    def move_mark(self, step: int) -> None:
        """Mark the next or the previous option, over headings and around the ends."""
        count = len(self.model.entries)
        row = self.view.currentIndex().row()
        row = row if row >= 0 else (-1 if step > 0 else count)
        for _ in range(count):
            row = (row + step) % count
            if isinstance(self.model.entries[row], Option):
                self.view.setCurrentIndex(self.model.index(row))
                return

    def marked(self) -> Option | None:
        """The marked option."""
        row = self.view.currentIndex().row()
        entry = self.model.entries[row] if 0 <= row < len(self.model.entries) else None
        return entry if isinstance(entry, Option) else None

    def choose_marked(self) -> bool:
        """Choose the marked option; whether there was one."""
        return self._choose(self.view.currentIndex())

    def _choose(self, index: QModelIndex) -> bool:
        entry = self.model.entries[index.row()] if index.isValid() else None
        if not isinstance(entry, Option):
            return False
        self.hide()
        self.chosen.emit(entry)
        return True

    def _point(self, index: QModelIndex) -> None:
        if isinstance(self.model.entries[index.row()], Option):
            self.view.setCurrentIndex(index)

    def _place(self) -> None:
        window, line = self._line.window(), self._line
        rows = range(len(self.model.entries))
        wanted = sum(self.view.sizeHintForRow(row) for row in rows) + 14
        below = line.mapTo(window, QPoint(0, line.height() + 4))
        above = line.mapTo(window, QPoint(0, -4)).y()
        room, width = window.height() - below.y() - 8, max(line.width(), min(280, window.width() - 16))
        upwards = room < min(wanted, 160) and above > room
        height = min(wanted, self.MOST_PIXELS, above - 8 if upwards else room)
        backwards = line.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = below.x() + (line.width() - width) * backwards
        left = max(8, min(left, window.width() - width - 8))
        self.setGeometry(left, above - height if upwards else below.y(), width, height)

    def _follow(self) -> None:
        """What holds the line may grow, shrink or be scrolled while the popup is open."""
        for around in self._around():
            around.installEventFilter(self)  # twice is once

    def _around(self) -> Iterator[QWidget]:
        around: QWidget | None = self._line
        while around is not None and around is not self.parentWidget():
            yield around
            around = around.parentWidget()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing to follow."""
        super().hideEvent(event)
        for around in self._around():
            around.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay with the line."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of a new theme."""
        super().changeEvent(event)
        self.update()
