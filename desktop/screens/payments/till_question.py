"""A question about money: wide enough for its inputs, and always as high as what it shows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from desktop.widgets.dialogs import Question

WIDTH = 560


class TillQuestion(Question):
    """Follows its content, which is filled in after it opened."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title, width=WIDTH)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)

    def event(self, event: QEvent) -> bool:
        """Something in it needs more room, or less."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fitting.start()
        return handled

    def _fit(self) -> None:
        layout = self.layout()
        height = max(layout.totalHeightForWidth(WIDTH), layout.totalMinimumSize().height())
        if height != self.height():
            self.setFixedHeight(height)
