"""The day's suggestions as a list for item views."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.screens.dispatch.day import Advice
from desktop.screens.dispatch.words import spoken

Index = QModelIndex | QPersistentModelIndex


class SuggestionModel(QAbstractListModel):
    """Display is the job's title, what is heard all of the line."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.advice: list[Advice] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self.advice)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, or all of it."""
        advice = self.at(index.row())
        if advice is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return advice.suggestion.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(advice.suggestion, advice.start)
        return None

    def at(self, row: int) -> Advice | None:
        """The suggestion in a row."""
        return self.advice[row] if 0 <= row < len(self.advice) else None

    def show_advice(self, advice: Sequence[Advice]) -> None:
        """Shows these; the job that is current stays current."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self.advice[index.row()].suggestion.work_order_id for index in before]
        self.advice = list(advice)
        places = {each.suggestion.work_order_id: row for row, each in enumerate(advice)}
        after = [self.index(places[each]) if each in places else QModelIndex() for each in ids]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
