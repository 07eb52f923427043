"""The device section."""

from __future__ import annotations

import pytest

from core import assets, customers
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screens.intake.device import DeviceSection
from desktop.screens.intake.section import State
from tests.desktop.screens.counter import K, enter, keys, press, reading, show


@pytest.fixture
def section(qtbot, shop, counter, desk):
    """As it is seen, after Ayşe was found."""
    made = DeviceSection(desk)
    show(qtbot, made, 760, 600)
    qtbot.waitUntil(lambda: made.new._catalogue.brands != [])
    made.set_customer(reading(shop, customers.standing, counter.ayse_id))
    return made


def test_the_customers_devices_are_offered_at_once(qtbot, counter, section):
    """Enter takes the first; a new one stands last."""
    section.arrive()
    entries = [getattr(entry, "title", "") for entry in section.search.popup().model.entries]
    assert entries[1:] == ["Apple MacBook Air M2", "New device"]
    with qtbot.waitSignal(section.finished):
        enter()
    assert section.values() == {"device_id": counter.macbook_id, "new": None}
    assert section.told().warning == "Screen is glued"


def test_a_customer_without_devices_begins_with_a_new_one(qtbot, section):
    """There is nothing to pick from."""
    section.set_customer(None)
    section.arrive()
    assert section.is_new
    assert section.new.kind.hasFocus()


def test_any_device_is_found_by_its_number(qtbot, counter, section):
    """Another owner's is named as such."""
    section.search.setFocus()
    keys("R58N123")
    qtbot.waitUntil(lambda: section.search.popup().isVisible())
    options = [entry for entry in section.search.popup().model.entries if hasattr(entry, "value")]
    assert options[0].value == counter.swollen_id
    assert "王小明" in options[0].detail


def test_what_was_scanned_and_not_found_is_the_number_of_a_new_device(qtbot, section):
    """A word would be its model."""
    section.begin_new("XYZ123")
    assert section.new.value()["serial_number"] == "XYZ123"
    section.begin_new("Galaxy S24")
    assert section.new.value()["model"] == "Galaxy S24"
    assert section.told().state is State.DONE


def test_the_type_is_told_for_checklist_and_problems(qtbot, counter, section):
    """Of a registered device, of a new one, and none."""
    told = []
    section.type_changed.connect(told.append)
    section.choose(counter.macbook_id)
    qtbot.waitUntil(lambda: told == [counter.laptop_type_id])
    section.search_again()
    section.begin_new()
    section.new.kind.set_value("Phone")
    assert told == [counter.laptop_type_id, None, counter.phone_type_id]


def test_a_new_device_needs_its_type(qtbot, section):
    """And a reason where the number cannot be read."""
    section.begin_new()
    section.new.serial.unreadable.set_value(True)
    assert set(section.problems()) == {"device_type", "serial_missing"}


def test_a_device_that_is_gone_is_asked_for_again(qtbot, shop, counter, section):
    """The draft was of one that was deleted meanwhile."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        assets.delete(tx, counter.macbook_id)
    section.fill({"device_id": counter.macbook_id})
    qtbot.waitUntil(lambda: section.fields["device"].error != "")
    assert section.values()["device_id"] is None


def test_enter_goes_through_the_fields_of_a_new_device_in_their_order(qtbot, section):
    """Type, brand, model, number, colour, notes."""
    section.begin_new()
    names = [stop.accessibleName() for stop in section.stops() if stop.isVisible()]
    assert names[:4] == ["Device: Type", "Device: Brand", "Device: Model", "Device: Serial number or IMEI"]
    press(K.Key_Tab)
    assert section.new.brand.hasFocus()
