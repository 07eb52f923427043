"""Lines gathered one by one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.widgets.form import Form
from desktop.widgets.inputs import TextInput
from desktop.widgets.lines_edit import LinesEdit, Tag


@pytest.fixture
def lines(look, qtbot):
    """An empty list with two suggestions."""
    lines = LinesEdit(suggestions=["Charger", "Case"], name="Accessories")
    qtbot.addWidget(lines)
    lines.show()
    return lines


def test_enter_adds_each_line_once(lines, qtbot):
    """Blanks are tidied, and the same line twice is one."""
    for text in ("Blue  bag", "Blue bag"):
        lines.line.setText(text)
        with qtbot.waitSignal(lines.edited):
            QTest.keyClick(lines.line, Qt.Key.Key_Return)
    assert lines.value() == ["Blue bag"]
    assert lines.line.text() == ""


def test_a_suggestion_is_one_press_and_then_gone(lines):
    """What was added is not offered again until it is taken away."""
    offer = next(b for b in lines.findChildren(QPushButton) if b.text() == "Charger")
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert lines.value() == ["Charger"]
    assert offer.isHidden()
    lines.remove("Charger")
    assert not offer.isHidden()


def test_what_is_typed_but_not_added_counts(lines):
    """A line without its Enter is not lost on saving."""
    lines.set_value(["Case"])
    lines.line.setText("SIM card")
    assert lines.value() == ["Case", "SIM card"]


def test_backspace_takes_the_last_line_away(lines):
    """Only where nothing is typed."""
    lines.set_value(["Case", "Bag"])
    QTest.keyClick(lines.line, Qt.Key.Key_Backspace)
    assert lines.value() == ["Case"]


def test_the_cross_takes_its_line_away(lines, qtbot):
    """Every line can go."""
    lines.set_value(["Case", "Bag"])
    tag = next(tag for tag in lines.findChildren(Tag) if tag.text == "Case")
    tag.removed.emit(tag.text)
    assert lines.value() == ["Bag"]


def test_enter_on_an_empty_line_moves_on(look, qtbot):
    """The form gets the Enter that adds nothing."""
    form = Form()
    qtbot.addWidget(form)
    form.add("lines", "Accessories", LinesEdit())
    form.add("next", "Next", TextInput())
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.fields["lines"].control.setFocus()
    QTest.keyClick(form.fields["lines"].control.line, Qt.Key.Key_Return)
    assert form.fields["next"].control.hasFocus()
    assert form.fields["lines"].control.line.accessibleName() == "Accessories"
