"""A device that is new to the shop."""

from __future__ import annotations

import pytest

from desktop.screens.intake.device import DeviceSection
from tests.desktop.screens.counter import enter, keys, show


@pytest.fixture
def section(qtbot, counter, desk):
    """As it is seen, with a new device begun."""
    made = DeviceSection(desk)
    show(qtbot, made, 760, 600)
    qtbot.waitUntil(lambda: made.new._catalogue.brands != [])
    made.begin_new()
    return made


def _offered(picker):
    found = []
    picker._search("", found.extend)
    return [option.title for option in found]


def test_models_follow_type_and_brand(section):
    """A brand alone offers all of its models."""
    section.new.brand.set_value("Apple")
    assert _offered(section.new.model) == ["MacBook Air M2"]
    section.new.kind.set_value("Phone")
    section.new.brand.set_value("Samsung")
    assert _offered(section.new.model) == ["Galaxy S24"]


def test_a_models_warning_is_shown_once_it_is_named(section):
    """In any spelling, and gone with the model."""
    section.new.brand.set_value("apple")
    section.new.model.set_value("macbook  air m2")
    assert section.new.model_warning.text == "Screen is glued"
    section.new.model.set_value("Other")
    assert section.new.model_warning.isHidden()


def test_names_are_picked_or_made_and_the_keyboard_goes_on(qtbot, section):
    """Enter picks what begins like it, or adds what is new."""
    stepped = []
    section.stepped.connect(stepped.append)
    section.new.kind.setFocus()
    keys("lap")
    enter()
    section.new.brand.setFocus()
    keys("Fairphone")
    enter()
    assert (section.new.value()["device_type"], section.new.value()["brand"]) == ("Laptop", "Fairphone")
    assert stepped == [section.new.kind, section.new.brand]
    assert section.new.name() == "Fairphone"


def test_a_draft_comes_back_as_it_was(section):
    """Every field."""
    typed = {
        "device_type": "Drone", "brand": "DJI", "model": "Mini 4", "colour": "Grey", "notes": "Scratched",
        "serial_number": "", "has_no_serial": True, "serial_missing": "Sticker is gone",
    }  # fmt: skip
    section.new.set_value(typed)
    assert section.new.value() == typed
