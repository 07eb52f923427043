"""A customer who is new to the shop."""

from __future__ import annotations

import pytest

from desktop.screens.intake.customer import CustomerSection
from tests.desktop.screens.counter import show


@pytest.fixture
def section(qtbot, counter, desk):
    """As it is seen, with a new customer begun."""
    made = CustomerSection(desk)
    show(qtbot, made, 760, 600)
    return made


@pytest.mark.parametrize(
    ("typed", "field"), [("030 7654321", "phone"), ("zoe@example.com", "email"), ("Zoë O'Neill", "full_name")]
)
def test_what_was_searched_for_goes_into_its_field(qtbot, section, typed, field):
    """A number is a phone, an @ makes an address."""
    section.begin_new(typed)
    assert section.new.value()[field]
    assert [key for key, value in section.new.value().items() if value] == [field]


def test_who_has_the_phone_already_is_offered(qtbot, counter, section):
    """In any spelling; taking him is one press."""
    section.begin_new("Ayşe")
    section.fields["phone"].control.set_value("0090 5325550142")
    qtbot.waitUntil(lambda: "Ayşe Yıldız" in section.new.known.text)
    section.new.known._act()
    qtbot.waitUntil(lambda: section.standing is not None)
    assert section.customer_id == counter.ayse_id


def test_a_name_is_needed(section):
    """And nothing else."""
    section.begin_new("030 7654321")
    assert section.problems() == {"full_name": "Please fill this in"}


def test_what_is_seldom_needed_is_folded_away(section):
    """Until there is something in it."""
    section.begin_new("Zoë")
    assert not section.new.more.is_open
    section.new.set_value({"full_name": "Zoë", "company": "O'Neill Ltd."})
    assert section.new.more.is_open
