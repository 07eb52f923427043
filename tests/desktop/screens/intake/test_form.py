"""The intake's form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.screens.intake.form import IntakeForm
from tests.desktop.screens.counter import K, enter, here, keys, name_here, press, show


@pytest.fixture
def form(qtbot, counter, desk):
    """As it is seen, empty."""
    made = IntakeForm(desk)
    show(qtbot, made, 780, 600)
    qtbot.waitUntil(lambda: made.problem.symptoms.chips() != [])
    return made


def test_nine_sections_stand_in_the_order_of_their_numbers(form):
    """From the customer to the signature."""
    assert [section.number for section in form.sections.values()] == list(range(1, 10))
    assert list(form.sections.values())[-1] is form.terms


def test_enter_goes_on_and_passes_over_what_is_folded_away(qtbot, form):
    """From the words of the problem to the end."""
    form.go_to(form.problem)
    ended = []
    form.ended.connect(lambda: ended.append(True))
    seen = []
    while not ended and len(seen) < 40:
        seen.append(name_here())
        enter()
    assert seen == [
        "Problem: In the customer's words",
        "Problem: The shop's word for it",
        "Problem: How it happened",
        "Accessories received",
        "Unlocking and data: Passcode: No code",
        "The customer has a backup",
        "The data may be erased if need be",
        "Price and promise: Estimate",
        "Price and promise: Authorised up to",
        "Price and promise: Priority",
        "Price and promise: Promised for",
        "Price and promise: Deposit now",
        "Price and promise: Paid by",
        "Price and promise: Given to",
        "Consent to the terms",
    ]


def test_shift_enter_begins_a_new_line_in_a_long_text(form):
    """Enter alone goes on."""
    form.problem.words.setFocus()
    keys("First")
    press(K.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    keys("second")
    assert form.problem.words.value() == "First\nsecond"


def test_enter_presses_the_button_it_stands_on(form):
    """And does not go on."""
    form.customer.begin_new("Zoë")
    button = form.customer.new.more._head
    button.setFocus()
    press(K.Key_Space)
    assert form.customer.new.more.is_open
    back = form.device.new.back
    form.device.begin_new()
    back.setFocus()
    enter()
    assert not form.device.is_new


def test_what_is_wrong_is_shown_and_gone_to(form):
    """In all sections at once; the keyboard stands at the first."""
    form.price.fields["estimate"].control.setText("much")
    wrong = form.check()
    assert [section.title for section in wrong] == ["Customer", "Device", "Problem", "Price and promise"]
    assert here() is form.customer.search
    assert form.price.fields["estimate"].error


def test_a_refusal_opens_what_is_folded_away(form):
    """And goes to the field in it."""
    section = form.show_problem("contact_phone", "Too long")
    assert section is form.customer
    assert form.customer.bringer.is_open
    assert here() is form.customer.fields["contact_phone"].control
    assert form.show_problem("nothing", "?") is None


def test_values_go_out_and_come_back(qtbot, counter, form):
    """All of them, and an empty dict empties all."""
    empty = form.values()
    form.customer.begin_new("Zoë")
    form.device.begin_new("Galaxy S24")
    form.problem.words.set_value("It smells")
    form.access.kind.set_value("pin")
    form.access.pin.set_value("4711")
    typed = form.values()
    form.fill({})
    emptied = form.values()
    assert {**emptied, "photos": None} == {**empty, "photos": None}
    form.fill(typed)
    assert form.values() == typed


def test_the_first_thing_that_is_needed_gets_the_keyboard(form):
    """As when a draft comes back."""
    form.fill({"customer": {"new": {"full_name": "Zoë"}}, "device": {"new": {"device_type": "Phone"}}})
    form.focus_first()
    assert here() is form.problem.words
