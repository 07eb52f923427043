"""The hand-over on one page: what is owed, what goes back, the payment, the receipt; one button ends the job."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import handover_desk, work_orders
from core.base.errors import Conflict, Invalid, Refused
from core.handover_desk import HandedOver, HandOver
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.payments.payment_form import PaymentForm
from desktop.screens.work_orders.accessory_ticks import AccessoryTicks
from desktop.screens.work_orders.hand_over_draft import HandOverDraft
from desktop.screens.work_orders.job import Job, read_job
from desktop.screens.work_orders.parts_back import PartsBack
from desktop.screens.work_orders.passing_page import PassingPage
from desktop.screens.work_orders.pick_up_question import PickUpQuestion
from desktop.screens.work_orders.sections.alerts import Banner
from desktop.screens.work_orders.told import told
from desktop.widgets.buttons import button
from desktop.widgets.card import SectionHeading
from desktop.widgets.field import Field
from desktop.widgets.inputs import LongTextInput, TextInput, TickInput
from desktop.widgets.labels import label, plain
from desktop.widgets.money import money_text
from desktop.widgets.money_edit import MoneyEdit

ZERO = Decimal("0.00")
translate = QCoreApplication.translate


class HandOverPage(PassingPage):
    """`unrepaired`: the device goes back as it came, and only a fee is charged."""

    def __init__(self, desk: Desk, job: Job, *, unrepaired: bool = False) -> None:
        title = (
            translate("work order", "Give back {number} unrepaired")
            if unrepaired
            else translate("work order", "Hand over {number}")
        )
        super().__init__(desk, job, title.format(number=job.order.number))
        self.is_unrepaired = unrepaired
        self._is_touched = self._is_ready = False
        self.warnings = QVBoxLayout()
        self.body.addLayout(self.warnings)
        self._add_fee()
        self._add_accessories()
        self._add_payment()
        self._add_who()
        self.question = PickUpQuestion(desk, job)
        self.question.edited.connect(self._touch)
        self.body.addWidget(self.question)
        self.body.addStretch(1)
        self.effect = label("", "small", wrap=True)
        self.end = button(" ", "package-check", "primary", clicked=self.end_now)
        self.foot.addWidget(self.effect, 1)
        self.foot.addWidget(button(self.tr("Cancel"), name=self.tr("Cancel the hand-over"), clicked=self.leave))
        self.foot.addWidget(self.end)
        self._show_warnings()
        self._begin_payment()
        name = f"{'give-back' if unrepaired else 'hand-over'}:{job.order.id}"
        self.draft = HandOverDraft(desk, name, title.format(number=job.order.number), self.values, self.notice, self)
        self.draft.brought_back.connect(self.fill)
        self._is_ready = True
        self.draft.begin()

    # building

    def _add_fee(self) -> None:
        currency = self.desk.settings.currency
        self.fee = MoneyEdit(currency)
        self.fee.set_value(self.desk.settings.diagnosis_fee)
        self.reason = LongTextInput(self.tr("Such as: too dear for the customer"), lines=2)
        self.fee_field = Field(self.tr("Fee for the diagnosis"), self.fee)
        self.reason_field = Field(self.tr("Why it was not repaired"), self.reason)
        for field in (self.reason_field, self.fee_field):
            field.setVisible(self.is_unrepaired)
            self.body.addWidget(field)
        self.fee.edited.connect(self._begin_payment)
        self.fee.edited.connect(self._touch)
        self.reason.edited.connect(self._touch)

        self.parts_back = PartsBack(self.job.detail.parts)
        self.parts_back.edited.connect(self._touch)
        self.parts_back.setVisible(self.is_unrepaired and self.parts_back.is_needed)
        self.body.addWidget(self.parts_back)

    def _add_accessories(self) -> None:
        self.accessories = AccessoryTicks(self.job)
        self.accessories.edited.connect(self._touch)
        self.accessories.edited.connect(self._say_effect)
        if self.accessories.is_needed:
            self.body.addWidget(self.accessories)

    def _add_payment(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        heading = SectionHeading(self.tr("Payment"))
        self.so_far, self.owed_words = label("", "secondary"), label("", "heading")
        heading.add_action(self.so_far)
        heading.add_action(self.owed_words)
        column.addWidget(heading)
        self.later = TickInput(self.tr("Pays later: nothing is taken now"))
        self.payment = PaymentForm(self.desk.settings.currency)
        self.receipt = TickInput(self.tr("Show the receipt"))
        self.receipt.set_value(True)
        for widget in (self.later, self.payment, self.receipt):
            column.addWidget(widget)
        self.later.edited.connect(self._show_payment)
        self.later.edited.connect(self._touch)
        self.payment.edited.connect(self._touch)
        self.payment.edited.connect(self._say_effect)
        self.payment.save_asked.connect(self.end_now)
        self.payment.back_asked.connect(self.leave)
        holder.setVisible(self.desk.may("payment:read"))
        self.body.addWidget(holder)

    def _add_who(self) -> None:
        self.who = TextInput(self.tr("Only if it is not the customer"))
        self.who.edited.connect(self._touch)
        self.body.addWidget(Field(self.tr("Collected by"), self.who))

    # what is shown

    @property
    def owed(self) -> Decimal:
        """What is to be paid now; below 0.00 where the customer gets money back."""
        if not self.is_unrepaired:
            return self.job.owed
        paid = self.job.detail.balance.paid if self.job.detail.balance else ZERO
        return (self.fee.value() or ZERO) - paid

    @property
    def takes_payment(self) -> bool:
        """Whether money changes hands."""
        return self.owed > ZERO and not self.later.value() and self.desk.may("payment:write")

    @property
    def is_dirty(self) -> bool:
        """Whether leaving would lose something."""
        return self._is_touched

    def start(self) -> None:
        """Brings the keyboard to what is to be done first."""
        if self.is_unrepaired:
            self.reason.setFocus()
        elif self.accessories.is_needed:
            self.accessories.go()
        elif self.takes_payment:
            self.payment.method.setFocus()
        else:
            self.end.setFocus()

    def take_scan(self, code: str) -> bool:
        """A label that was scanned ticks its accessory."""
        return self.accessories.take_scan(code)

    def _touch(self) -> None:
        if self._is_ready:
            self._is_touched = True
            self.draft.note_change()

    def _show_warnings(self) -> None:
        customer, intake = self.job.detail.customer, self.job.detail.intake
        if customer is not None and customer.warning:
            self.warnings.addWidget(Banner(customer.warning, Tone.WARNING, "user"))
        if intake is not None and intake.safety_note:
            self.warnings.addWidget(Banner(intake.safety_note, Tone.DANGER, "flame"))

    def _begin_payment(self) -> None:
        was_ready, self._is_ready = self._is_ready, False
        balance = self.job.detail.balance
        if balance is not None:
            total = (self.fee.value() or ZERO) if self.is_unrepaired else balance.total
            what = self.tr("Fee {total}") if self.is_unrepaired else self.tr("Total {total}")
            paid = self.tr("paid so far {paid}") if balance.paid else ""
            so_far = " · ".join(filter(None, (what, paid))).format(
                total=self._money(total), paid=self._money(balance.paid)
            )
            self.so_far.setText(so_far)
            last = self.tr("Still owed {amount}") if self.owed >= ZERO else self.tr("In the customer's favour {amount}")
            self.owed_words.setText(last.format(amount=self._money(abs(self.owed))))
        self.payment.begin(self.owed)
        self._is_ready = was_ready
        self._show_payment()

    def _show_payment(self) -> None:
        self.later.setVisible(self.owed > ZERO and self.desk.may("payment:write"))
        self.payment.setVisible(self.takes_payment)
        self.receipt.setVisible(self.takes_payment)
        self._say_effect()

    def _say_effect(self) -> None:
        said = []
        if self.accessories.left():
            said.append(self.tr("Accessories that stay here: %n.", "", self.accessories.left()))
        left = self.owed - ((self.payment.amount.value() or ZERO) if self.takes_payment else ZERO)
        if left > ZERO:
            said.append(self.tr("{amount} stay owed.").format(amount=self._money(left)))
        if self.owed < ZERO:
            said.append(self.tr("{amount} have to be refunded afterwards.").format(amount=self._money(-self.owed)))
        said.append(self.tr("Closes the job.") if not self.is_unrepaired else self.tr("Ends the job as cancelled."))
        if self.job.detail.intake is not None and self.job.detail.intake.has_passcode:
            said.append(self.tr("Erases the passcode for good."))
        self.effect.setText(" ".join(said))
        verb = self.tr("give back") if self.is_unrepaired else self.tr("hand over")
        taking = self.tr("Take {amount} and {verb}").format(amount=self.payment.amount_words(), verb=verb)
        alone = self.tr("Give back") if self.is_unrepaired else self.tr("Hand over")
        self.end.setText(plain(taking if self.takes_payment else alone))
        self.end.setAccessibleName(alone)
        self.end.setAccessibleDescription(self.effect.text())

    def _money(self, amount: Decimal) -> str:
        return money_text(amount, self.desk.settings.currency)

    # what was typed

    def values(self) -> dict[str, Any]:
        """As a draft keeps it."""
        stars, comment = self.question.value()
        paid = {
            "method": self.payment.method.value(),
            "amount": _text(self.payment.amount.value()),
            "tendered": _text(self.payment.given.value()),
            "transaction_id": self.payment.transaction.value(),
        }
        return {
            "reason": self.reason.value(), "fee": _text(self.fee.value()), "owed": _text(self.owed), "paid": paid,
            "used": {str(line): used for line, used in self.parts_back.used().items()}, "later": self.later.value(),
            "returned": self.accessories.ticked(), "who": self.who.value(), "stars": stars, "comment": comment,
        }  # fmt: skip

    def fill(self, values: dict[str, Any]) -> None:
        """What a draft kept; the amount only where as much is owed as then."""
        self.reason.set_value(values["reason"])
        self.fee.set_value(_amount(values["fee"]))
        self.parts_back.set_used({int(line): used for line, used in values["used"].items()})
        self.accessories.tick(values["returned"])
        self.later.set_value(values["later"])
        paid = values["paid"]
        self.payment.method.set_value(paid["method"])
        if values["owed"] == _text(self.owed):
            self.payment.amount.set_value(_amount(paid["amount"]))
        self.payment.given.set_value(_amount(paid["tendered"]))
        self.payment.transaction.set_value(paid["transaction_id"])
        self.who.set_value(values["who"])
        self.question.set_value(values["stars"], values["comment"])
        self._touch()

    def may_leave(self, then: Callable[[], None]) -> None:
        """Left on purpose, nothing of it is kept."""
        super().may_leave(lambda: self.draft.end(then, has_served=False))

    # doing

    def end_now(self) -> None:
        """Payment, accessories, end and passcode in one commit."""
        if not self.end.isEnabled() or (self.takes_payment and not self.payment.check()):
            return
        if self.is_unrepaired and self.fee.problem():
            self.fee_field.set_error(self.fee.problem())
            return
        stars, comment = self.question.value()
        handed = HandOver(
            self.job.order.id,
            self.payment.payment(self.job.order.id, seen_owed=self.owed) if self.takes_payment else None,
            self.accessories.ticked(),
            note=self._note(),
            unrepaired_fee=(self.fee.value() or ZERO) if self.is_unrepaired else None,
            used=self.parts_back.used() if self.is_unrepaired else None,
            seen=self.job.order.status,
            stars=stars,
            comment=comment,
        )
        self.end.setEnabled(False)
        self.draft.stop()
        self.desk.ask.write(handover_desk.hand_over, handed, owner=self, done=self._done, failed=self._refused)

    def _note(self) -> str | None:
        said = [self.reason.value()] if self.is_unrepaired else []
        if self.who.value():
            said.append(self.tr("Collected by {name}").format(name=self.who.value()))
        return "\n".join(filter(None, said)) or None

    def _done(self, handed: HandedOver) -> None:
        desk, order = self.desk, handed.order
        taken_back, words = self.tr("Reopened. Payments stay as they are."), self.tr("{number} handed over")
        if self.is_unrepaired:
            words = self.tr("{number} given back unrepaired")

        def undo() -> None:
            desk.ask.write(
                work_orders.undo_step, order.id, seen=order.status, owner=desk.ask,
                done=lambda _: desk.say(taken_back, "neutral"),
                failed=lambda refusal: desk.say(told(refusal), "danger"),
            )  # fmt: skip

        desk.say(words.format(number=order.number), undo=undo)
        if handed.payment is not None and self.receipt.value():
            desk.print_document("receipt", handed.payment.id)
        self._is_touched = False
        self.draft.end(self.left.emit, has_served=True)

    def _refused(self, refusal: Refused) -> None:
        self.end.setEnabled(True)
        self.draft.resume()
        if isinstance(refusal, Invalid):
            if refusal.field == "unrepaired_fee":
                self.fee_field.set_error(told(refusal))
            else:
                self.payment.show_errors({refusal.field: told(refusal)})
        elif isinstance(refusal, Conflict):
            self.notice.show_notice(told(refusal), "warning", self.tr("Load again"), self._load_again)
        else:
            self.notice.show_notice(told(refusal), "danger")

    def _load_again(self) -> None:
        self.desk.ask.read(read_job, self.job.order.id, owner=self, done=self._take_again)

    def _take_again(self, job: Job) -> None:
        """The job as it is now; what was typed stays."""
        self.job = job
        self._begin_payment()


def _text(amount: Decimal | None) -> str | None:
    return None if amount is None else str(amount)


def _amount(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
