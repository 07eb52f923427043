"""The line for money."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest

from desktop.widgets.money_edit import MoneyEdit


@pytest.fixture
def line(look, qtbot):
    """A line for euros as the British write them."""
    line = MoneyEdit("EUR")
    line.setLocale(QLocale("en_GB"))
    qtbot.addWidget(line)
    line.show()
    return line


def test_what_is_typed_is_exact(line):
    """No binary fraction comes between the keys and the value."""
    QTest.keyClicks(line, "1234.1")
    assert line.value() == Decimal("1234.10")


def test_leaving_the_line_writes_the_amount_out(line, qtbot):
    """A typed amount gets its grouping and both places."""
    line.setFocus()
    QTest.keyClicks(line, "1234.5")
    line.clearFocus()
    assert line.text() == "1,234.50"


def test_a_currency_without_cents_has_no_places(line):
    """Neither shown nor taken."""
    line.set_currency("JPY")
    line.set_value(Decimal("1500.00"))
    assert (line.text(), line.placeholderText(), line.problem()) == ("1,500", "0", "")
    line.setText("12.50")
    assert line.problem() == "Write an amount such as 50"


@pytest.mark.parametrize("text", ["NaN", "1e9", "250.005", "abc"])
def test_what_is_no_amount_is_a_problem_and_not_zero(line, text):
    """The value is None and the problem says how to write it; the text stays to be mended."""
    line.setText(text)
    assert line.value() is None
    assert line.problem()
    line.clearFocus()
    assert line.text() == text


def test_limits_are_kept(line):
    """Less than the least and more than the most are problems."""
    line.set_limits(Decimal(0), Decimal(100))
    line.set_value(Decimal("-1"))
    assert line.problem()
    line.set_value(Decimal("100.01"))
    assert line.problem()
    line.set_value(Decimal("100.00"))
    assert not line.problem()


def test_an_empty_line_is_none(line):
    """Nothing is not zero."""
    line.set_value(Decimal(5))
    line.set_value(None)
    assert line.value() is None
    assert not line.problem()
