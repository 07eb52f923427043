"""Lines of widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.widgets.flow import Flow


@pytest.fixture
def holder(look, qtbot):
    """Six buttons of 80 pixels."""
    holder = QWidget()
    flow = Flow(10, holder)
    for number in range(6):
        button = QPushButton(str(number))
        button.setFixedSize(80, 30)
        flow.addWidget(button)
    qtbot.addWidget(holder)
    holder.flow = flow
    return holder


def places(holder):
    """Where the buttons stand."""
    return [(holder.flow.itemAt(i).geometry().x(), holder.flow.itemAt(i).geometry().y()) for i in range(6)]


def test_a_full_line_goes_on_below(holder):
    """Three fit side by side in 270 pixels."""
    holder.resize(270, 200)
    holder.show()
    assert len({y for _, y in places(holder)}) == 2
    assert holder.flow.heightForWidth(270) > holder.flow.heightForWidth(800)


def test_reading_from_the_right_begins_at_the_right(holder):
    """The first stands at the right end."""
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.resize(270, 200)
    holder.show()
    assert places(holder)[0][0] == 270 - 80


def test_items_can_be_taken_out(holder):
    """Beyond the end there is nothing."""
    assert holder.flow.takeAt(5) is not None
    assert holder.flow.count() == 5
    assert holder.flow.itemAt(5) is None
    assert holder.flow.takeAt(9) is None


def test_what_is_lower_stands_in_the_middle_of_its_line(look, qtbot):
    """A link beside boxes is on the line of their words."""
    holder = QWidget()
    flow = Flow(10, holder)
    for height in (30, 18, 30, 18):
        part = QWidget()
        part.setFixedSize(80, height)
        flow.addWidget(part)
    qtbot.addWidget(holder)
    holder.resize(270, 200)
    holder.show()
    assert [flow.itemAt(number).geometry().y() for number in range(4)] == [0, 6, 0, 40]
    assert flow.heightForWidth(270) == 58
    for number in range(4):
        flow.itemAt(number).widget().hide()
    assert flow.heightForWidth(270) == 0
