"""The painted row of a room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from core.rooms import RoomRow
from core.rules.words import HousekeepingState
from desktop.screens.housekeeping.room_model import RoomModel
from desktop.screens.housekeeping.room_painter import HEIGHT, REMARK, RoomPainter


def _model(room: RoomRow) -> RoomModel:
    model = RoomModel()
    model.show_rooms([room], only_inspected=False)
    return model


def _painted(room: RoomRow, width: int = 208, direction=Qt.LayoutDirection.LeftToRight) -> QImage:
    model = _model(room)
    option = QStyleOptionViewItem()
    option.rect, option.direction = QRect(0, 0, width, HEIGHT + REMARK), direction
    image = QImage(QSize(width, HEIGHT + REMARK), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    RoomPainter().paint(painter, option, model.index(0))
    painter.end()
    return image


def test_a_remark_makes_the_row_higher(qtbot, look, room) -> None:
    """Only where there is one."""
    option = QStyleOptionViewItem()
    plain, noted = _model(room("201")), _model(room("201")._replace(note="Two beds apart"))
    assert RoomPainter().sizeHint(option, plain.index(0)).height() == HEIGHT
    assert RoomPainter().sizeHint(option, noted.index(0)).height() == HEIGHT + REMARK


def test_each_state_looks_different(qtbot, look, room) -> None:
    """Its word is painted."""
    states = (HousekeepingState.DIRTY, HousekeepingState.TO_INSPECT, HousekeepingState.INSPECTED)
    images = [_painted(room("201")._replace(housekeeping=state)) for state in states]
    assert images[0] != images[1] != images[2] != images[0]


def test_it_is_mirrored_and_survives_a_narrow_column(qtbot, look, room) -> None:
    """Marks that find no room are left out instead of painted over the number."""
    rush = room("303")
    assert _painted(rush) != _painted(rush, direction=Qt.LayoutDirection.RightToLeft)
    assert not _painted(rush, width=48).isNull()
