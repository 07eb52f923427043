"""The rooms of one attendant as a model."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt

from core.rules.words import HousekeepingState
from desktop.screens.housekeeping.room_model import MIME, RoomModel, rooms_in


def test_only_what_changed_is_drawn_again(qtbot, room) -> None:
    """The same rooms stay where they are, so that a choice stays too."""
    model, shown = RoomModel(), [room("201"), room("202")]
    model.show_rooms(shown, only_inspected=False)
    changed, resets = [], []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.modelReset.connect(lambda: resets.append(True))
    model.show_rooms([shown[0], shown[1]._replace(housekeeping=HousekeepingState.INSPECTED)], only_inspected=False)
    assert (changed, resets) == ([(1, 1)], [])
    model.show_rooms(shown[::-1], only_inspected=False)
    assert resets == [True]
    assert [model.row_of(each.id) for each in shown] == [1, 0]
    assert model.row_of(0) == -1


def test_a_row_is_named_and_spoken(qtbot, room) -> None:
    """The name is what typing finds, the whole row what is heard."""
    model = RoomModel()
    model.show_rooms([room("303")], only_inspected=False)
    index = model.index(0)
    assert index.data() == "303"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == model.line(0).spoken
    assert "303" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert model.data(model.index(9)) is None


def test_rooms_are_dragged_by_who_may_give_them(qtbot, room) -> None:
    """As ids; what is no number is left out."""
    model = RoomModel()
    model.show_rooms([room("201"), room("202")], only_inspected=False)
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    model.may_give = True
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    mime = model.mimeData([model.index(0), model.index(1)])
    assert rooms_in(mime) == [room("201").id, room("202").id]
    odd = QMimeData()
    odd.setData(MIME, b"7,x,,-1")
    assert rooms_in(odd) == [7]
