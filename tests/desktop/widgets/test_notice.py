"""A notice is acted on once, or sent away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.widgets.notice import Notice


@pytest.fixture
def window(look, qtbot):
    """A window to show news in."""
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    window.show()
    return window


def press(notice, text):
    """Press the notice's button of this text."""
    button = next(child for child in notice.findChildren(QPushButton) if child.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_action_is_done_once_and_ends_the_notice(window, qtbot):
    """Undo cannot be pressed twice."""
    calls, notice = [], Notice(window)
    notice.show_notice("Order closed", "success", "Undo", lambda: calls.append(1))
    press(notice, "Undo")
    assert calls == [1]
    assert notice.isHidden()


def test_a_notice_without_an_action_shows_no_button(window):
    """Nothing to press where nothing can be done."""
    notice = Notice(window)
    notice.show_notice("Saved", "info")
    assert all(not child.isVisibleTo(notice) for child in notice.findChildren(QPushButton))
