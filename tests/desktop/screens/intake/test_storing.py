"""The one act of the intake."""

from __future__ import annotations

import pytest

from core import drafts, work_orders
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from desktop.screens.intake.storing import field_of
from tests.desktop.screens.counter import reading


@pytest.mark.parametrize(
    ("refusal", "field"),
    [
        (Invalid("phone", "A phone number has at least 3 digits"), "phone"),
        (Invalid("file", "No picture"), "photos"),
        (Invalid("amount", "Too much"), "amount"),
        (NotFound("Device"), "device"),
        (NotFound("Customer"), "customer"),
        (NotFound("Technician"), "assignee_id"),
        (Conflict("Exists", "name"), "model"),
        (Conflict("Exists"), ""),
        (NotFound("Moon"), ""),
        (Forbidden("No"), ""),
    ],
)
def test_core_names_what_it_refuses_and_the_form_knows_where(refusal, field):
    """What belongs nowhere is about the whole."""
    assert field_of(refusal) == field


def _fill(qtbot, screen, counter):
    screen.begin(customer_id=counter.ayse_id, asset_id=counter.macbook_id)
    qtbot.waitUntil(lambda: screen.form.device.passport is not None and screen.form.customer.standing is not None)
    screen.form.problem.words.set_value("It smells")


def test_two_presses_store_one_intake(qtbot, shop, counter, screen):
    """The second comes while the first is under way."""
    _fill(qtbot, screen, counter)
    screen.save()
    screen.save()
    qtbot.waitUntil(lambda: screen.is_done)
    screen.save()
    assert reading(shop, work_orders.count) == 3


def test_the_draft_that_is_being_written_goes_with_the_intake(qtbot, counter, screen):
    """Even where the last key came a moment before."""
    _fill(qtbot, screen, counter)
    screen.drafts.keeper.flush()
    screen.form.problem.words.set_value("It smells of smoke")
    screen.save()
    qtbot.waitUntil(lambda: screen.is_done)
    with screen.desk.shop.reading(screen.desk.actor) as tx:
        assert drafts.mine(tx) == []


def test_after_a_refusal_the_draft_is_kept_again(qtbot, counter, screen):
    """And the form can be typed in."""
    _fill(qtbot, screen, counter)
    screen.form.access.kind.set_value("pin")
    screen.form.access.pin.set_value("x" * 200)
    screen.save()
    qtbot.waitUntil(lambda: screen.form.access.fields["pin"].error != "" and screen.form.isEnabled())
    with qtbot.waitSignal(screen.drafts.keeper.kept):
        screen.form.problem.words.set_value("It smells of smoke")
