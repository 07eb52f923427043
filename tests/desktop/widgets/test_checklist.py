"""Things to check."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.widgets.checklist import Checklist

ROWS = [("power", "Switches on"), ("display", "Display"), ("camera", "Camera")]


@pytest.fixture
def checks(look, qtbot):
    """Three things."""
    checks = Checklist(ROWS, name="Condition")
    qtbot.addWidget(checks)
    with qtbot.waitActive(checks):
        checks.show()
        checks.activateWindow()
    return checks


def test_digits_answer_and_go_on(checks):
    """1, 2, 3: three answers without a pointer."""
    checks.rows["power"].setFocus()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(checks.window().focusWidget(), key)
    assert checks.value() == {"power": "works", "display": "broken", "camera": "not_testable"}


def test_the_answer_is_heard(checks):
    """A row says its thing and its answer."""
    assert checks.rows["power"].accessibleName() == "Switches on: no answer yet"
    checks.set_value({"power": "broken"})
    assert checks.rows["power"].accessibleName() == "Switches on: Broken"


def test_a_press_answers(checks, qtbot):
    """Each answer is a button with a name of its own."""
    button = next(b for b in checks.findChildren(QPushButton) if b.accessibleName() == "Display: Not tested")
    with qtbot.waitSignal(checks.edited):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert checks.value() == {"display": "not_tested"}


def test_the_rest_can_be_answered_at_once(checks):
    """What was answered stays."""
    checks.set_value({"display": "broken"})
    checks.answer_rest("works")
    assert checks.value() == {"power": "works", "display": "broken", "camera": "works"}


def test_another_kind_of_device_keeps_answers_to_the_same_things(checks):
    """Rows change with the device type; an answer to a row that stays is not lost."""
    checks.set_value({"power": "works", "camera": "broken"})
    checks.set_rows([("power", "Switches on"), ("lid", "Lid")])
    assert checks.value() == {"power": "works"}
    assert list(checks.rows) == ["power", "lid"]


def test_arrows_go_up_and_down(checks):
    """Without answering."""
    checks.rows["power"].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert checks.rows["display"].hasFocus()
    assert checks.value() == {}
