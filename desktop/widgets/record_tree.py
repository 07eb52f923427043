"""A tree over any number of records: fetched as it is opened, steady while rows change, moved by hand or by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.card import CORNER
from desktop.widgets.columns import Column, fit
from desktop.widgets.state_view import Stateful
from desktop.widgets.tree_model import Fetch, TreeModel
from desktop.widgets.tree_view import TreeView

#: So many pages of a level are looked through for a row that is to be shown.
MOST_PAGES = 20


class RecordTree(QWidget):
    """Signals carry records; `moved` the record and what it is to be put in (None: nothing, to the top)."""

    current_changed = Signal(object)
    opened = Signal(object)
    moved = Signal(object, object)
    menu_asked = Signal(object, QPoint)
    loaded = Signal(int)
    opened_rows_changed = Signal()

    def __init__(
        self, columns: Sequence[Column], fetch: Fetch, has_below: Callable[[Any], bool],
        row_id: Callable[[Any], Any] = lambda row: row.id, *, name: str = "",
        icon_of: Callable[[Any], str] | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.model = TreeModel(columns, fetch, has_below, row_id, self)
        self.view = TreeView(icon_of)
        self.view.setModel(self.model)
        self.view.setAccessibleName(name or self.tr("Tree"))
        self._stateful = Stateful(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, CORNER)  # the rows would cover the round corners of their card
        column.addWidget(self._stateful)
        self.setFocusProxy(self._stateful)
        self._row_id, self._current_id, self._shown = row_id, None, None
        self._open: set[Any] = set()
        self._way: list[Any] = []
        self._way_from: Any = None
        self._way_after: list[Any] = []
        self._pages_left = 0
        self._is_restoring = False
        self._empty: Callable[[], None] = lambda: self._stateful.empty(self.tr("Nothing here yet"))
        self._connect()

    def _connect(self) -> None:
        model, view = self.model, self.view
        model.arrived.connect(self._on_arrived)
        model.settled.connect(self._on_settled)
        model.failed.connect(self._on_failed)
        model.removing.connect(self._hold)
        view.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        view.expanded.connect(lambda index: self._note_open(index, is_open=True))
        view.collapsed.connect(lambda index: self._note_open(index, is_open=False))
        view.row_opened.connect(lambda index: self.opened.emit(model.record(index)))
        view.dropped.connect(lambda index, onto: self.moved.emit(model.record(index), model.record(onto)))
        view.resized.connect(self._lay_out)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu)

    # what is shown

    def load(self) -> None:
        """From the beginning."""
        self._stateful.loading()
        self.model.load()

    def refresh(self) -> None:
        """Something changed somewhere: what is in sight is put right where it stands."""
        self.model.refresh(self.view.isExpanded)

    def set_empty(
        self, title: str, hint: str = "", icon: str = "inbox", action: str = "",
        clicked: Callable[[], object] | None = None,
    ) -> None:  # fmt: skip
        """What to say when there are no rows; see `StateView.show_empty`."""
        self._empty = lambda: self._stateful.empty(title, hint, icon, action, clicked)
        if self.model.loaded:
            self._show_state()

    def count(self) -> int:
        """How many rows stand at the top, as far as they were fetched."""
        return self.model.rowCount()

    def _show_state(self) -> None:
        if self.count():
            self._stateful.ready()
            self._lay_out()
        else:
            self._empty()

    def _lay_out(self) -> None:
        for section, width in enumerate(fit(self.model.columns, self.view.viewport().width(), {})):
            self.view.setColumnHidden(section, width == 0)
            if width:
                self.view.header().resizeSection(section, width)

    def _on_failed(self, words: str) -> None:
        self._is_restoring = False
        self._stateful.error(self.tr("This tree could not be loaded"), words, self.load)

    # the current row

    def current(self) -> Any:
        """The chosen record, or None."""
        rows = self.view.selectionModel().selectedRows()
        return self.model.record(rows[0]) if rows else None

    def select(self, wanted: Any) -> bool:
        """Chooses the record with this id if it was fetched; it stays chosen over a refresh."""
        self._current_id = wanted
        index = self.model.index_of(wanted)
        if index.isValid():
            self.view.choose(index)
        return index.isValid()

    def select_first(self) -> None:
        """Chooses the first row, if there is one."""
        if self.count():
            self.view.choose(self.model.index(0, 0))

    def reveal(self, way: Iterable[Any]) -> None:
        """Opens one row after the other, by their ids, and chooses the last one, fetching what is needed."""
        self._way, self._way_from, self._pages_left = list(way), None, MOST_PAGES
        if self._way:
            self._current_id = self._way[-1]
        self._go_on()

    def reveal_moved(self, way: Iterable[Any]) -> None:
        """Like `reveal`, for a row that was moved just now and is still seen where it was."""
        self._way_after = list(way)
        self.refresh()

    def _go_on(self) -> None:
        while self._way:
            index = self.model.index_of(self._way[0])
            if not index.isValid():
                self._fetch_on()
                return
            wanted = self._way.pop(0)
            if self._way:
                self._way_from = wanted
                self._expand(index)
            else:
                self.select(wanted)

    def _fetch_on(self) -> None:
        """The row is further down, or not there (any more)."""
        around = self.model.index_of(self._way_from) if self._way_from is not None else QModelIndex()
        if self._pages_left and self.model.has_more(around):
            self._pages_left -= 1
            self.model.fetch_on(around)
        elif not self.model.node(around).is_asked:
            self._way = []

    def _on_selection(self) -> None:
        if self._is_restoring:
            return
        record = self.current()
        self._current_id = self._row_id(record) if record is not None else None
        self._tell(record)

    def _tell(self, record: Any) -> None:
        if record != self._shown:
            self._shown = record
            self.current_changed.emit(record)

    # rows that come and go

    def _hold(self, around: QModelIndex, first: int, last: int) -> None:
        """Where the chosen row goes, the one that takes its place is not chosen."""
        index = self.view.currentIndex()
        while index.isValid():
            if index.parent() == around and first <= index.row() <= last:
                self._is_restoring = True
            index = index.parent()

    def _on_arrived(self) -> None:
        self._show_state()
        self._open_again()
        self._restore()
        self._go_on()
        QTimer.singleShot(0, self.view, self.view.fetch_seen)  # once they are laid out
        self.loaded.emit(self.count())

    def _on_settled(self) -> None:
        """What is nowhere now is gone."""
        self._restore()
        if self._is_restoring:
            self._is_restoring = False
            self.view.clearSelection()
            self._current_id = None
            self._tell(None)
        if self._way_after:
            way, self._way_after = self._way_after, []
            self.reveal(way)

    def _restore(self) -> None:
        index = self.model.index_of(self._current_id) if self._current_id is not None else QModelIndex()
        if not index.isValid():
            return
        position = self.view.verticalScrollBar().value()
        self._is_restoring = True
        if self.view.selectionModel().selectedRows() != [index]:
            self.view.choose(index)
            self.view.verticalScrollBar().setValue(position)
        self._is_restoring = False
        self._tell(self.model.record(index))

    # rows that are open

    def open_rows(self) -> list[Any]:
        """The ids of the rows that are open, to be kept for next time."""
        return sorted(self._open)

    def set_open_rows(self, ids: Iterable[Any]) -> None:
        """Opens these as soon as they come."""
        self._open = set(ids)
        self._open_again()

    def _note_open(self, index: QModelIndex, *, is_open: bool) -> None:
        wanted = self._row_id(self.model.record(index))
        if (wanted in self._open) != is_open:
            (self._open.add if is_open else self._open.discard)(wanted)
            self.opened_rows_changed.emit()

    def _open_again(self) -> None:
        for wanted in self._open.copy():
            index = self.model.index_of(wanted)
            if index.isValid() and self.model.hasChildren(index) and not self.view.isExpanded(index):
                self._expand(index)

    def _expand(self, index: QModelIndex) -> None:
        """Where a layout is still to come, the view would not ask for the rows before it."""
        self.view.expand(index)
        self.model.fetchMore(index)

    # moving by keys

    def cut(self) -> Any:
        """The chosen row waits to be put elsewhere. Returns it."""
        record = self.current()
        self.view.cut_id = self._row_id(record) if record is not None else None
        self.view.viewport().update()
        return record

    def put(self) -> bool:
        """What was cut is to be put into the chosen row; False where that cannot be."""
        index = self.model.index_of(self.view.cut_id) if self.view.cut_id is not None else QModelIndex()
        onto = self.view.currentIndex()
        may = index.isValid() and onto.isValid() and self.model.may_move(index, onto)
        self.drop_cut()
        if may:
            self.moved.emit(self.model.record(index), self.model.record(onto))
        return may

    def drop_cut(self) -> bool:
        """Nothing waits to be put elsewhere any more; whether something did."""
        did, self.view.cut_id = self.view.cut_id is not None, None
        self.view.viewport().update()
        return did

    def _on_menu(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if index.isValid():
            self.menu_asked.emit(self.model.record(index), self.view.viewport().mapToGlobal(place))
