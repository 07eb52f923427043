"""What is wrong: the customer's own words, the shop's word for it, how it happened, and what is dangerous about it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from core import catalog
from core.catalog import SymptomRow
from desktop.desk import Desk
from desktop.screens.field_row import FieldRow
from desktop.screens.intake.section import Section, State, Told
from desktop.screens.intake.symptom_chips import SymptomChips
from desktop.widgets.inputs import LongTextInput, TextInput, TickInput

KEYS = ("customer_words", "symptoms", "how_it_happened", "has_liquid_damage", "is_dangerous", "safety_note")


class ProblemSection(Section):
    """Its symptoms follow the device's type."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, 3, self.tr("Problem"), parent)
        self.words = LongTextInput(self.tr("“It does not charge any more”"), lines=2)
        self.symptoms = SymptomChips()
        self.liquid = TickInput(self.tr("Liquid got in"))
        self.danger = TickInput(self.tr("Dangerous: red tag"))
        note = TextInput(self.tr("Swollen battery, broken glass, mains voltage; where it is put"), longest=300)
        words = self.field("customer_words", self.tr("In the customer's words"), self.words, required=True)
        symptoms = self.field("symptoms", self.tr("The shop's word for it"), self.symptoms)
        how = self.field(
            "how_it_happened", self.tr("How it happened"), TextInput(self.tr("Dropped, after an update …"))
        )
        liquid = self.field("has_liquid_damage", " ", self.liquid, name=self.liquid.text())
        danger = self.field("is_dangerous", " ", self.danger, name=self.danger.text())
        self._note = self.field("safety_note", self.tr("What is dangerous"), note, required=True)
        for part in (words, symptoms, FieldRow(how, liquid, danger, stretches=(3, 1, 1), least=130), self._note):
            self.body.addWidget(part)
        self.danger.edited.connect(lambda: self._note.setVisible(self.danger.value()))
        self._note.hide()
        self.set_type(None)

    def set_type(self, type_id: int | None) -> None:
        """Offers the problems of this type of device, and those of all."""
        self.desk.ask.read(catalog.list_symptoms, type_id, owner=self, done=self._on_symptoms)

    def _on_symptoms(self, found: list[SymptomRow]) -> None:
        own = [row.name for row in found if row.device_type_id is not None]
        self.symptoms.set_known(own + [row.name for row in found if row.device_type_id is None])

    def values(self) -> dict[str, Any]:
        """What is written and ticked."""
        values = {key: self.fields[key].control.value() for key in KEYS}
        return {**values, "safety_note": values["safety_note"] if values["is_dangerous"] else ""}

    def fill(self, values: dict[str, Any]) -> None:
        """Shows a draft, or nothing."""
        for key in KEYS:
            self.fields[key].control.set_value(values.get(key))
        self._note.setVisible(self.danger.value())

    def problems(self) -> dict[str, str]:
        """A ticked problem says as much as words do."""
        found = super().problems()
        if self.symptoms.value():
            found.pop("customer_words", None)
        return found

    def stops(self) -> list[QWidget]:
        """Words, symptoms, how it happened; the ticks are reached by Tab."""
        return [self.fields[key].control for key in ("customer_words", "symptoms", "how_it_happened", "safety_note")]

    def told(self) -> Told:
        """The symptoms, else the words."""
        values = self.values()
        lines = [", ".join(values["symptoms"]), values["customer_words"]]
        danger = values["safety_note"] or (self.tr("Red tag") if values["is_dangerous"] else "")
        return Told(lines, State.DONE if any(lines) else State.NEEDED, danger)
