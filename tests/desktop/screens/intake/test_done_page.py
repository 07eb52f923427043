"""What follows a stored intake."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import billing, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.billing import NewPayment
from core.rules.words import PaymentKind
from tests.desktop.screens.counter import CTRL, K, enter, press, reading

SHIFT = CTRL.__class__.ShiftModifier


@pytest.fixture
def done(qtbot, shop, counter, screen):
    """The page of Ayşe's job, with a deposit."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        billing.take(tx, NewPayment(counter.open_order_id, Decimal("20.00"), kind=PaymentKind.DEPOSIT))
    screen._on_stored(reading(shop, work_orders.get, counter.open_order_id))
    qtbot.waitUntil(lambda: screen.done.receipt_id is not None)
    return screen.done


def test_number_and_pick_up_code_are_read_at_a_glance(shop, counter, done):
    """The code letter by letter."""
    order = reading(shop, work_orders.get, counter.open_order_id)
    assert done.number.text() == "WO001 is taken in"
    assert done.code.text().replace(" ", "") == order.pickup_code
    assert done._facts.value("Customer") == "Ayşe Yıldız"
    assert "20.00" in done._facts.value("Deposit paid")


def test_papers_are_printed_by_keys(counter, screen, done, told):
    """Claim ticket, labels, work sheet; the receipt by its button."""
    press(K.Key_P, CTRL)
    press(K.Key_L, CTRL | SHIFT)
    press(K.Key_W, CTRL | SHIFT)
    done.receipt.click()
    order_id = counter.open_order_id
    assert told.papers == [
        ("claim_ticket", order_id),
        ("device_labels", order_id),
        ("work_sheet", order_id),
        ("receipt", done.receipt_id),
    ]


def test_the_job_is_one_key_away(counter, screen, done, told):
    """To go on with it."""
    press(K.Key_O, CTRL)
    assert told.places == [("work_orders", counter.open_order_id, {})]


def test_enter_begins_the_next_intake(qtbot, screen, done):
    """With the keyboard in the search for the customer."""
    enter()
    assert not screen.is_done
    assert screen.form.customer.search.hasFocus()
    assert screen.drafts.is_pristine()
