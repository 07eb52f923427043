"""Tests of the first page of all."""

from __future__ import annotations

from desktop.screens.welcome.choice_page import ChoicePage


def test_three_ways_lead_on(qtbot, surroundings) -> None:
    """A shop of one's own, the sample, a database that is there already; and where it will be kept."""
    page = ChoicePage(surroundings, "/home/ann/shop.db")
    qtbot.addWidget(page)
    page.show()
    for button, signal in (
        (page.own, page.own_asked),
        (page.sample, page.sample_asked),
        (page.other, page.other_asked),
    ):
        with qtbot.waitSignal(signal):
            button.click()
    assert page.own.accessibleName() == "Set up my shop"
    assert page.sample.accessibleName() == "Try it with the sample shop"
