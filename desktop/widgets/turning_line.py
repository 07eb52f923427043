"""Two rows side by side where there is room, else one below the other."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QLayout

from desktop.widgets.settling import SettlingWidget

SPACING = 8


class TurningLine(SettlingWidget):
    """The first row takes what the second leaves over."""

    def __init__(self, first: QLayout, second: QLayout) -> None:
        super().__init__()
        self._rows = first, second
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(SPACING)
        self._line.addLayout(first, 1)
        self._line.addLayout(second)

    def settle(self) -> None:
        """Turns where there is too little room, or enough again."""
        is_narrow = self.width() < sum(self._widths()) + SPACING
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != direction:
            self._line.setDirection(direction)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider one of the two."""
        return QSize(max(self._widths()), super().minimumSizeHint().height())

    def _widths(self) -> list[int]:
        return [row.minimumSize().width() for row in self._rows]
