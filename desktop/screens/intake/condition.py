"""The condition checklist of the device's type, filled in by single keys."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from core import catalog
from core.rules.words import CheckResult
from desktop.desk import Desk
from desktop.screens.intake.section import Section, State, Told
from desktop.widgets.buttons import button
from desktop.widgets.checklist import Checklist

WORKS, DEAD = Qt.Key.Key_W, Qt.Key.Key_D


class ConditionSection(Section):
    """Answers stay when the list is read again; rows without one are handed over as not tested."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, 4, self.tr("Condition"), parent)
        self.checklist = Checklist(name=self.tr("Condition checklist"))
        self.checklist.edited.connect(self.edited)
        self._type_id: int | None = None
        self.dead = button(
            self.tr("Device dead (D)"),
            "power",
            "quiet",
            name=self.tr("Device dead: nothing can be tested"),
            clicked=self.call_dead,
        )
        self.add_to_head(self.dead)
        self._hint = self.hint("")
        self.body.addWidget(self.checklist)
        self._show([], self.tr("The checklist comes with the type of the device."))

    def set_type(self, type_id: int | None) -> None:
        """Asks what is tested on this type of device."""
        self._type_id = type_id
        if type_id is None:
            hint = self.tr("The checklist comes with the type of the device. A new type has none yet.")
            self._show([], hint)
            return
        self.desk.ask.read(
            catalog.checklist, type_id, owner=self, done=lambda names: self._on_checklist(type_id, names)
        )

    def _on_checklist(self, type_id: int, names: list[str]) -> None:
        if type_id == self._type_id:
            self._show(names, self.tr("This type of device has no checklist. It can be written in the settings."))
            self.edited.emit()

    def _show(self, names: list[str], hint: str) -> None:
        self.checklist.set_rows([(name, name) for name in names])
        self._hint.setText(hint)
        self._hint.setVisible(not names)
        self.checklist.setVisible(bool(names))
        self.dead.setVisible(bool(names))

    def call_dead(self) -> None:
        """Nothing can be tested; the slip says so."""
        self.checklist.set_value(dict.fromkeys(self.checklist.rows, CheckResult.NOT_TESTABLE.value))
        self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """W: whatever is left works. D: the device is dead."""
        if event.modifiers() or not self.checklist.rows or event.key() not in (WORKS, DEAD):
            super().keyPressEvent(event)
        elif event.key() == DEAD:
            self.call_dead()
        else:
            self.checklist.answer_rest(CheckResult.WORKS.value)
            self.finished.emit()

    def values(self) -> dict[str, Any]:
        """Every row with its answer, "" where there is none."""
        answers = self.checklist.value()
        return {"rows": [[name, answers.get(name, "")] for name in self.checklist.rows]}

    def fill(self, values: dict[str, Any]) -> None:
        """Shows a draft's rows at once; the type's own list follows."""
        rows = values.get("rows", [])
        self.checklist.set_rows([])
        self._show([name for name, _ in rows], self._hint.text())
        self.checklist.set_value({name: answer for name, answer in rows if answer})

    def stops(self) -> list[QWidget]:
        """The list as a whole: keys 1 to 4 answer a row and go on to the next."""
        return [self.checklist]

    def told(self) -> Told:
        """How many rows have which answer."""
        answers = list(self.checklist.value().values())
        counts = {result: answers.count(result.value) for result in CheckResult}
        words = {
            CheckResult.BROKEN: self.tr("%n broken", "", counts[CheckResult.BROKEN]),
            CheckResult.WORKS: self.tr("%n work(s)", "", counts[CheckResult.WORKS]),
            CheckResult.NOT_TESTABLE: self.tr("%n not testable", "", counts[CheckResult.NOT_TESTABLE]),
        }
        line = ", ".join(text for result, text in words.items() if counts[result])
        return Told([line] if line else [], State.DONE if line else State.EMPTY)
