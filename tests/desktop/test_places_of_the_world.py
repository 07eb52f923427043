"""Tests of countries, currencies and time zones."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from core.rules import shop_settings
from desktop import places_of_the_world as world


def test_everything_offered_is_taken_by_core(qapp) -> None:
    """Whatever is picked can be stored."""
    for option in world.country_options():
        shop_settings.checked("region", option.value)
    for option in world.currency_options():
        shop_settings.checked("currency", option.value)
    for option in world.zone_options():
        shop_settings.checked("time_zone", option.value)


def test_countries_have_their_names_in_the_language_of_the_screen(qapp) -> None:
    """Deutschland on a German screen."""
    QLocale.setDefault(QLocale("de_DE"))
    option = world.option_of(world.country_options(), "DE")
    assert option is not None and option.title == "Deutschland"


def test_what_is_suggested_is_on_offer(qapp) -> None:
    """The wizard begins with something that can be stored as it is."""
    country = world.suggested_country()
    assert world.option_of(world.country_options(), country)
    assert world.option_of(world.currency_options(), world.suggested_currency(country))
    assert world.option_of(world.zone_options(), world.suggested_zone())


def test_money_and_paper_follow_the_country(qapp) -> None:
    """By example."""
    assert (world.suggested_currency("DE"), world.suggested_paper("DE")) == ("EUR", "A4")
    assert (world.suggested_currency("US"), world.suggested_paper("US")) == ("USD", "Letter")


def test_a_picker_is_set_by_its_code(qtbot) -> None:
    """Forms hold codes, eyes see names."""
    picker = world.PlacePicker(world.country_options())
    qtbot.addWidget(picker)
    picker.set_value("TR")
    assert picker.value() == "TR"
    assert picker.text() != "TR"
    picker.set_value("XX")
    assert picker.value() is None
