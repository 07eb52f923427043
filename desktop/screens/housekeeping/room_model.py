"""The rooms of one attendant as a model: rush first, then what is to do, then what is done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, Qt

from core.rooms import RoomRow
from desktop.screens.housekeeping.room_line import RoomLine, line_of
from desktop.widgets.labels import tip

MIME = "application/x-frontbench-rooms"
NOWHERE = QModelIndex()


class RoomModel(QAbstractListModel):
    """What is dragged out of it carries the ids of rooms."""

    def __init__(self) -> None:
        super().__init__()
        self.rooms: list[RoomRow] = []
        self._lines: list[RoomLine] = []
        self.may_give = False

    def show_rooms(self, rooms: Sequence[RoomRow], *, only_inspected: bool) -> None:
        """Shows these; where only states changed, every row stays where it is."""
        lines = [line_of(room, only_inspected=only_inspected) for room in rooms]
        if [room.id for room in rooms] == [room.id for room in self.rooms]:
            changed = [place for place, line in enumerate(lines) if line != self._lines[place]]
            self.rooms, self._lines = list(rooms), lines
            for place in changed:
                self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self.rooms, self._lines = list(rooms), lines
        self.endResetModel()

    def line(self, row: int) -> RoomLine:
        """What a row says."""
        return self._lines[row]

    def row_of(self, room_id: int) -> int:
        """Where a room stands, -1 where it does not."""
        return next((row for row, room in enumerate(self.rooms) if room.id == room_id), -1)

    def rowCount(self, parent: QModelIndex = NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.rooms)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, which typing finds; the whole state for those who hear it."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return tip(line.spoken)
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Rooms are dragged by who may give them."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() and self.may_give else flags

    def mimeTypes(self) -> list[str]:
        """Rooms alone."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the rooms."""
        ids = ",".join(str(self.rooms[index.row()].id) for index in indexes)
        mime = QMimeData()
        mime.setData(MIME, QByteArray(ids.encode()))
        return mime


def rooms_in(mime: QMimeData) -> list[int]:
    """The ids of the rooms that are dragged."""
    text = mime.data(MIME).data().decode() if mime.hasFormat(MIME) else ""
    return [int(part) for part in text.split(",") if part.isdecimal()]
