"""The rows of a long table, fetched a page at a time as they come into sight."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from desktop.widgets.columns import Column

PAGE = 100
KEPT_PAGES = 60
AT_ONCE = 2

Done = Callable[..., None]
Fetch = Callable[[int, int, Done], object]
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class RecordModel(QAbstractTableModel):
    """A window on many rows. `fetch(offset, limit, done)` is asked for rows and answers, now or later and in this
    thread, with `done(rows, total)` or `done(error=words)`; a total of None leaves the count as it was.
    """

    arrived = Signal()
    renewed = Signal()
    failed = Signal(str)

    def __init__(
        self, columns: Sequence[Column], fetch: Fetch, row_id: Callable[[Any], Any], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._fetch, self._row_id = fetch, row_id
        self._pages: OrderedDict[int, list[Any]] = OrderedDict()
        self._stale: set[int] = set()
        self._words: dict[int, tuple[Any, ...]] = {}
        self._wanted: list[int] = []
        self._asked: dict[int, bool] = {}  # page on its way: whether it was outdated since
        self._generation, self._total, self._resetting = 0, 0, True
        self.loaded = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """All rows there are, fetched or not."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The columns."""
        return 0 if parent.isValid() else len(self.columns)

    def record(self, row: int) -> Any:
        """The row's record, or None while it is on its way (which this call sees to)."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None or number in self._stale:
            self._want(number)
        return page[place] if page is not None and place < len(page) else None

    def cells(self, row: int) -> tuple[Any, ...] | None:
        """What the row shows, column by column, as words or ChipText; None while it is on its way."""
        record = self.record(row)
        if record is None:
            return None
        words = self._words.get(row)
        if words is None:
            words = self._words[row] = tuple(column.shown(record) for column in self.columns)
        return words

    def forget_words(self) -> None:
        """Make the words anew from the rows at the next painting, as when a day has passed."""
        self._words.clear()

    def record_id(self, row: int) -> Any:
        """The id of a fetched row, else None."""
        page = self._pages.get(row // PAGE)
        return self._row_id(page[row % PAGE]) if page is not None and row % PAGE < len(page) else None

    @property
    def is_whole(self) -> bool:
        """Whether every row was fetched, as of now."""
        return self.loaded and len(self._pages) * PAGE >= self._total and not self._stale and not self._asked

    def row_of(self, wanted: Any) -> int:
        """Where the record with this id stands among the fetched rows, else -1."""
        for number in reversed(self._pages):
            for place, record in enumerate(self._pages[number]):
                if self._row_id(record) == wanted:
                    return number * PAGE + place
        return -1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's words; for those who cannot see, with the column's title."""
        if role == Qt.ItemDataRole.DisplayRole:
            record = self.record(index.row())
            return "" if record is None else self.columns[index.column()].text(record)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            record, column = self.record(index.row()), self.columns[index.column()]
            words = self.tr("loading") if record is None else column.text(record)
            return f"{column.title}: {words}" if role == Qt.ItemDataRole.AccessibleTextRole else ""
        if role == Qt.ItemDataRole.UserRole:
            return self.record(index.row())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles, and where they stand."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if column.at_end else Qt.AlignmentFlag.AlignLeading
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def invalidate(self, *, keep_position: bool = True) -> None:
        """The rows may have changed: show the old ones until the new come. Without the position, start at the top."""
        self._stale.update(self._pages)
        if keep_position and self.loaded and not self._resetting:
            self._asked = dict.fromkeys(self._asked, True)
            if self._total:
                self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(self.columns) - 1))
            else:
                self._want(0)
            return
        self._generation += 1
        self._asked, self._wanted, self._resetting = {}, [0], True
        self._ask()

    def _want(self, number: int) -> None:
        if number in self._asked:
            return
        if number in self._wanted:
            self._wanted.remove(number)
        self._wanted.append(number)
        del self._wanted[:-4]  # rows that were only scrolled past are not worth asking for
        self._soon.start()

    def _ask(self) -> None:
        while self._wanted and len(self._asked) < AT_ONCE:
            number = self._wanted.pop()
            self._asked[number] = False
            self._fetch(number * PAGE, PAGE, self._answer_to(number, self._generation))

    def _answer_to(self, number: int, generation: int) -> Done:
        def done(rows: Sequence[Any] = (), total: int | None = None, error: str = "") -> None:
            if generation != self._generation or number not in self._asked:
                return
            outdated = self._asked.pop(number)
            self._stale.discard(number)
            if error:
                self.failed.emit(error)
                return
            self._take(number, list(rows), total)
            if outdated:
                self._stale.add(number)
                self._want(number)
            self._ask()

        return done

    def _take(self, number: int, rows: list[Any], total: int | None) -> None:
        if total is None:
            total = max(0 if self._resetting else self._total, number * PAGE + len(rows))
        if self._resetting:
            self._reset_with(number, rows, total)
            return
        self._pages[number] = rows
        self._pages.move_to_end(number)
        self._words.clear()
        while len(self._pages) > KEPT_PAGES:
            self._stale.discard(self._pages.popitem(last=False)[0])
        self._resize(total)
        first = number * PAGE
        last = min(first + PAGE, self._total) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        self.arrived.emit()

    def _reset_with(self, number: int, rows: list[Any], total: int) -> None:
        self.beginResetModel()
        self._resetting, self.loaded = False, True
        self._pages, self._stale, self._total = OrderedDict({number: rows}), set(), total
        self._words.clear()
        self.endResetModel()
        self.renewed.emit()

    def _resize(self, total: int) -> None:
        """Take a new count without a reset, so that position and selection stay."""
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            for number in [number for number in self._pages if number * PAGE >= total]:
                del self._pages[number]
            self.endRemoveRows()
