"""The registry of devices."""

from __future__ import annotations

from core.assets import DeviceLine
from desktop.screens.devices.listing import device_chip_of


def test_filters_and_search_narrow_it(qtbot, counter, screen):
    """Red tags, and any part of the owner's name."""
    screen.list.bar.segments.choose("red_tagged")
    qtbot.waitUntil(lambda: screen.list.table.count() == 1)
    screen.list.bar.segments.choose("all")
    qtbot.waitUntil(lambda: screen.list.table.count() == 2)
    screen.list.search_for("小明")
    qtbot.waitUntil(lambda: screen.list.table.count() == 1)


def test_the_chip_says_what_is_dangerous_first_and_then_where_it_is(counter, screen):
    """In words, not in a colour alone."""
    lines = [screen.list.table.model.record(row) for row in range(2)]
    assert [device_chip_of(line).text for line in lines] == ["Red tag", "In the shop"]
    gone: DeviceLine = lines[1]._replace(open_orders=0)
    assert device_chip_of(gone).text == "With owner"


def test_an_empty_search_says_what_to_try(qtbot, counter, screen):
    """Nothing is found."""
    screen.list.search_for("no such thing")
    qtbot.waitUntil(lambda: screen.list.table.count() == 0 and screen.list.typed != "")
