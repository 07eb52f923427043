"""The intake screen."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from core import assets, catalog, drafts, settings, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.words import CheckResult, PasscodeKind
from desktop.screens.intake.screen import IntakeScreen
from desktop.screens.intake.section import State
from tests.desktop.screens.counter import CTRL, K, Windows, enter, keys, name_here, offered, press, reading


def test_a_complete_intake_of_a_known_customer_by_keyboard_alone(qtbot, shop, counter, screen):
    """Found by another spelling of the phone; no pointer is touched from the first key to the pick-up code."""
    keys("0090 532 5550142")
    offered(qtbot, screen.form.customer.search)
    enter()
    qtbot.waitUntil(screen.form.device.search.hasFocus)
    offered(qtbot, screen.form.device.search)
    enter()
    qtbot.waitUntil(lambda: screen.form.problem.words.hasFocus() and screen.form.condition.checklist.rows != {})
    keys("Does not charge")
    enter()
    keys("Does not charge")
    enter()
    assert screen.form.problem.symptoms.value() == ["Does not charge"]
    enter()
    keys("Coffee")
    enter()
    keys("12")
    press(K.Key_W)
    keys("Charger")
    enter(2)
    press(K.Key_3)
    enter()
    keys("4711")
    enter()
    press(K.Key_Space)
    enter(2)
    assert name_here() == "Price and promise: Estimate"
    keys("149")
    enter()
    keys("180")
    enter(3)
    assert name_here() == "Price and promise: Deposit now"
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.is_done)

    found = reading(shop, work_orders.detail, screen.done.order.id)
    assert found.customer.id == counter.ayse_id
    assert found.device.id == counter.macbook_id
    assert (found.intake.customer_words, found.intake.how_it_happened) == ("Does not charge", "Coffee")
    assert found.symptoms == ["Does not charge"]
    assert [line.result for line in found.conditions] == [CheckResult.WORKS, CheckResult.BROKEN, CheckResult.WORKS]
    assert [line.name for line in found.accessories] == ["Charger"]
    assert (found.intake.passcode_kind, found.intake.has_passcode) == (PasscodeKind.PIN, True)
    assert found.intake.has_backup
    assert (found.order.estimate, found.order.authorised_limit) == (Decimal("149.00"), Decimal("180.00"))
    assert found.order.estimated_completion_at is not None
    with shop.reading(screen.desk.actor) as tx:
        assert drafts.mine(tx) == []


def test_a_new_customer_with_a_new_kind_of_device_by_keyboard_alone(qtbot, shop, counter, screen):
    """Everything that is missing is made on the way, in the language it is typed in."""
    keys("Нгуен Тхи")
    offered(qtbot, screen.form.customer.search)
    enter()
    assert name_here() == "Customer: Phone"
    keys("030 7654321")
    enter(2)
    assert name_here() == "Device: Type"
    keys("Drone")
    enter()
    keys("DJI")
    enter()
    keys("Mini 4")
    enter()
    keys("SN-77-1")
    enter(3)
    keys("Fell from a roof")
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.is_done)

    found = reading(shop, work_orders.detail, screen.done.order.id)
    screen.begin(new=True)  # as the window's button for a new intake does
    assert not screen.is_done and not screen.form.customer.is_new
    keys("Next")
    screen.begin(new=True)
    assert screen.form.customer.search.text() == "Next"
    assert found.customer.full_name == "Нгуен Тхи"
    assert found.customer.phone == "+49307654321"
    assert (found.device_type, found.brand, found.model) == ("Drone", "DJI", "Mini 4")
    assert found.device.serial_number == "SN-77-1"
    assert "Drone" in [row.name for row in reading(shop, catalog.list_device_types)]


def test_what_is_missing_is_said_at_its_field_and_nothing_is_stored(qtbot, shop, counter, screen):
    """The keyboard stands at the first of them, and the summary marks the sections."""
    press(K.Key_Return, CTRL)
    assert screen.form.customer.fields["customer"].error
    assert screen.form.customer.search.hasFocus()
    assert screen.summary.rows[1].state is State.WRONG
    assert reading(shop, work_orders.count) == 2


def test_what_core_refuses_is_said_at_its_field_and_nothing_typed_is_lost(qtbot, shop, counter, screen):
    """The device was deleted at another desk while the intake was typed."""
    screen.begin(customer_id=counter.ayse_id, asset_id=counter.macbook_id)
    qtbot.waitUntil(lambda: screen.form.device.passport is not None and screen.form.customer.standing is not None)
    screen.form.problem.words.set_value("Smells of smoke")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        assets.delete(tx, counter.macbook_id)
    screen.save()
    qtbot.waitUntil(
        lambda: bool(screen.form.device.fields["device"].error) or screen.summary.rows[2].state is State.WRONG
    )
    assert screen.form.problem.words.value() == "Smells of smoke"
    assert screen.form.isEnabled()
    assert not screen.is_done


def test_the_window_can_begin_an_intake_for_a_device(qtbot, counter, screen):
    """Its owner is the customer."""
    screen.begin(asset_id=counter.swollen_id)
    qtbot.waitUntil(lambda: screen.form.customer.standing is not None and screen.form.device.passport is not None)
    assert screen.form.customer.standing.person.id == counter.wang_id
    assert screen.form.device.card.red_tag.text == "Metal box 2"


def test_esc_in_an_empty_form_leaves_at_once(qtbot, screen, told):
    """There is nothing to ask about."""
    press(K.Key_Escape)
    assert told.places == [("work_orders", None, {})]


def test_esc_asks_once_when_something_is_typed(qtbot, shop, desk, screen, told):
    """Kept as a draft, it is offered again; the form is empty."""
    screen.form.customer.begin_new("Zoë O'Neill")
    press(K.Key_Escape)
    question = screen.window().findChild(QDialog)
    assert question is not None
    assert told.places == []
    press_on(question, "Keep as a draft")
    qtbot.waitUntil(lambda: told.places != [])
    assert screen.drafts.is_pristine()
    qtbot.waitUntil(lambda: [row.title for row in screen.drafts.offer.drafts] == ["Zoë O'Neill"])


def test_sections_are_reached_by_number(qtbot, screen):
    """Ctrl and the number that stands at the section."""
    press(K.Key_8, CTRL)
    assert name_here() == "Price and promise: Estimate"
    press(K.Key_3, CTRL)
    assert name_here() == "Problem: In the customer's words"
    assert [s.keys for s in screen.shortcuts()][:1] == ["Ctrl+Return"]


def test_a_scan_goes_where_it_is_wanted(qtbot, counter, screen):
    """First it finds the customer by his device, then it is the number of a new one."""
    assert screen.take_scan("C02XK1ABJHD3")
    qtbot.waitUntil(lambda: screen.form.device.passport is not None and screen.form.customer.standing is not None)
    assert screen.form.customer.customer_id == counter.ayse_id
    screen.form.device.begin_new()
    assert screen.take_scan("490154203237518")
    assert screen.form.device.new.serial.line.value() == "490154203237518"


def test_photos_may_be_required(qtbot, shop, desk, counter, screen):
    """As many as the settings say."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        desk.settings = settings.change(tx, photos_required=2)
    screen.begin(customer_id=counter.ayse_id, asset_id=counter.macbook_id)
    qtbot.waitUntil(lambda: screen.form.device.passport is not None)
    screen.form.problem.words.set_value("Broken")
    screen.save()
    assert "2" in screen.form.photos.fields["photos"].error


