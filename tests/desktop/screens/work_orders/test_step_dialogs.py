"""What is asked before a job waits or is given up."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from core.rules.words import HoldReason, Status
from desktop.screens.work_orders.step import Step
from desktop.screens.work_orders.step_dialogs import ask_for_cancel, ask_for_hold, ask_in_spite_of_checks
from desktop.widgets.inputs import ChoiceInput, LongTextInput
from tests.desktop.screens.bench import Bench


@pytest.fixture
def window(qtbot, look) -> QWidget:
    """Over which the questions open."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def press(question: QWidget, name: str) -> None:
    """One of its buttons."""
    next(b for b in question.findChildren(QPushButton) if b.accessibleName() == name).click()


def test_hold_asks_what_for(window: QWidget, bench: Bench) -> None:
    """A reason, and a remark that may be left out."""
    answers: list[tuple[HoldReason, str | None]] = []
    question = ask_for_hold(window, bench.open(), lambda reason, note: answers.append((reason, note)))
    question.findChild(ChoiceInput).set_value(HoldReason.CUSTOMER)
    press(question, "Put on hold")
    assert answers == [(HoldReason.CUSTOMER, None)]


def test_cancel_asks_why(window: QWidget, bench: Bench) -> None:
    """Without a reason it stays open."""
    answers: list[tuple[str, dict[int, int]]] = []
    question = ask_for_cancel(window, bench.open(), [], lambda *told: answers.append(told))
    press(question, "Cancel order")
    assert answers == []
    question.findChild(LongTextInput).set_value("Too dear")
    press(question, "Cancel order")
    assert answers == [("Too dear", {})]


def test_a_checklist_that_is_not_filled_in_is_asked_about(window: QWidget, qapp) -> None:
    """Finishing all the same is one answer, filling it in first the other."""
    finished: list[bool] = []
    step = Step(Status.WORK_COMPLETE, "Mark done", "check", "", "")
    press(ask_in_spite_of_checks(window, 2, step, lambda: finished.append(True)), "Fill it in first")
    assert finished == []
    press(ask_in_spite_of_checks(window, 2, step, lambda: finished.append(True)), "Mark done")
    assert finished == [True]
