"""The line for telephone numbers."""

import pytest

from desktop.widgets.phone_edit import PhoneEdit


@pytest.fixture
def line(look, qtbot):
    """A line in a Turkish shop."""
    line = PhoneEdit("TR")
    qtbot.addWidget(line)
    line.show()
    return line


@pytest.mark.parametrize("text", ["0532 555 01 42", "+90 (532) 555-01-42", "00905325550142", "5325550142"])
def test_every_spelling_is_one_number(line, text):
    """However it is typed, the value is the same."""
    line.setText(text)
    assert line.value() == "+905325550142"


def test_two_noughts_are_dialled_before_a_country_from_anywhere(line):
    """Also where the shop's own country has other signs for it."""
    line.set_region("US")
    line.setText("00353 87 555 01 93")
    assert line.value() == "+353875550193"


def test_leaving_the_line_writes_the_number_out(line):
    """It is shown the international way."""
    line.setFocus()
    line.setText("05325550142")
    line.clearFocus()
    assert line.text() == "+90 532 555 01 42"


def test_a_short_number_is_kept_as_typed(line):
    """A house number is a number too."""
    line.setText("4711")
    assert line.value() == "4711"
    assert not line.problem()


@pytest.mark.parametrize("text", ["ask her husband", "12", "1" * 20])
def test_what_is_no_number_is_a_problem(line, text):
    """Letters and impossible lengths are told."""
    line.setText(text)
    assert line.problem()
