"""A widget that arranges its parts by the room there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class SettlingWidget(QWidget):
    """`settle` is asked again whenever there is more room, or less, or a part needs another one."""

    def settle(self) -> None:
        """Arranges the parts for the width of now; does nothing where they stand right."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for more, or for less."""
        super().resizeEvent(event)
        self.settle()

    def event(self, event: QEvent) -> bool:
        """As above: a part appeared, or says something else."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return done