def test_every_control_has_a_name_of_its_own(screen):
    """By which a screen reader and an outside tester find it."""
    named = [w.accessibleName() for w in screen.findChildren(QWidget) if w.isVisible() and w.focusPolicy()]
    assert [name for name in named if not name] == []
    assert sorted({name for name in named if named.count(name) > 1}) == []


@pytest.mark.parametrize("size", [(1156, 712), (627, 328)])
def test_it_fits_small_windows(qtbot, screen, size):
    """Nothing is wider than the window, down to 200 % on a small screen."""
    screen.resize(*size)
    inner, outer = screen.form.area.widget(), screen.form.area.viewport()
    qtbot.waitUntil(lambda: screen.width() == size[0] and inner.width() <= outer.width())
    assert screen.minimumSizeHint().width() <= size[0]


def press_on(dialog: QDialog, words: str) -> None:
    """Presses the button with these words."""
    next(b for b in dialog.findChildren(QPushButton) if b.text() == words).click()


def test_tab_goes_down_the_form_whatever_was_made_late(qtbot, counter, screen):
    """The customer's jobs, the checklist and the chips come after the screen was built; Tab finds them in place."""
    screen.begin(asset_id=counter.macbook_id)
    qtbot.waitUntil(lambda: screen.form.customer.standing is not None and screen.form.device.passport is not None)
    qtbot.waitUntil(lambda: len(screen.form.condition.checklist.rows) == 3)
    screen.form.access.kind.set_value("pin")
    holder, place = screen.form.area.widget(), screen.form.customer.card.change
    tops = []
    while holder.isAncestorOf(place):
        if place.isVisible() and place.focusPolicy() & Qt.FocusPolicy.TabFocus:
            tops.append((place.mapTo(holder, QPoint(0, place.height() // 2)).y(), place.accessibleName()))
        place = place.nextInFocusChain()
    rows = [top // 40 for top, _ in tops]
    assert [tops[at : at + 2] for at in range(len(rows) - 1) if rows[at + 1] < rows[at] - 1] == []
    assert len(tops) > 40


def test_no_window_is_opened_while_it_is_made(qtbot, counter, desk):
    """A part that has no home yet must not be shown: it would take the keyboard from the window at hand."""
    with Windows() as shown:
        screen = IntakeScreen(desk)
        qtbot.addWidget(screen)
        screen.begin(asset_id=counter.swollen_id)
        qtbot.waitUntil(lambda: screen.form.customer.standing is not None and screen.form.device.passport is not None)
        screen.form.customer.begin_new("Zoë")
        screen.form.device.begin_new("SN1")
    assert shown == []
