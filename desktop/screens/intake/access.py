"""How the device is unlocked, and what may become of the data on it. The code itself is never shown again here."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from core.rules.words import PasscodeKind
from desktop.desk import Desk
from desktop.screens.field_row import FieldRow
from desktop.screens.intake.choice_row import ChoiceRow
from desktop.screens.intake.section import Section, State, Told
from desktop.widgets.inputs import SecretInput, TickInput
from desktop.widgets.pattern_grid import PatternGrid
from desktop.words import passcode_word

CODED = (PasscodeKind.PIN, PasscodeKind.PATTERN)


class AccessSection(Section):
    """The code goes into the vault when the intake is stored, and into the sealed draft before."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, 6, self.tr("Unlocking and data"), parent)
        self.kind = ChoiceRow([(kind.value, passcode_word(kind)) for kind in PasscodeKind])
        self.pin, self.pattern = SecretInput(), PatternGrid()
        self.backup = TickInput(self.tr("The customer has a backup"))
        self.wipe = TickInput(self.tr("The data may be erased if need be"))
        kind = self.field("passcode_kind", self.tr("Passcode"), self.kind)
        kept = self.tr("Kept encrypted; seen only by who repairs it, and erased at pick-up")
        self._pin = self.field("pin", self.tr("PIN or password"), self.pin, required=True, help=kept)
        self._pattern = self.field(
            "pattern", self.tr("Pattern: draw it, or type its digits"), self.pattern, required=True
        )
        self.body.addWidget(kind)
        self.body.addWidget(self._pin)
        self.body.addWidget(self._pattern)
        self._refused = self.hint(self.tr("Without the code only what works on a locked device can be tested. "
                                          "The claim ticket says so."))  # fmt: skip
        self.body.addWidget(
            FieldRow(
                self.field("has_backup", "", self.backup, name=self.backup.text()),
                self.field("may_be_wiped", "", self.wipe, name=self.wipe.text()),
                least=220,
            )
        )
        self.kind.edited.connect(self._show_kind)
        self._show_kind()

    def _show_kind(self) -> None:
        kind = PasscodeKind(self.kind.value())
        self._pin.setVisible(kind is PasscodeKind.PIN)
        self._pattern.setVisible(kind is PasscodeKind.PATTERN)
        self._refused.setVisible(kind is PasscodeKind.REFUSED)

    def _code(self) -> str:
        kind = PasscodeKind(self.kind.value())
        return {PasscodeKind.PIN: self.pin.value(), PasscodeKind.PATTERN: self.pattern.value()}.get(kind, "")

    def values(self) -> dict[str, Any]:
        """Kind, code and consents."""
        return {
            "passcode_kind": self.kind.value(),
            "passcode": self._code(),
            "has_backup": self.backup.value(),
            "may_be_wiped": self.wipe.value(),
        }

    def fill(self, values: dict[str, Any]) -> None:
        """Shows a draft, or nothing."""
        self.kind.set_value(values.get("passcode_kind"))
        kind, code = self.kind.value(), values.get("passcode", "")
        self.pin.set_value(code if kind == PasscodeKind.PIN else "")
        self.pattern.set_value(code if kind == PasscodeKind.PATTERN else "")
        self.backup.set_value(values.get("has_backup"))
        self.wipe.set_value(values.get("may_be_wiped"))
        self._show_kind()

    def show_problem(self, key: str, words: str) -> bool:
        """What core says of the passcode belongs to the control that is seen."""
        if key == "passcode":
            key = self._code_key()
        return super().show_problem(key, words)

    def place_of(self, key: str) -> QWidget:
        """The control that is seen."""
        return super().place_of(self._code_key() if key == "passcode" else key)

    def _code_key(self) -> str:
        return "pattern" if self.kind.value() == PasscodeKind.PATTERN else "pin"

    def told(self) -> Told:
        """That there is a code, never which."""
        kind = PasscodeKind(self.kind.value())
        lines = [passcode_word(kind)] if kind is not PasscodeKind.NONE else []
        if kind in CODED and not self._code():
            return Told(lines, State.NEEDED)
        if self.backup.value():
            lines.append(self.tr("Backup exists"))
        if self.wipe.value():
            lines.append(self.tr("May be erased"))
        return Told([" · ".join(lines)] if lines else [], State.DONE if lines else State.EMPTY)
