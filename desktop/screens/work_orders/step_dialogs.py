"""The small questions before a job waits or is given up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.rules.words import HoldReason
from core.work_orders import OrderRow
from desktop.widgets.dialogs import Question, ask_text
from desktop.widgets.field import Field
from desktop.widgets.inputs import ChoiceInput, LongTextInput
from desktop.words import hold_word

translate = QCoreApplication.translate


def ask_for_hold(parent: QWidget, order: OrderRow, done: Callable[[HoldReason, str | None], object]) -> Question:
    """What it waits for, and a remark."""
    title = translate("hold", "Put {number} on hold").format(number=order.number)
    question = Question(parent, title, translate("hold", "It stays open, and the list says what it waits for."))
    reason = ChoiceInput([(word, hold_word(word)) for word in HoldReason])
    remark = LongTextInput(translate("hold", "Such as: display ordered, arrives Thursday"), lines=3)
    question.body.addWidget(Field(translate("hold", "What it waits for"), reason))
    question.body.addWidget(Field(translate("hold", "Remark"), remark))
    question.add_cancel()

    def answer() -> None:
        question.accept()
        done(reason.value(), remark.value() or None)

    question.add_answer(translate("hold", "Put on hold"), answer)
    reason.setFocus()
    question.open()
    return question


def ask_for_cancel(parent: QWidget, order: OrderRow, done: Callable[[str], object]) -> Question:
    """Why it is given up."""
    return ask_text(
        parent,
        translate("hold", "Cancel {number}").format(number=order.number),
        translate("hold", "The repair is given up. Nothing that was booked or paid is changed; it can be undone."),
        translate("hold", "Reason"),
        translate("hold", "Cancel order"),
        done,
        lines=3,
        danger=True,
    )
