"""The planned jobs as a list for item views."""

from __future__ import annotations

from PySide6.QtCore import QPersistentModelIndex, Qt

from desktop.screens.schedule.board import Board
from desktop.screens.schedule.card_model import CardModel

ROLE = Qt.ItemDataRole


def test_a_card_is_heard_whole_and_kept_where_it_goes(look, board: Board) -> None:
    """What is current stays so when others come before it, and is gone with its job."""
    model = CardModel()
    model.show_cards(board.cards)
    last = QPersistentModelIndex(model.index(2))
    assert last.data(ROLE.DisplayRole) == "Heating" and "Ayşe Yıldız" in last.data(ROLE.AccessibleTextRole)
    model.show_cards(board.cards[::-1])
    assert (last.row(), model.place_of(board.cards[0].id), model.place_of(0)) == (0, 2, -1)
    model.show_cards(board.cards[:2])
    assert not last.isValid() and model.card(5) is None
