"""Questions that do not hold the program."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from desktop.widgets.dialogs import Question, ask_text, confirm


@pytest.fixture
def window(look, qtbot):
    """The window that is asked over."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def press(dialog, text):
    """Press a button of the dialog."""
    QTest.mouseClick(next(b for b in dialog.findChildren(QPushButton) if b.text() == text), Qt.MouseButton.LeftButton)


def test_yes_calls_and_cancel_does_not(window):
    """Only the button that says what happens makes it happen."""
    calls = []
    dialog = confirm(window, "Delete?", "It can be put back.", "Delete order", lambda: calls.append(1), danger=True)
    assert dialog.isModal()
    press(dialog, "Cancel")
    assert calls == []
    press(confirm(window, "Delete?", "", "Delete order", lambda: calls.append(1)), "Delete order")
    assert calls == [1]


def test_the_keyboard_starts_on_the_safe_side(window, qtbot):
    """Enter in a dangerous question cancels."""
    calls = []
    dialog = confirm(window, "Delete?", "", "Delete order", lambda: calls.append(1), danger=True)
    qtbot.waitUntil(dialog.isVisible)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert calls == []
    assert not dialog.isVisible()


def test_esc_answers_no(window, qtbot):
    """Leaving is not agreeing."""
    calls = []
    dialog = confirm(window, "Close?", "", "Close", lambda: calls.append(1))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert calls == []


def test_a_third_way(window):
    """Leave without saving stands beside saving."""
    calls = []
    dialog = confirm(window, "Unsaved", "", "Save", lambda: calls.append("save"), other="Leave without saving",
                     other_done=lambda: calls.append("leave"))  # fmt: skip
    press(dialog, "Leave without saving")
    assert calls == ["leave"]


def test_a_reason_is_asked_until_it_is_given(window):
    """An empty reason is refused at the field; a given one is handed over."""
    told = []
    dialog = ask_text(window, "Cancel order", "", "Reason", "Cancel order", told.append)
    press(dialog, "Cancel order")
    assert told == []
    assert dialog.isVisible()
    dialog.findChild(QLineEdit).setText("  Müşteri vazgeçti ")
    press(dialog, "Cancel order")
    assert told == ["Müşteri vazgeçti"]
    assert not dialog.isVisible()


def test_enter_in_the_line_answers(window, qtbot):
    """One line, one Enter."""
    told = []
    dialog = ask_text(window, "Name", "", "Name", "Rename", told.append, value="Old")
    qtbot.waitUntil(dialog.isVisible)
    QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)
    assert told == ["Old"]


def test_ctrl_enter_answers_out_of_a_text_of_several_lines(window, qtbot):
    """There Enter alone begins a new line; a question without a text is answered by its buttons only."""
    given = []
    question = ask_text(window, "Void?", "", "Reason", "Void", given.append, lines=3, danger=True)
    control = question.findChild(QPlainTextEdit)
    qtbot.keyClicks(control, "Typed twice")
    qtbot.keyClick(control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert given == ["Typed twice"]
    question = confirm(window, "Delete?", "", "Delete", lambda: given.append("deleted"), danger=True)
    qtbot.keyClick(question.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "deleted" not in given


def test_a_closed_question_is_gone(window, qtbot):
    """Nothing piles up behind the window."""
    dialog, gone = confirm(window, "Close?", "", "Close", lambda: None), []
    dialog.destroyed.connect(lambda: gone.append(1))
    press(dialog, "Cancel")
    qtbot.waitUntil(lambda: bool(gone))
    assert QApplication.activeModalWidget() is None


def test_what_does_not_fit_on_the_screen_scrolls(window, qtbot):
    """As at 200 % on a small screen: the buttons stay in sight, and the body keeps what it holds."""
    dialog = Question(window, "Long", "A form of many lines")
    lines = [QLineEdit() for _ in range(80)]
    for line in lines:
        dialog.body.addWidget(line)
    cancel = dialog.add_cancel()
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.height() < dialog.screen().availableGeometry().height()
    assert dialog.rect().contains(cancel.geometry())
    assert all(dialog.area.isAncestorOf(line) for line in lines)
