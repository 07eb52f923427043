"""The job of a payment is found while one types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.payments.order_choice import ChooseOrder


@pytest.fixture
def chosen() -> list[int]:
    """The answers."""
    return []


@pytest.fixture
def question(qtbot, desk: Desk, chosen: list[int]) -> ChooseOrder:
    """Opened over a window."""
    window = QWidget()
    qtbot.addWidget(window)
    made = ChooseOrder(window, desk, chosen.append)
    made._kept = window
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    return made


def test_found_by_name_and_picked_with_enter(qtbot, question: ChooseOrder, job: OrderRow, chosen: list[int]) -> None:
    """And on to the payment."""
    with qtbot.waitActive(question):
        question.activateWindow()
    question.picker.setFocus()
    qtbot.keyClicks(question.picker, "yildiz")
    qtbot.waitUntil(lambda: question.picker.popup().isVisible())
    qtbot.keyClick(question.picker, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chosen == [job.id])
    assert not question.isVisible()


def test_nothing_chosen_is_said(question: ChooseOrder, chosen: list[int]) -> None:
    """At the field."""
    question.answer()
    assert question._field.error
    assert chosen == []
