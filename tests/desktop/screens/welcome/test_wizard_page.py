"""Tests of the two forms."""

from __future__ import annotations

import pytest

from core.base.errors import Invalid, Unavailable
from desktop.screens.welcome.wizard_page import WizardPage

SHOP = {"name": "Kiez Reparatur", "region": "DE", "currency": "EUR", "time_zone": "Europe/Berlin"}
PERSON = {"full_name": "Ayşe Yıldız", "email": "ayse@example.com", "phone": "030 1234567", "password": "blue-bench-1"}


@pytest.fixture
def page(qtbot, surroundings) -> WizardPage:
    """At its first step."""
    page = WizardPage(surroundings)
    qtbot.addWidget(page)
    page.show()
    return page


def test_it_begins_with_what_this_computer_suggests(page: WizardPage) -> None:
    """Only the name is missing."""
    assert set(page.shop.problems()) == {"name"}
    page.go_on()
    assert page.stack.currentIndex() == 0
    assert page.shop.fields["name"].error


def test_both_steps_make_a_shop(qtbot, page: WizardPage) -> None:
    """What was typed is asked for as core needs it."""
    page.shop.set_values(SHOP, clean=False)
    page.go_on()
    page.person.set_values(PERSON, clean=False)
    with qtbot.waitSignal(page.asked) as asked:
        page.go_on()
    new = asked.args[0]
    assert (new.name, new.region, new.paper, new.with_catalogue) == ("Kiez Reparatur", "DE", "A4", True)
    assert (new.full_name, new.password) == ("Ayşe Yıldız", "blue-bench-1")


def test_the_country_brings_its_currency_and_phone_spelling(page: WizardPage) -> None:
    """As long as one has not chosen another."""
    picker = page.shop.fields["region"].control
    picker.set_value("GB")
    picker.picked.emit(picker.option())
    assert page.shop.values()["currency"] == "GBP"
    page.show_step(1)
    page.person.fields["phone"].control.set_value("020 7946 0018")
    assert page.person.values()["phone"].startswith("+44")


def test_going_back_keeps_what_was_typed(qtbot, page: WizardPage) -> None:
    """And from the first step leaves the wizard."""
    page.shop.set_values(SHOP, clean=False)
    page.go_on()
    page.person.set_values(PERSON, clean=False)
    page.go_back()
    page.go_on()
    assert page.person.values()["full_name"] == "Ayşe Yıldız"
    page.go_back()
    with qtbot.waitSignal(page.left):
        page.go_back()


@pytest.mark.parametrize(("field", "step"), [("time_zone", 0), ("email", 1)])
def test_what_core_refuses_is_said_at_its_field(page: WizardPage, field: str, step: int) -> None:
    """On the step where it stands."""
    page.show_refusal(Invalid(field, "This field is required"))
    assert page.stack.currentIndex() == step
    assert (page.shop, page.person)[step].fields[field].error == "This field is required"


def test_any_other_refusal_is_said_above(page: WizardPage) -> None:
    """It belongs to no field."""
    page.show_step(1)
    page.show_refusal(Unavailable("The folder {folder} cannot be made", folder="/x"))
    assert page.person.notice.text == "The folder /x cannot be made"
