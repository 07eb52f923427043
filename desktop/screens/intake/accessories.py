"""What came with the device, each thing with a small label of its own."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.screens.intake.section import Section, State, Told
from desktop.widgets.lines_edit import LinesEdit


class AccessoriesSection(Section):
    """Lines, added by Enter; Enter in an empty line goes on."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, 5, self.tr("Accessories"), parent)
        usual = [self.tr("Charger"), self.tr("Cable"), self.tr("Case"), self.tr("SIM card"), self.tr("Memory card")]
        self.lines = LinesEdit(self.tr("What came with it? Type and press Enter"), [*usual, self.tr("Bag")])
        self.body.addWidget(self.field("accessories", "", self.lines, name=self.tr("Accessories received")))

    def values(self) -> dict[str, Any]:
        """The lines."""
        return {"accessories": self.lines.value()}

    def fill(self, values: dict[str, Any]) -> None:
        """Shows a draft, or nothing."""
        self.lines.set_value(values.get("accessories", []))

    def stops(self) -> list[QWidget]:
        """The line."""
        return [self.lines]

    def told(self) -> Told:
        """All of them."""
        lines = self.lines.value()
        return Told([", ".join(lines)] if lines else [], State.DONE if lines else State.EMPTY)
