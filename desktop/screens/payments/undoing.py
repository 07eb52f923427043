"""Taking a payment back: it is voided, and its number stays in the books with the reason."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import billing
from core.base.errors import Refused
from core.billing import PaymentLine, PaymentRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.widgets.dialogs import Question, ask_text

translate = QCoreApplication.translate


def void_undo(desk: Desk, payment: PaymentRow) -> Callable[[], None] | None:
    """What the notice's Undo does; None for those who may not void."""
    if not desk.may("payment:void"):
        return None

    def undo() -> None:
        reason = translate("payments", "Taken by mistake")
        words = translate("payments", "{number} was voided").format(number=payment.number)

        def refused(refusal: Refused) -> None:
            desk.say(in_words(refusal), "danger")

        desk.ask.write(
            billing.void,
            payment.id,
            reason,
            version=payment.version,
            owner=desk.ask,
            done=lambda _: desk.say(words, "neutral"),
            failed=refused,
        )

    return undo


def ask_to_void(parent: QWidget, desk: Desk, payment: PaymentLine) -> Question:
    """Asks for the reason, and voids the entry as it was seen."""

    def void(reason: str) -> None:
        words = translate("payments", "{number} was voided").format(number=payment.number)
        desk.ask.write(
            billing.void,
            payment.id,
            reason,
            version=payment.version,
            owner=desk.ask,
            done=lambda _: desk.say(words),
            failed=lambda refusal: desk.say(in_words(refusal), "danger"),
        )

    return ask_text(
        parent,
        translate("payments", "Void {number}?").format(number=payment.number),
        translate(
            "payments",
            "It is taken out of every figure for good. Its number stays in the books, with the reason.",
        ),
        translate("payments", "Reason"),
        translate("payments", "Void payment"),
        void,
        lines=2,
        danger=True,
    )
