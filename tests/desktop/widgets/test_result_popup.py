"""The list below a line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.result_popup import Option, ResultPopup


@pytest.fixture
def line(look, qtbot):
    """A line at the foot of a window of 300×400."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.addStretch(1)
    line = QLineEdit()
    line.held = window
    column.addWidget(line)
    window.resize(300, 400)
    qtbot.addWidget(window)
    window.show()
    return line


def test_a_list_without_room_below_opens_upwards(line):
    """It stays inside the window."""
    popup = ResultPopup(line, "Results")
    popup.show_options([Option(n, f"Option {n}", "detail") for n in range(20)])
    assert popup.geometry().bottom() < line.y()
    assert popup.geometry().top() >= 0


def test_the_list_stays_with_its_line(line, qtbot):
    """What stands above the line comes and goes while the list is open."""
    popup = ResultPopup(line, "Results")
    popup.show_options([Option(1, "One")])
    above = QWidget(minimumHeight=100)
    line.held.layout().addWidget(above)
    qtbot.waitUntil(lambda: above.y() > line.y() and popup.y() == line.geometry().bottom() + 5)
    above.hide()
    qtbot.waitUntil(lambda: line.geometry().bottom() > 380 and popup.geometry().bottom() < line.y())


def test_the_line_keeps_the_keyboard(line):
    """Nothing in the list takes the focus."""
    popup = ResultPopup(line, "Results")
    assert popup.focusPolicy() == popup.view.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_no_options_shut_it(line):
    """An empty list is no list."""
    popup = ResultPopup(line, "Results")
    popup.show_options([Option(1, "One")])
    assert popup.isVisible()
    popup.show_options([])
    assert not popup.isVisible()
    assert not popup.choose_marked()


def test_title_and_detail_are_heard(line):
    """The accessible text of an option is both."""
    popup = ResultPopup(line, "Results")
    popup.show_options([Option(1, "Ayşe", "+90 532")])
    assert popup.model.data(popup.model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "Ayşe, +90 532"
