"""Fields side by side where there is room, else one below the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

GAP = 12


class FieldRow(QWidget):
    """Turns from a line to a column when a field would get less than `least` pixels."""

    def __init__(self, *fields: QWidget, least: int = 170, stretches: tuple[int, ...] = ()) -> None:
        super().__init__()
        self._least = least
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self.setMinimumWidth(120)  # below the layout's own, which would keep the line from ever turning
        for place, field in enumerate(fields):
            stretch = stretches[place] if place < len(stretches) else 1
            self._row.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where there is too little or enough room."""
        super().resizeEvent(event)
        shown = sum(not self._row.itemAt(place).widget().isHidden() for place in range(self._row.count()))
        is_narrow = event.size().width() < shown * (self._least + GAP) - GAP
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != direction:
            self._row.setDirection(direction)
