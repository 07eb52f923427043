"""Tests of what the programs of the house go by."""

from __future__ import annotations

import pytest

from core import tenant_settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screens.settings.house_page import CATEGORIES, CYCLE, USUAL_CYCLE_DAYS, HousePage


@pytest.fixture
def page(qtbot, look, desk) -> HousePage:
    """A program keeps something of its own there."""
    with desk.shop.transaction(SYSTEM, Channel.AMMS) as tx:
        tenant_settings.change(tx, {CATEGORIES: ["HVAC"], "custom": {"theme": "blue"}})
    made = HousePage(desk)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitUntil(lambda: made.form.values()[CATEGORIES] == ["HVAC"])
    return made


def _stored(desk) -> dict:
    with desk.shop.reading() as tx:
        return tenant_settings.read(tx).values


def test_what_is_changed_is_stored_and_what_is_not_stays(qtbot, desk, told, page: HousePage) -> None:
    """What programs keep for themselves, too."""
    assert page.form.values()[CYCLE] == USUAL_CYCLE_DAYS and not page.is_dirty
    page.form.set_values({CYCLE: 30, CATEGORIES: ["HVAC", "Elevator"]}, clean=False)
    page.store()
    qtbot.waitUntil(lambda: bool(told.notices))
    assert _stored(desk) == {CYCLE: 30, CATEGORIES: ["HVAC", "Elevator"], "custom": {"theme": "blue"}}
    assert not page.is_dirty


def test_what_is_changed_elsewhere_appears(qtbot, desk, page: HousePage) -> None:
    """While nothing is being typed."""
    with desk.shop.transaction(SYSTEM, Channel.AMMS) as tx:
        tenant_settings.change(tx, {CYCLE: 10})
    qtbot.waitUntil(lambda: page.form.values()[CYCLE] == 10)


def test_two_at_once(qtbot, desk, told, page: HousePage) -> None:
    """It is said, and saving again is what one means."""
    page.form.set_values({CYCLE: 30}, clean=False)
    with desk.shop.transaction(SYSTEM, Channel.AMMS) as tx:
        tenant_settings.change(tx, {CYCLE: 10})
    page.store()
    qtbot.waitUntil(lambda: "Somebody else" in page.form.notice.text)
    assert _stored(desk)[CYCLE] == 10 and page.form.values()[CYCLE] == 30
    page.store()
    qtbot.waitUntil(lambda: _stored(desk)[CYCLE] == 30)


def test_changes_are_discarded(qtbot, page: HousePage) -> None:
    """What is stored comes back."""
    page.form.set_values({CYCLE: 30}, clean=False)
    assert page.undo.isVisible()
    page.undo.click()
    qtbot.waitUntil(lambda: page.form.values()[CYCLE] == USUAL_CYCLE_DAYS)
    assert not page.is_dirty
