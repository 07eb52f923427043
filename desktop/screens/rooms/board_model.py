"""The rooms on the board as a list for item views: it keeps what is chosen while rooms come, go and change places."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from core.rooms import RoomRow
from desktop.room_words import floor_word
from desktop.screens.rooms.attention import Attention
from desktop.screens.rooms.filtering import NOTHING, Kinds
from desktop.screens.rooms.tile import Tile, tile_of

Index = QModelIndex | QPersistentModelIndex


class RoomModel(QAbstractListModel):
    """Rows in the order of the board. Display is the room's name, what is heard its whole state."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[RoomRow] = []
        self._kinds: list[frozenset[Attention]] = []
        self._tiles: dict[int, Tile] = {}  # by place; made when first asked for: most of a large house is out of sight

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rooms are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name, or the whole state in words."""
        if not 0 <= index.row() < len(self._rows):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()].name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.tile(index.row()).spoken
        return None

    def room(self, place: int) -> RoomRow | None:
        """The room at a place of the board."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rooms(self) -> list[RoomRow]:
        """All that are shown."""
        return list(self._rows)

    def tile(self, place: int) -> Tile:
        """What its tile says. Raises IndexError."""
        if place not in self._tiles:
            self._tiles[place] = tile_of(self._rows[place], self._kinds[place])
        return self._tiles[place]

    def place_of(self, room_id: int | None) -> int:
        """Where a room stands, -1 where it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.id == room_id), -1)

    def floors(self) -> list[tuple[str, int]]:
        """The floors' headings with how many rooms stand below each."""
        return [(floor_word(floor), len(list(rows))) for floor, rows in groupby(self._rows, lambda row: row.floor)]

    def set_rooms(self, rows: Sequence[RoomRow], kinds: Kinds) -> None:
        """Shows these; what is current or chosen stays so wherever it stands now, as long as it is shown."""
        of_rows = [kinds.get(row.id, NOTHING) for row in rows]
        if [row.id for row in rows] == [row.id for row in self._rows] and self._same_floors(rows):
            self._change(list(rows), of_rows)
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in before]
        self._rows, self._kinds, self._tiles = list(rows), of_rows, {}
        places = {row.id: place for place, row in enumerate(rows)}
        after = [self.index(places[each]) if each in places else QModelIndex() for each in ids]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _same_floors(self, rows: Sequence[RoomRow]) -> bool:
        return [row.floor for row in rows] == [row.floor for row in self._rows]

    def _change(self, rows: list[RoomRow], kinds: list[frozenset[Attention]]) -> None:
        before = list(zip(self._rows, self._kinds, strict=True))
        changed = [place for place, now in enumerate(zip(rows, kinds, strict=True)) if now != before[place]]
        self._rows, self._kinds, self._tiles = rows, kinds, {}
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
