"""What kind of entry a payment is, as a chip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.rules.words import PaymentKind
from desktop.look.tokens import Tone
from desktop.widgets.chip import ChipText

translate = QCoreApplication.translate


def kind_chip(kind: PaymentKind, *, is_voided: bool = False) -> ChipText:
    """A voided entry is that before anything else."""
    if is_voided:
        return ChipText(translate("payments", "Voided"), Tone.DANGER)
    return {
        PaymentKind.PAYMENT: ChipText(translate("payments", "Payment"), Tone.SUCCESS),
        PaymentKind.DEPOSIT: ChipText(translate("payments", "Deposit"), Tone.INFO),
        PaymentKind.REFUND: ChipText(translate("payments", "Refund"), Tone.WARNING),
    }[kind]
