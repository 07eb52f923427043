"""Tests of a line for a plain number."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from desktop.widgets.decimal_input import DecimalInput


@pytest.fixture
def line(qtbot) -> DecimalInput:
    """Three places."""
    line = DecimalInput()
    qtbot.addWidget(line)
    return line


@pytest.mark.parametrize(
    ("typed", "value"),
    [("19", "19"), ("7.7", "7.7"), ("8,875", "8.875"), (" 20 % ", "20"), ("", None)],
)
def test_numbers_as_people_write_them(line: DecimalInput, typed: str, value: str | None) -> None:
    """Point or comma, with a percent sign or without."""
    line.setText(typed)
    assert line.value() == (None if value is None else Decimal(value))
    assert line.problem() == ""


@pytest.mark.parametrize("typed", ["nineteen", "1.2345", "NaN", "Infinity", "--1", "1e400x"])
def test_anything_else_is_said(line: DecimalInput, typed: str) -> None:
    """It has no value."""
    line.setText(typed)
    assert line.value() is None
    assert "number" in line.problem()


def test_a_number_is_shown_as_the_locale_writes_it(line: DecimalInput) -> None:
    """Without zeros that say nothing."""
    QLocale.setDefault(QLocale("de_DE"))
    line.set_value(Decimal("7.700"))
    assert line.text() == "7,7"
    line.set_value(Decimal("20"))
    assert line.text() == "20"
    line.set_value(None)
    assert line.text() == ""
