"""Taking a payment back: it is voided, and its number stays in the books with the reason."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from core import billing
from core.base.errors import Refused
from core.billing import PaymentRow
from desktop.ask import in_words
from desktop.desk import Desk

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
