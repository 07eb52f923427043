"""The rows of a tree, fetched level by level and page by page as they come into sight."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.widgets.columns import Column

PAGE = 100
MOST_AT_ONCE = 1000
ROW_FORMAT = "application/x-frontbench-row"

Done = Callable[..., None]
#: `fetch(id of the row around or None, offset, limit, done)` answers with `done(rows)` or `done(error=words)`.
Fetch = Callable[[Any, int, int, Done], object]
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Node:
    """A row and those below it as far as they were fetched; `ticket` tells which answer is still waited for."""

    __slots__ = ("around", "below", "is_asked", "is_whole", "offset", "record", "serial", "ticket")

    def __init__(self, serial: int, record: Any, around: Node | None) -> None:
        self.serial, self.record, self.around = serial, record, around
        self.forget()
        self.ticket = 0

    def forget(self) -> None:
        """Nothing below it was fetched."""
        self.below: list[Node] = []
        self.is_whole = self.is_asked = False
        self.offset = 0

    def within(self) -> Iterator[Node]:
        """Itself and all that was fetched below it."""
        yield self
        for node in self.below:
            yield from node.within()


class TreeModel(QAbstractItemModel):
    """`arrived` after rows came, `settled` when nothing more of a refresh is on its way."""

    #: before Qt hears of it, and its selection goes on to a neighbour: row around, first and last
    removing = Signal(object, int, int)
    arrived = Signal()
    settled = Signal()
    failed = Signal(str)

    def __init__(
        self, columns: Sequence[Column], fetch: Fetch, has_below: Callable[[Any], bool],
        row_id: Callable[[Any], Any] = lambda row: row.id, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.columns = list(columns)
        self.is_movable = False
        self.loaded = False
        self._fetch, self._has_below, self._row_id = fetch, has_below, row_id
        self._serials = count(1)
        self._root = Node(0, None, None)
        self._root.is_whole = True  # until the first load: a view asks as soon as it is seen
        self._nodes: dict[int, Node] = {}
        self._renewing: set[int] = set()

    # what views ask

    def node(self, index: Index) -> Node:
        """The row at the index; the root where it is nowhere."""
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def record(self, index: Index) -> Any:
        """The record at the index, None for nowhere."""
        return self.node(index).record

    def index_of(self, wanted: Any) -> QModelIndex:
        """Where the record with this id stands, nowhere where it was not fetched."""
        for node in self._nodes.values():
            if self._row_id(node.record) == wanted:
                return self._index_of(node)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """The row below `parent`."""
        below = self.node(parent).below
        if not (0 <= row < len(below) and 0 <= column < len(self.columns)):
            return QModelIndex()
        return self.createIndex(row, column, below[row].serial)

    def parent(self, index: Index = NOWHERE) -> Any:
        """The row around; Qt asks for the object's parent by the same name."""
        if index is NOWHERE:
            return super().parent()
        around = self.node(index).around if index.isValid() else None
        return QModelIndex() if around is None else self._index_of(around)

    def _index_of(self, node: Node, column: int = 0) -> QModelIndex:
        if node.around is None:
            return QModelIndex()
        return self.createIndex(node.around.below.index(node), column, node.serial)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As far as they were fetched."""
        return len(self.node(parent).below) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The same everywhere."""
        return len(self.columns)

    def hasChildren(self, parent: Index = NOWHERE) -> bool:
        """Whether there are any, fetched or not."""
        node = self.node(parent)
        return node is self._root or (parent.column() <= 0 and self._may_have_below(node))

    def _may_have_below(self, node: Node) -> bool:
        return bool(node.below) or node is self._root or (not node.is_whole and self._has_below(node.record))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's words; for those who cannot see, with the column's title."""
        if not index.isValid():
            return None
        record, column = self.record(index), self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(record)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(record)}"
        return record if role == Qt.ItemDataRole.UserRole else None

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

    # moving rows

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged onto one another where they may be moved."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.is_movable:
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Rows of a tree."""
        return [ROW_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the row that is dragged."""
        dragged = QMimeData()
        if indexes:
            dragged.setData(ROW_FORMAT, str(self._row_id(self.record(indexes[0]))).encode())
        return dragged

    def may_move(self, index: Index, onto: Index) -> bool:
        """Not into what it is in already, not into itself, and not into what is in it."""
        moved, target = self.node(index), self.node(onto)
        around: Node | None = target
        while around is not None and around is not moved:
            around = around.around
        return self.is_movable and index.isValid() and around is None and moved.around is not target

    # rows that come

    def load(self) -> None:
        """From the beginning."""
        self.beginResetModel()
        self._root, self._nodes, self.loaded = Node(0, None, None), {}, False
        self._renewing.clear()
        self.endResetModel()
        self.fetchMore(NOWHERE)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether nothing of a level is here yet; Qt would fetch it to its end, so `fetch_on` asks for the rest."""
        return self.has_more(parent) and not self.node(parent).offset

    def fetchMore(self, parent: Index) -> None:
        """Asks for the first page of a level."""
        if self.canFetchMore(parent):
            self.fetch_on(parent)

    def has_more(self, parent: Index) -> bool:
        """Whether there may be more rows than are here or on their way."""
        node = self.node(parent)
        return not node.is_whole and not node.is_asked and self._may_have_below(node)

    def fetch_on(self, parent: Index) -> None:
        """Asks for the next page of a level, where there may be one."""
        node = self.node(parent)
        if self.has_more(parent):
            self._ask(node, node.offset, PAGE, lambda rows: self._append(node, rows))

    def _ask(self, node: Node, offset: int, limit: int, take: Callable[[list[Any]], object]) -> None:
        node.is_asked = True
        node.ticket += 1
        ticket, root = node.ticket, self._root

        def done(rows: Sequence[Any] = (), error: str = "") -> None:
            is_here = node is self._root or node.serial in self._nodes
            if ticket != node.ticket or root is not self._root or not is_here:
                return
            node.is_asked = False
            if error:
                self._renewing.clear()
                self.failed.emit(error)
            else:
                self.loaded = True
                take(list(rows))
                self.arrived.emit()

        self._fetch(None if node is self._root else self._row_id(node.record), offset, limit, done)

    def _append(self, node: Node, rows: list[Any]) -> None:
        known = {self._row_id(each.record) for each in node.below}
        new = [row for row in rows if self._row_id(row) not in known]
        node.offset += len(rows)
        node.is_whole = len(rows) < PAGE
        if new:
            first = len(node.below)
            self.beginInsertRows(self._index_of(node), first, first + len(new) - 1)
            node.below += [self._made(row, node) for row in new]
            self.endInsertRows()
        elif node.is_whole and not node.below:
            self._lay_out_again()

    def _made(self, record: Any, around: Node) -> Node:
        node = Node(next(self._serials), record, around)
        self._nodes[node.serial] = node
        return node

    # rows that changed

    def refresh(self, is_open: Callable[[QModelIndex], bool]) -> None:
        """Fetches what is in sight again and puts right what differs; what is shut is forgotten."""
        if not self.loaded:
            self.load()
            return
        known = [node for node in self._root.within() if node.below or node.is_whole or node.is_asked]
        fetched = [node for node in known if node is self._root or is_open(self._index_of(node))]
        for node in known:
            if node not in fetched and (node.around is None or node.serial in self._nodes):
                self._forget(node)
        here = [node for node in fetched if node is self._root or node.serial in self._nodes]
        self._renewing = {node.serial for node in here}
        for node in here:
            self._renew(node, [], max(len(node.below), 1))

    def _renew(self, node: Node, so_far: list[Any], wanted: int) -> None:
        limit = min(MOST_AT_ONCE, -(-(wanted - len(so_far)) // PAGE) * PAGE)

        def take(rows: list[Any]) -> None:
            so_far.extend(rows)
            if len(rows) == limit and len(so_far) < wanted:
                self._renew(node, so_far, wanted)
                return
            node.offset, node.is_whole = len(so_far), len(rows) < limit
            self._put_right(node, so_far)
            self._renewing.discard(node.serial)
            if not self._renewing:
                self.settled.emit()

        self._ask(node, len(so_far), limit, take)

    def _forget(self, node: Node) -> None:
        if node.below:
            self._remove(node, 0, len(node.below) - 1)
        node.ticket += 1
        node.forget()

    def _remove(self, node: Node, first: int, last: int) -> None:
        around = self._index_of(node)
        self.removing.emit(around, first, last)
        self.beginRemoveRows(around, first, last)
        gone = node.below[first : last + 1]
        del node.below[first : last + 1]
        for each in gone:
            for inner in each.within():
                self._nodes.pop(inner.serial, None)
                self._renewing.discard(inner.serial)
        self.endRemoveRows()

    def _put_right(self, node: Node, rows: list[Any]) -> None:
        wanted = dict.fromkeys(self._row_id(row) for row in rows)
        for place in reversed(range(len(node.below))):
            if self._row_id(node.below[place].record) not in wanted:
                self._remove(node, place, place)
        around, has_turned = self._index_of(node), False
        for place, record in enumerate({self._row_id(row): row for row in rows}.values()):
            self._bring(node, around, place, record)
            kept = node.below[place]
            could_open, kept.record = self._may_have_below(kept), record
            if not kept.below and self._has_below(record):
                kept.is_whole = False
            has_turned |= could_open != self._may_have_below(kept)
        if node.below:
            last = len(node.below) - 1
            self.dataChanged.emit(self.index(0, 0, around), self.index(last, len(self.columns) - 1, around))
        if has_turned:
            self._lay_out_again()

    def _bring(self, node: Node, around: QModelIndex, place: int, record: Any) -> None:
        """The row of this record to its place: from further below, or new."""
        wanted = self._row_id(record)
        here = next((at for at in range(place, len(node.below)) if self._row_id(node.below[at].record) == wanted), -1)
        if here < 0:
            self.beginInsertRows(around, place, place)
            node.below.insert(place, self._made(record, node))
            self.endInsertRows()
        elif here > place:
            self.beginMoveRows(around, here, here, around, place)
            node.below.insert(place, node.below.pop(here))
            self.endMoveRows()

    def _lay_out_again(self) -> None:
        """A row that had nothing below it has now, or the reverse: views look at that only here."""
        self.layoutAboutToBeChanged.emit()
        self.layoutChanged.emit()
