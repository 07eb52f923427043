"""A question about money is as high as what it shows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.screens.payments.till_question import WIDTH, TillQuestion
from desktop.widgets.labels import label


def test_grows_and_shrinks(qtbot, look) -> None:
    """Nothing is cut off, nothing gapes."""
    window = QWidget()
    qtbot.addWidget(window)
    question = TillQuestion(window, "Take a payment")
    question.open()
    first = label("One line")
    question.body.addWidget(first)
    qtbot.waitUntil(lambda: first.isVisible() and question.height() == question.layout().totalHeightForWidth(WIDTH))
    before = question.height()
    more = label("A long text that needs several lines. " * 20, wrap=True)
    question.body.addWidget(more)
    qtbot.waitUntil(lambda: question.height() > before + 60)
    more.hide()
    qtbot.waitUntil(lambda: question.height() == before)
    assert question.width() == WIDTH
