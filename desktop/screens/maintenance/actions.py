"""What is done to maintenance plans, told with Undo."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core import maintenance
from core.maintenance import PlanRow
from desktop.desk import Desk


class PlanActions(QObject):
    """Asks core and tells what became of it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def set_active(self, plan: PlanRow, is_active: bool) -> None:
        """It makes jobs again, or none for a while."""
        words = self.tr("{name} goes on") if is_active else self.tr("{name} rests")
        self._desk.ask.write(
            maintenance.change, plan.id, {"is_active": is_active}, version=plan.version, owner=self,
            done=lambda row: self._desk.say(
                words.format(name=plan.name), undo=lambda: self._set_back(row, plan.is_active)
            ),
        )  # fmt: skip

    def _set_back(self, row: PlanRow, is_active: bool) -> None:
        self._desk.ask.write(
            maintenance.change, row.id, {"is_active": is_active}, version=row.version, owner=self, done=lambda _: None
        )

    def delete(self, plan: PlanRow) -> None:
        """It makes no more jobs; those it made stay."""
        words = self.tr("{name} is deleted").format(name=plan.name)
        self._desk.ask.write(
            maintenance.delete, plan.id, version=plan.version, owner=self,
            done=lambda _: self._desk.say(words, undo=lambda: self._restore(plan)),
        )  # fmt: skip

    def _restore(self, plan: PlanRow) -> None:
        self._desk.ask.write(maintenance.restore, plan.id, owner=self, done=lambda _: None)
