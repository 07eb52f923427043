"""Telling a scanner from a person."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.checklist import Checklist
from desktop.widgets.picker import Picker, among
from desktop.widgets.result_popup import Option
from desktop.widgets.scanner import Scanner


class Keys:
    """Sends keys with a clock of its own."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now

    def type(self, text, gap_ms, enter=True):
        for sign in text:
            self.press(Qt.Key(ord(sign.upper())), sign, gap_ms)
        if enter:
            self.press(Qt.Key.Key_Return, "\r", gap_ms)

    def press(self, key, text, gap_ms):
        self.now += gap_ms / 1000
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(QApplication.focusWidget(), event)


@pytest.fixture
def desk(look, qtbot, qapp):
    """A window with inputs, a scanner that knows codes beginning with T-, what it told, and keys."""
    window = QWidget()
    column = QVBoxLayout(window)
    window.line, window.note, window.press = QLineEdit(), QPlainTextEdit(), QPushButton("Press")
    window.checks = Checklist([("a", "Power"), ("b", "Display")])
    window.picker = Picker(among([Option(1, "Ayla")]))
    for part in (window.line, window.note, window.press, window.checks, window.picker):
        column.addWidget(part)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.keys, window.told = Keys(), []
    scanner = Scanner(qapp, lambda code: code.startswith("T-"), clock=window.keys)
    scanner.scanned.connect(window.told.append)
    scanner.start()
    window.scanner = scanner
    yield window
    scanner.stop()
    scanner.deleteLater()


def test_a_known_code_is_taken_out_of_the_text_it_fell_into(desk):
    """The text is as it was before the scan, and the code is told."""
    desk.line.setFocus()
    desk.keys.type("Ay", 200, enter=False)
    desk.keys.now += 1
    desk.keys.type("T-1042", 8)
    assert desk.told == ["T-1042"]
    assert desk.line.text() == "Ay"


def test_fast_typing_of_anything_else_stays(desk):
    """Even at a scanner's speed, only known codes are taken from a text; the Enter gets through."""
    entered = []
    desk.line.returnPressed.connect(lambda: entered.append(1))
    desk.line.setFocus()
    desk.keys.type("quick", 5)
    assert (desk.told, desk.line.text(), entered) == ([], "quick", [1])


def test_a_code_typed_by_hand_is_typing(desk):
    """A person is slower than a scanner."""
    desk.line.setFocus()
    desk.keys.type("T-1042", 90)
    assert (desk.told, desk.line.text()) == ([], "T-1042")


def test_a_field_for_serials_keeps_its_scan(desk):
    """A field that wants codes gets them all."""
    desk.line.setProperty("takesScan", True)
    desk.line.setFocus()
    desk.keys.type("T-1042", 8)
    assert (desk.told, desk.line.text()) == ([], "T-1042")


def test_any_code_is_told_where_nothing_can_be_typed(desk):
    """On a button a burst can only be a scan, known or not; the button is not pressed by it."""
    pressed = []
    desk.press.clicked.connect(lambda: pressed.append(1))
    desk.press.setFocus()
    desk.keys.type("978020137962", 8)
    assert (desk.told, pressed) == (["978020137962"], [])


def test_a_scan_does_not_answer_a_checklist(desk):
    """Digits of a code are no answers."""
    desk.checks.rows["a"].setFocus()
    desk.keys.type("1212", 8)
    assert desk.told == ["1212"]
    assert desk.checks.value() == {}


def test_a_person_answers_a_checklist(desk, qtbot):
    """Single digits get through, a moment later."""
    desk.checks.rows["a"].setFocus()
    desk.keys.type("2", 300, enter=False)
    qtbot.waitUntil(lambda: desk.checks.value() == {"a": "broken"})


def test_a_long_text_gets_its_words_back(desk):
    """Several lines are restored too."""
    desk.note.setPlainText("line one\nline two")
    desk.note.setFocus()
    desk.keys.type("T-1042", 8)
    assert (desk.told, desk.note.toPlainText()) == (["T-1042"], "line one\nline two")


def test_a_picker_keeps_what_was_picked(desk):
    """A ticket scanned over a picked customer does not lose the customer."""
    desk.picker.set_value(Option(1, "Ayla"))
    desk.picker.setFocus()
    desk.keys.type("T-1042", 8)
    assert desk.told == ["T-1042"]
    assert desk.picker.value() == 1


def test_short_bursts_are_no_codes(desk):
    """Three keys are no scan."""
    desk.press.setFocus()
    desk.keys.type("abc", 5)
    assert desk.told == []


def test_who_has_stopped_takes_no_key(desk):
    """What was held goes to where it was typed; a code after that is typing."""
    desk.checks.rows["a"].setFocus()
    desk.keys.type("1", 8, enter=False)
    desk.scanner.stop()
    assert desk.checks.value() == {"a": "works"}
    desk.line.setFocus()
    desk.keys.type("T-1042", 8)
    assert (desk.told, desk.line.text()) == ([], "T-1042")
