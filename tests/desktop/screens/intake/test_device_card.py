"""The device that was found."""

from __future__ import annotations

from dataclasses import replace

from core import passports
from desktop.screens.intake.device_card import DeviceCard
from tests.desktop.screens.counter import reading


def test_it_says_what_is_dangerous_and_whose_it_is(qtbot, shop, counter, desk):
    """Brought by somebody else, the owner is named."""
    card = DeviceCard(desk)
    qtbot.addWidget(card)
    card.show_passport(reading(shop, passports.of_device, counter.swollen_id), counter.ayse_id)
    assert card.red_tag.text == "Metal box 2"
    assert card.owner.text == "This device is registered to 王小明"
    card.show_passport(reading(shop, passports.of_device, counter.macbook_id), counter.ayse_id)
    assert card.red_tag.isHidden()
    assert card.owner.isHidden()
    assert card.model_warning.text == "Screen is glued"


def test_a_device_that_is_in_the_shop_is_not_taken_in_twice_unawares(qtbot, shop, counter, desk):
    """The job it is there for is named."""
    card = DeviceCard(desk)
    qtbot.addWidget(card)
    found = reading(shop, passports.of_device, counter.swollen_id)
    card.show_passport(found, counter.wang_id)
    assert found.in_shop_for.number in card.in_shop.text
    card.show_passport(replace(found, in_shop_for=None), counter.wang_id)
    assert card.in_shop.isHidden()


def test_earlier_jobs_are_a_press_away(qtbot, shop, counter, desk, told):
    """The passport is at hand while the customer stands there."""
    card = DeviceCard(desk)
    qtbot.addWidget(card)
    card.show_passport(reading(shop, passports.of_device, counter.macbook_id), counter.ayse_id)
    card._orders.links[0].click()
    assert told.places == [("work_orders", counter.open_order_id, {})]
