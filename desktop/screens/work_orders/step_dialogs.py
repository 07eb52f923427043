"""The small questions before a job waits or is given up."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.rules.words import HoldReason
from core.work_orders import OrderRow, PartUsedRow
from desktop.screens.work_orders.parts_back import PartsBack
from desktop.screens.work_orders.step import Step
from desktop.widgets.dialogs import Question, confirm
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


def ask_for_cancel(
    parent: QWidget, order: OrderRow, lines: Sequence[PartUsedRow], done: Callable[[str, dict[int, int]], object]
) -> Question:
    """Why it is given up, and what of its parts goes back to the store; `done` is told what stays on the job."""
    title = translate("hold", "Cancel {number}").format(number=order.number)
    effect = translate("hold", "The job is given up. Labour and payments stay as they are; it can be undone.")
    question = Question(parent, title, effect)
    reason, back = LongTextInput(lines=3), PartsBack(lines)
    field = Field(translate("hold", "Reason"), reason, required=True)
    question.body.addWidget(field)
    if back.is_needed:
        question.body.addWidget(back)
    question.add_cancel()

    def answer() -> None:
        if not reason.value():
            field.set_error(translate("hold", "Please fill this in"))
            reason.setFocus()
            return
        question.accept()
        done(reason.value(), back.used())

    question.add_answer(translate("hold", "Cancel order"), answer, "danger")
    reason.setFocus()
    question.open()
    return question


def ask_in_spite_of_checks(parent: QWidget, missing: int, step: Step, done: Callable[[], object]) -> Question:
    """A job whose checklist is not filled in may be finished, but not by oversight."""
    return confirm(
        parent,
        translate("hold", "The checklist is not filled in"),
        translate("hold", "%n required line(s) have no answer yet. They stay open for good.", "", missing),
        step.text,
        done,
        cancel=translate("hold", "Fill it in first"),
    )
