"""A table over any number of records: windowed, sortable, and steady while its rows change under it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from desktop.widgets.card import CORNER
from desktop.widgets.columns import Column, fit
from desktop.widgets.record_model import Fetch, RecordModel
from desktop.widgets.record_view import RecordView
from desktop.widgets.state_view import Stateful


class RecordTable(QWidget):
    """Rows of anything. Signals carry the record; `fetch` is described at `RecordModel`.

    `current_changed` carries None once the chosen record is gone from a list that is fetched as a whole; of a longer
    one nobody can say where it went.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    sort_changed = Signal(str, bool)
    menu_asked = Signal(object, QPoint)
    loaded = Signal(int)
    widths_changed = Signal()

    def __init__(
        self, columns: Sequence[Column], fetch: Fetch, row_id: Callable[[Any], Any] = lambda row: row.id, *,
        name: str = "", sort: str = "", descending: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.model = RecordModel(columns, fetch, row_id, self)
        self.view = RecordView()
        self.model.rowsAboutToBeRemoved.connect(self._let_go)  # before the view, which would choose a neighbour
        self.view.setModel(self.model)
        self.view.setAccessibleName(name or self.tr("Table"))
        self._stateful = Stateful(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, CORNER)  # the rows would cover the round corners of their card
        column.addWidget(self._stateful)
        self.setFocusProxy(self._stateful)
        self._row_id, self._current_id, self._shown = row_id, None, None
        self._restoring = self._awaited = False
        self._anchor: tuple[Any, int] | None = None
        self._chosen: dict[str, int] = {}
        self._laying_out = False
        self._empty: Callable[[], None] = lambda: self._stateful.empty(self.tr("Nothing here yet"))
        self.sort, self.descending = sort, descending
        self._connect()
        self._show_sort()

    def _connect(self) -> None:
        header, model, view = self.view.horizontalHeader(), self.model, self.view
        model.renewed.connect(self._on_renewed)
        model.arrived.connect(self._on_arrived)
        model.failed.connect(self._on_failed)
        model.rowsInserted.connect(self._show_state)
        model.rowsRemoved.connect(self._show_state)
        view.selectionModel().selectionChanged.connect(self._on_selection)
        view.resized.connect(self._lay_out)
        view.row_opened.connect(self._on_opened)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu)
        header.sectionClicked.connect(self._on_header)
        header.sectionResized.connect(self._on_resized)
        header.sectionHandleDoubleClicked.connect(self._forget_width)

    # what is shown

    def load(self) -> None:
        """Fetch from the start: a first look, or another question (filter, search, order)."""
        self._anchor = None
        self._stateful.loading() if not self.model.loaded else None
        self.model.invalidate(keep_position=False)

    def refresh(self) -> None:
        """Fetch what is in sight again, without moving it: something changed somewhere."""
        top = self.view.rowAt(0)
        moved = self.view.verticalScrollBar().value() > 0
        top_id = self.model.record_id(top) if top >= 0 and moved else None
        self._anchor = (top_id, self.view.rowViewportPosition(top)) if top_id is not None else None
        self.model.invalidate(keep_position=True)

    def set_empty(
        self, title: str, hint: str = "", icon: str = "inbox", action: str = "",
        clicked: Callable[[], object] | None = None, *, action_icon: str = "plus",
    ) -> None:  # fmt: skip
        """What to say when there are no rows; see `StateView.show_empty`."""
        self._empty = lambda: self._stateful.empty(title, hint, icon, action, clicked, action_icon=action_icon)
        if self.model.loaded:
            self._show_state()

    def count(self) -> int:
        """How many rows there are, as far as is known."""
        return self.model.rowCount()

    # the current row

    def current(self) -> Any:
        """The chosen record, or None."""
        row = self._marked_row()
        return self.model.record(row) if row >= 0 else None

    def select(self, wanted: Any) -> bool:
        """Choose the record with this id if it is among the fetched rows; it stays chosen over a refresh."""
        row = self.model.row_of(wanted)
        self._current_id = wanted
        if row >= 0:
            self.view.selectRow(row)
        return row >= 0

    def select_first(self) -> None:
        """Choose the first row, if there is one."""
        if self.count():
            self.view.selectRow(0)

    def _marked_row(self) -> int:
        rows = self.view.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def _on_selection(self, *_: Any) -> None:
        if self._restoring:
            return
        row = self._marked_row()
        record = self.model.record(row) if row >= 0 else None
        self._awaited = row >= 0 and record is None
        self._set_current(record)

    def _set_current(self, record: Any) -> None:
        self._current_id = self._row_id(record) if record is not None else None
        if record != self._shown:
            self._shown = record
            self.current_changed.emit(record)

    def _on_opened(self, row: int) -> None:
        record = self.model.record(row)
        if record is not None:
            self.opened.emit(record)

    def _on_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        record = self.model.record(index.row()) if index.isValid() else None
        if record is not None:
            self.menu_asked.emit(record, self.view.viewport().mapToGlobal(place))

    # rows that come

    def _on_renewed(self) -> None:
        self._show_state()
        self.view.scrollToTop()
        self._restore_current()
        self.loaded.emit(self.count())

    def _on_arrived(self) -> None:
        self._show_state()
        self._restore_anchor()
        self._restore_current()
        self.loaded.emit(self.count())

    def _on_failed(self, words: str) -> None:
        self._stateful.error(self.tr("This list could not be loaded"), words, self.load)

    def _show_state(self, *_: Any) -> None:
        if self.count():
            self._stateful.ready()
            self._lay_out()
        elif self.model.loaded:
            self._empty()

    def _restore_anchor(self) -> None:
        """Put the row that was on top back there, wherever it stands now."""
        row = self.model.row_of(self._anchor[0]) if self._anchor else -1
        if row >= 0 and self._anchor is not None:
            bar, height = self.view.verticalScrollBar(), self.view.rowHeight(row)
            bar.setValue(row * height - self._anchor[1])
            self._anchor = None

    def _restore_current(self) -> None:
        """Mark the chosen record again, wherever it stands now; a row that took its place is not chosen."""
        marked = self._marked_row()
        if self._awaited and marked >= 0 and self.model.record_id(marked) is not None:
            self._awaited = False
            self._set_current(self.model.record(marked))
        if self._current_id is None:
            return
        row = self.model.row_of(self._current_id)
        self._mark(row, marked)
        if row >= 0:
            self._set_current(self.model.record(row))
        elif self._shown is not None and self.model.is_whole:
            self._shown = None  # its id is kept: should it come back, it is chosen again
            self.current_changed.emit(None)

    def _mark(self, row: int, marked: int) -> None:
        bar = self.view.verticalScrollBar()
        position, self._restoring = bar.value(), True
        if row >= 0 and row != marked:
            self.view.selectRow(row)
        elif row < 0 and self.model.record_id(marked) not in (None, self._current_id):
            self.view.clearSelection()
        bar.setValue(position)
        self._restoring = False

    def _let_go(self, _parent: QModelIndex, first: int, last: int) -> None:
        """The chosen row goes with the end of the list: the one above it has the keyboard and is not chosen."""
        if first <= self.view.currentIndex().row() <= last:
            self._restoring, before = True, self.model.index(first - 1, 0)
            self.view.selectionModel().clearSelection()
            self.view.selectionModel().setCurrentIndex(before, QItemSelectionModel.SelectionFlag.NoUpdate)
            self._restoring = False

    # order and widths

    def _on_header(self, section: int) -> None:
        column = self.model.columns[section]
        if not column.sortable:
            self._show_sort()
            return
        self.descending = not self.descending if column.key == self.sort else False
        self.sort = column.key
        self._show_sort()
        self.sort_changed.emit(self.sort, self.descending)

    def _show_sort(self) -> None:
        header = self.view.horizontalHeader()
        place = next((i for i, column in enumerate(self.model.columns) if column.key == self.sort), -1)
        header.setSortIndicatorShown(place >= 0)
        order = Qt.SortOrder.DescendingOrder if self.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(place, order)

    def widths(self) -> dict[str, int]:
        """The widths set by hand, by column key, to be kept for next time."""
        return dict(self._chosen)

    def set_widths(self, widths: dict[str, int]) -> None:
        """Take widths kept from last time."""
        self._chosen = dict(widths)
        self._lay_out()

    def _on_resized(self, section: int, _before: int, now: int) -> None:
        if not self._laying_out and now:
            self._chosen[self.model.columns[section].key] = now
            self.widths_changed.emit()

    def _forget_width(self, section: int) -> None:
        self._chosen.pop(self.model.columns[section].key, None)
        self._lay_out()
        self.widths_changed.emit()

    def _lay_out(self) -> None:
        if self._laying_out:
            return
        header: QHeaderView = self.view.horizontalHeader()
        self._laying_out = True
        for section, width in enumerate(fit(self.model.columns, self.view.viewport().width(), self._chosen)):
            header.setSectionHidden(section, width == 0)
            if width:
                header.resizeSection(section, width)
        self._laying_out = False
