"""A month as a grid of days with what stands on each; what has no room is told by its number and listed on Enter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QToolTip,
    QWidget,
)

from desktop.look import fonts
from desktop.look.theme import tokens
from desktop.look.tokens import Tone
from desktop.widgets.labels import plain, tip
from desktop.widgets.moments import today
from desktop.widgets.one_line import paint_line

WEEKS, DAYS = 6, 7
HEAD, LINE, GAP, PAD, SIDE = 25, 17, 2, 4, 6
_DAY, _ENTRIES = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DayEntry:
    """Something on a day; `told` says all of it, `value` is handed back where it is opened."""

    text: str
    told: str
    tone: Tone
    value: Any


class MonthGrid(QTableWidget):
    """Arrows move by days, Page Up and Down by months, Home goes to today; Enter and a click open what is there."""

    #: `value` of an entry
    opened = Signal(object)
    #: the first day of a month that is to be shown
    month_asked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(WEEKS, DAYS, parent)
        self.setAccessibleName(name)
        self.month = today().replace(day=1)
        self._menu: QMenu | None = None
        self.setItemDelegate(_DayPainter(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(20)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.setMouseTracking(True)
        self.setMinimumHeight(WEEKS * (HEAD + LINE))
        self.show_month(self.month)

    @property
    def first(self) -> date:
        """The day in the first corner: a week begins as the language has it."""
        begins = QLocale().firstDayOfWeek().value - 1
        return self.month - timedelta(days=(self.month.weekday() - begins) % DAYS)

    @property
    def last(self) -> date:
        """The day in the last corner."""
        return self.first + timedelta(days=WEEKS * DAYS - 1)

    def show_month(self, month: date, marked: date | None = None) -> None:
        """Shows another one without its entries; `marked` None: today where it is in it, else its first day."""
        self.month = month.replace(day=1)
        locale, first, current = QLocale(), self.first, today()
        names = [locale.dayName((first + timedelta(days=day)).isoweekday(), QLocale.FormatType.ShortFormat)
                 for day in range(DAYS)]  # fmt: skip
        self.setHorizontalHeaderLabels(names)
        for number in range(WEEKS * DAYS):
            item = QTableWidgetItem()
            item.setData(_DAY, first + timedelta(days=number))
            self.setItem(number // DAYS, number % DAYS, item)
        self.set_entries({})
        is_now = (current.year, current.month) == (self.month.year, self.month.month)
        self.mark(marked or (current if is_now else self.month))

    def set_entries(self, entries: Mapping[date, Sequence[DayEntry]]) -> None:
        """What stands on the days."""
        for number in range(WEEKS * DAYS):
            item = self.item(number // DAYS, number % DAYS)
            day = item.data(_DAY)
            item.setData(_ENTRIES, tuple(entries.get(day, ())))
            said = ", ".join(entry.told for entry in entries.get(day, ())) or self.tr("nothing")
            words = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}: {said}")
        self.viewport().update()

    def mark(self, day: date) -> None:
        """Brings the mark to a day that is shown."""
        number = (day - self.first).days
        self.setCurrentCell(number // DAYS, number % DAYS)

    @property
    def marked(self) -> date:
        """The day that is marked."""
        day: date = self.currentItem().data(_DAY)
        return day

    def entries_of(self, index: Index) -> tuple[DayEntry, ...]:
        """What stands on a day."""
        return index.data(_ENTRIES) or ()

    def room_for(self, area: QRect, count: int) -> int:
        """How many entries a day shows; one line fewer where it has to say how many more there are."""
        lines = max(0, (area.height() - HEAD - PAD + GAP) // (LINE + GAP))
        return count if count <= lines else max(0, lines - 1)

    def line_of(self, area: QRect, number: int) -> QRect:
        """Where an entry is painted."""
        return QRect(area.left() + SIDE, area.top() + HEAD + number * (LINE + GAP), area.width() - 2 * SIDE, LINE)

    def entry_at(self, at: QPoint) -> DayEntry | None:
        """The entry under a point; None beside them."""
        index = self.indexAt(at)
        area, entries = self.visualRect(index), self.entries_of(index) if index.isValid() else ()
        shown = self.room_for(area, len(entries))
        return next((entries[line] for line in range(shown) if self.line_of(area, line).contains(at)), None)

    def open_day(self) -> None:
        """The only entry of the marked day, or a list to choose from."""
        index = self.currentIndex()
        entries = self.entries_of(index)
        if len(entries) == 1:
            self.opened.emit(entries[0].value)
        elif entries:
            self._menu = menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for entry in entries:
                menu.addAction(plain(entry.told)).triggered.connect(
                    lambda *_, value=entry.value: self.opened.emit(value)
                )
            menu.popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))
            menu.setActiveAction(menu.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """By days within what is shown and over its edge, by months, to today."""
        key, day = event.key(), self.marked
        ahead = -1 if self.isRightToLeft() else 1
        steps = {Qt.Key.Key_Left: -ahead, Qt.Key.Key_Right: ahead, Qt.Key.Key_Up: -DAYS, Qt.Key.Key_Down: DAYS}
        if Qt.Key(key) in steps:
            self._go(day + timedelta(days=steps[Qt.Key(key)]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.month_asked.emit(self.beside(-1 if key == Qt.Key.Key_PageUp else 1))
        elif key == Qt.Key.Key_Home:
            self._go(today())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_day()
        else:
            super().keyPressEvent(event)

    def _go(self, day: date) -> None:
        if self.first <= day <= self.last:
            self.mark(day)
            return
        self.month_asked.emit(day.replace(day=1))
        if self.first <= day <= self.last:
            self.mark(day)

    def beside(self, months: int) -> date:
        """The first day of the month so many months on."""
        number = self.month.year * 12 + self.month.month - 1 + months
        return date(number // 12, number % 12 + 1, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Opens the entry under the pointer, or lists those that have no room."""
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        index, entry = self.indexAt(at), self.entry_at(at)
        if entry is not None:
            self.opened.emit(entry.value)
        elif index.isValid():
            area, count = self.visualRect(index), len(self.entries_of(index))
            shown = self.room_for(area, count)
            if shown < count and at.y() >= self.line_of(area, shown).top() - (0 if shown else HEAD):
                self.open_day()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tells the whole of an entry under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            entry = self.entry_at(event.pos())
            QToolTip.showText(event.globalPos(), tip(entry.told) if entry else "", self)
            return True
        return super().viewportEvent(event)


