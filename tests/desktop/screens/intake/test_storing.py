"""The one act of the intake."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import drafts, work_orders
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from core.base.permissions import Role
from desktop.screens.intake.screen import IntakeScreen
from desktop.screens.intake.storing import field_of
from tests.desktop.screens.counter import reading, show


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


@pytest.mark.parametrize("role", [Role.FRONT_DESK, Role.SUPERVISOR, Role.MANAGER])
def test_everybody_at_the_counter_can_take_everything_in(qtbot, shop, counter, desk_as, role):
    """A new customer, a new device, a code, a deposit, a technician: no right is missing half-way."""
    screen = IntakeScreen(desk_as(role))
    show(qtbot, screen)
    form = screen.form
    form.customer.begin_new("Zoë O'Neill")
    form.device.begin_new()
    form.device.new.set_value({"device_type": "Drone", "brand": "DJI", "model": "Mini 4", "serial_number": "SN1"})
    form.problem.words.set_value("Fell from a roof")
    form.problem.symptoms.set_value(["Propeller broken"])
    form.problem.danger.set_value(True)
    form.problem.fields["safety_note"].control.set_value("Swollen battery")
    form.access.fill({"passcode_kind": "pin", "passcode": "4711"})
    form.price.fields["deposit"].control.set_value(Decimal("20.00"))
    qtbot.waitUntil(lambda: form.price.assignee.count() > 1)
    form.price.assignee.set_value(counter.technician_id)
    screen.save()
    qtbot.waitUntil(lambda: screen.is_done)
    found = reading(shop, work_orders.detail, screen.done.order.id)
    assert [payment.amount for payment in found.payments] == [Decimal("20.00")]
    assert [person.person_id for person in found.assignees] == [counter.technician_id]
    assert found.device.is_red_tagged


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
