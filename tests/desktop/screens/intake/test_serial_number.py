"""The number of a new device."""

from __future__ import annotations

import pytest

from desktop.screens.intake.device import DeviceSection
from desktop.screens.intake.serial_number import imei_words
from tests.desktop.screens.counter import show


@pytest.fixture
def section(qtbot, counter, desk):
    """As it is seen, with a new device begun."""
    made = DeviceSection(desk)
    show(qtbot, made, 760, 600)
    made.begin_new()
    return made


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("490154203237518", "IMEI: the check digit fits"),
        ("49-015420-323751-8", "IMEI: the check digit fits"),
        ("490154203237519", "The check digit does not fit: if this is an IMEI, a digit is wrong"),
        ("C02XK1ABJHD3", ""),
        ("4901542032375", ""),
    ],
)
def test_the_check_digit_is_looked_at_where_there_is_one(typed, words):
    """A serial number has none."""
    assert imei_words(typed) == words


def test_a_number_that_is_registered_is_offered(qtbot, counter, section):
    """Taking the known device keeps its passport in one piece."""
    serial = section.new.serial
    serial.line.set_value("c02 xk1 abj hd3")
    qtbot.waitUntil(lambda: "Ayşe Yıldız" in serial.known.text)
    serial.known._act()
    qtbot.waitUntil(lambda: section.passport is not None)
    assert section.device_id == counter.macbook_id


def test_an_unreadable_number_needs_a_reason(section):
    """And is none, whatever was typed before."""
    serial = section.new.serial
    serial.line.set_value("C02")
    serial.unreadable.set_value(True)
    assert serial.reason.isVisible()
    assert not serial.line.isVisible()
    serial.reason.set_value("Sticker is gone")
    assert serial.value() == {"serial_number": "", "has_no_serial": True, "serial_missing": "Sticker is gone"}
