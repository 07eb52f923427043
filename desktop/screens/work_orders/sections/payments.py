"""What was paid for the job, each entry with its paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.billing import PaymentRow
from core.rules.words import PaymentKind
from desktop.desk import Desk
from desktop.look import fonts
from desktop.screens.payments.kinds import kind_chip
from desktop.screens.payments.methods import method_word
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.section import Section, refill
from desktop.widgets.buttons import icon_button
from desktop.widgets.chip import Chip
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.moments import moment_text


class Payments(Section):
    """Only for those who see money; a click on the arrow goes to the payment."""

    opened = Signal(int)

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        super().__init__(desk, actions, self.tr("Payments"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self._shown: list[PaymentRow] | None = None

    def is_for(self, job: Job) -> bool:
        """Only where something was paid."""
        return bool(job.detail.payments)

    def begin(self, job: Job) -> None:
        """Another job."""
        self._shown = None

    def fill(self, job: Job) -> None:
        """The newest last, as they were booked."""
        payments = job.detail.payments or []
        if payments != self._shown:
            self._shown = payments
            refill(self._rows, [self._row(payment) for payment in payments])

    def _row(self, payment: PaymentRow) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words, first = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(0)
        first.addWidget(ElidedLabel(" · ".join((payment.number, method_word(payment.method)))), 1)
        chip = kind_chip(payment.kind)
        if payment.kind is not PaymentKind.PAYMENT:
            first.addWidget(Chip(chip.text, chip.tone))
        amount = label(self.money(payment.amount))
        amount.setFont(fonts.font(tabular=True))
        first.addWidget(amount)
        words.addLayout(first)
        words.addWidget(ElidedLabel(moment_text(payment.created_at), "small"))
        line.addLayout(words, 1)
        name = self.tr("Print {number}").format(number=payment.number)
        line.addWidget(icon_button("printer", name, clicked=lambda: self._print(payment)), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _print(self, payment: PaymentRow) -> None:
        kind = "refund_slip" if payment.kind is PaymentKind.REFUND else "receipt"
        self.desk.print_document(kind, payment.id)
