"""The customer section."""

from __future__ import annotations

import pytest

from core import people
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screens.intake.customer import CustomerSection
from desktop.screens.intake.section import State
from tests.desktop.screens.counter import K, enter, keys, offered, press, show


@pytest.fixture
def section(qtbot, counter, desk):
    """As it is seen, empty."""
    made = CustomerSection(desk)
    show(qtbot, made, 760, 600)
    made.search.setFocus()
    return made


def _options(section):
    return [getattr(entry, "title", "") for entry in section.search.popup().model.entries]


@pytest.mark.parametrize("typed", ["0532 555 01 42", "+905325550142", "yildiz", "AYSE@EXAMPLE.COM", "1abjhd3"])
def test_a_customer_is_found_by_any_spelling(qtbot, counter, section, typed):
    """Phone, name, e-mail, or the number of a device."""
    keys(typed)
    qtbot.waitUntil(lambda: section.search.popup().isVisible() and len(_options(section)) > 1)
    if typed == "1abjhd3":
        assert "Apple MacBook Air M2 · C02XK1ABJHD3" in _options(section)
    else:
        assert "Ayşe Yıldız" in _options(section)


def test_what_must_be_known_stands_before_anything_else(qtbot, counter, section):
    """The warning, the open jobs, and that the keyboard goes on."""
    with qtbot.waitSignal(section.finished):
        section.choose(counter.ayse_id)
    assert section.card.warning.text == "Ask for a deposit"
    assert section.told().state is State.DONE
    assert section.told().warning == "Ask for a deposit"
    assert section.values()["customer_id"] == counter.ayse_id


def test_an_unknown_name_becomes_a_new_customer(qtbot, counter, section):
    """The words already typed are not typed again."""
    keys("Zoë O'Neill")
    offered(qtbot, section.search)
    enter()
    assert section.is_new
    assert section.values()["new"]["full_name"] == "Zoë O'Neill"
    assert section.name() == "Zoë O'Neill"


def test_the_search_can_be_begun_again(qtbot, counter, section):
    """Whoever was chosen is forgotten."""
    with qtbot.waitSignal(section.finished):
        section.choose(counter.ayse_id)
    section.card.change.click()
    assert section.values()["customer_id"] is None
    assert section.search.isVisible()
    assert section.problems() == {"customer": "Please fill this in"}


def test_a_draft_fills_it_without_moving_the_keyboard(qtbot, counter, section):
    """The customer is read anew: his debts may have changed."""
    section.fill({"customer_id": counter.wang_id, "dropped_off_by": "His wife"})
    qtbot.waitUntil(lambda: section.standing is not None)
    assert section.bringer.is_open
    assert section.values()["dropped_off_by"] == "His wife"


def test_a_customer_who_is_gone_is_asked_for_again(qtbot, shop, counter, section):
    """The draft was of somebody who was deleted meanwhile."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        people.delete(tx, counter.wang_id)
    section.fill({"customer_id": counter.wang_id})
    qtbot.waitUntil(lambda: section.fields["customer"].error != "")
    assert section.values()["customer_id"] is None


def test_a_customer_who_is_deleted_meanwhile_is_named(qtbot, shop, counter, section):
    """The keyboard stays where somebody is typing."""
    section.choose(counter.wang_id)
    qtbot.waitUntil(lambda: section.standing is not None)
    section.bringer.setFocus()
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        people.delete(tx, counter.wang_id)
    section.refresh()
    qtbot.waitUntil(lambda: "deleted meanwhile" in section.fields["customer"].error)
    assert section.customer_id is None and not section.search.hasFocus()


def test_enter_before_the_answer_takes_the_only_one(qtbot, counter, section):
    """As a scanner types it."""
    keys("0532 555 01 42")
    press(K.Key_Return)
    qtbot.waitUntil(lambda: section.customer_id == counter.ayse_id)
