"""The shop's terms, the customer's consent, and his signature."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.screens.intake.section import Section, State, Told
from desktop.widgets.inputs import TickInput
from desktop.widgets.labels import label
from desktop.widgets.signature_pad import SignaturePad


class TermsSection(Section):
    """The version of the terms is kept with what was signed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, 9, self.tr("Terms and signature"), parent)
        self.text = label("", "secondary", wrap=True)
        self.consent, self.pad = TickInput(""), SignaturePad()
        self.body.addWidget(self.text)
        self.body.addWidget(self.field("is_consented", "", self.consent, name=self.tr("Consent to the terms")))
        self.body.addWidget(self.field("signature", self.tr("Signature"), self.pad))
        self.show_terms()

    def show_terms(self) -> None:
        """The terms as the settings have them now."""
        shop = self.desk.settings
        self.text.setText(shop.terms)
        self.text.setVisible(bool(shop.terms))
        words = self.tr("The customer has read the terms (version {version}) and agrees")
        self.consent.setText(words.format(version=shop.terms_version))

    def values(self) -> dict[str, Any]:
        """Consent, and the strokes of the signature."""
        return {
            "is_consented": self.consent.value(),
            "terms_version": self.desk.settings.terms_version,
            "signature": self.pad.value(),
        }

    def fill(self, values: dict[str, Any]) -> None:
        """Shows a draft, or nothing. A consent to other terms than today's counts no longer."""
        is_same = values.get("terms_version") == self.desk.settings.terms_version
        self.consent.set_value(bool(values.get("is_consented")) and is_same)
        self.pad.set_value(values.get("signature") if is_same else "")
        self.show_terms()

    def stops(self) -> list[QWidget]:
        """The tick."""
        return [self.consent]

    def told(self) -> Told:
        """What is there of the two."""
        parts = [self.tr("Agreed")] if self.consent.value() else []
        if not self.pad.is_empty:
            parts.append(self.tr("Signed"))
        return Told([" · ".join(parts)] if parts else [], State.DONE if parts else State.EMPTY)
