"""The planned jobs as a list for item views: what is current stays so while jobs come, go and are moved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.screens.schedule.slots import Card
from desktop.screens.schedule.words import spoken

Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    """Display is the job's title, what is heard all that its card says."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many jobs are shown."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, or all of it."""
        card = self.card(index.row())
        if card is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(card)
        return None

    def card(self, place: int) -> Card | None:
        """The job at a place."""
        return self.cards[place] if 0 <= place < len(self.cards) else None

    def place_of(self, order_id: int | None) -> int:
        """Where a job stands, -1 where it is not shown."""
        return next((place for place, card in enumerate(self.cards) if card.id == order_id), -1)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Shows these; the current one stays current wherever it lies now."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self.cards[index.row()].id for index in before]
        self.cards = list(cards)
        places = {card.id: place for place, card in enumerate(cards)}
        self.changePersistentIndexList(
            before, [self.index(places[each]) if each in places else QModelIndex() for each in ids]
        )
        self.layoutChanged.emit()
