"""A question about money: wide enough for its inputs, and always as high as what it shows."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.widgets.dialogs import Question

WIDTH = 560


class TillQuestion(Question):
    """`fit` after what it shows has changed."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title, width=WIDTH)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit_now)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now everything is dressed, and knows how high it is."""
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """As high as it needs, once everything has its place."""
        self._fitting.start()

    def _fit_now(self) -> None:
        layout = self.layout()
        layout.activate()
        self.setFixedHeight(max(layout.totalHeightForWidth(WIDTH), layout.totalMinimumSize().height()))