class _DayPainter(QStyledItemDelegate):
    """Number, entries, and how many more there are."""

    def __init__(self, grid: MonthGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One day."""
        theme, area = tokens(), QRect(option.rect)
        day: date = index.data(_DAY)
        is_of_month = day.month == self._grid.month.month
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(theme.surface if is_of_month else theme.page))
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawRect(area.adjusted(0, 0, 0, 0))
        self._paint_number(painter, area, day, is_of_month=is_of_month)
        entries = self._grid.entries_of(index)
        shown = self._grid.room_for(area, len(entries))
        for number, entry in enumerate(entries[:shown]):
            self._paint_entry(painter, self._grid.line_of(area, number), entry)
        if shown < len(entries):
            more = self.tr("+%n more", "", len(entries) - shown) if shown else f"+{len(entries)}"
            room = self._grid.line_of(area, shown) if shown else QRect(area.left() + 40, area.top(), 60, HEAD)
            paint_line(painter, room, more, fonts.font(11, 600), theme.text_secondary, right=self._grid.isRightToLeft())
        if index == self._grid.currentIndex():
            strong = self._grid.hasFocus()
            painter.setPen(QPen(QColor(theme.focus if strong else theme.border_strong), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 5, 5)
        painter.restore()

    def _paint_number(self, painter: QPainter, area: QRect, day: date, *, is_of_month: bool) -> None:
        theme, words = tokens(), QLocale().toString(day.day)
        right = self._grid.isRightToLeft()
        left = area.right() - 28 if right else area.left() + 5
        ground = QRect(left, area.top() + 3, 24, 20)
        colour = theme.text if is_of_month else theme.text_muted
        if day == today():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.primary))
            painter.drawRoundedRect(ground, 10, 10)
            colour = theme.on_primary
        painter.setPen(QColor(colour))
        painter.setFont(fonts.font(12, 600 if is_of_month else 400, tabular=True))
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_entry(self, painter: QPainter, room: QRect, entry: DayEntry) -> None:
        front, ground = tokens().tone(entry.tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(room, 4, 4)
        right = self._grid.isRightToLeft()
        bar = QRect(room.right() - 2 if right else room.left(), room.top(), 3, room.height())
        painter.setBrush(QColor(front))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        paint_line(painter, room.adjusted(7, 0, -7, 0), entry.text, fonts.font(11, 500), front, right=right)
