"""The customers screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core import people
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from desktop.screens.customers.screen import CustomersScreen
from tests.desktop.screens.counter import CTRL, K, Windows, keys, name_here, press, reading, show


def test_the_list_shows_what_is_open_and_the_first_one_beside_it(qtbot, counter, screen):
    """The newest stands first, and is chosen."""
    assert screen.list.table.count() == 2
    assert screen.panel.person.id == counter.wang_id
    assert screen.split.is_split


def test_a_customer_is_added_by_keyboard(qtbot, shop, counter, screen, told):
    """Ctrl+N, the name, Ctrl+Enter."""
    press(K.Key_N, CTRL)
    assert name_here() == "Full name"
    keys("Нгуен Тхи")
    press(K.Key_Return)
    keys("030 7654321")
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.form is None)
    added = reading(shop, people.duplicates, "+49307654321", None)
    assert [row.full_name for row in added] == ["Нгуен Тхи"]
    assert told.notices[-1][0] == "Нгуен Тхи is saved"
    qtbot.waitUntil(lambda: screen.panel.person.id == added[0].id)


def test_what_another_desk_changes_is_seen(qtbot, shop, counter, screen):
    """Without a key being pressed."""
    with shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        people.change(tx, counter.wang_id, {"warning": "Pays in coins"})
    qtbot.waitUntil(lambda: screen.panel.warning.text == "Pays in coins")


def test_the_window_opens_a_customer(qtbot, counter, screen):
    """Beside the list, with the next thing to do under the keyboard."""
    screen.open_record(counter.ayse_id)
    qtbot.waitUntil(lambda: screen.panel.person.id == counter.ayse_id)
    assert screen.panel.intake.hasFocus()


def test_in_a_small_window_a_customer_takes_the_place_of_the_list(qtbot, counter, screen):
    """Esc leads back."""
    screen.resize(627, 600)
    qtbot.waitUntil(lambda: not screen.split.is_split)
    screen.open_record(counter.ayse_id)
    qtbot.waitUntil(lambda: screen.panel.isVisible() and not screen.list.isVisible())
    press(K.Key_Escape)
    assert screen.list.isVisible()


def test_who_may_only_look_is_offered_nothing_else(qtbot, counter, desk_as):
    """A technician sees customers, and neither a form nor an intake."""
    screen = CustomersScreen(desk_as(Role.TECHNICIAN))
    show(qtbot, screen)
    qtbot.waitUntil(lambda: screen.panel.detail is not None)
    screen.new()
    assert screen.form is None
    assert not screen.panel.intake.isVisible()
    assert not screen.panel.menu.isVisible()


def test_every_control_has_a_name_of_its_own(qtbot, counter, screen):
    """By which a screen reader and an outside tester find it."""
    screen.open_record(counter.ayse_id)
    qtbot.waitUntil(lambda: screen.panel.person.id == counter.ayse_id)
    named = [w.accessibleName() for w in screen.findChildren(QWidget) if w.isVisible() and w.focusPolicy()]
    assert [name for name in named if not name] == []
    assert sorted({name for name in named if named.count(name) > 1}) == []


def test_no_window_is_opened_while_it_is_made(qtbot, counter, desk):
    """A part that has no home yet must not be shown: it would take the keyboard from the window at hand."""
    with Windows() as shown:
        screen = CustomersScreen(desk)
        qtbot.addWidget(screen)
        qtbot.waitUntil(lambda: screen.list.table.count() == 2)
        screen.panel.show_record(counter.ayse_id, at_once=True)
        qtbot.waitUntil(lambda: screen.panel.detail is not None)
        screen.new()
    assert shown == []


def test_a_record_opened_before_the_list_has_come_stays_open(qtbot, counter, desk):
    """As the window does at the first visit; the first row does not push it away."""
    screen = CustomersScreen(desk)
    screen.open_record(counter.ayse_id)
    show(qtbot, screen)
    qtbot.waitUntil(lambda: screen.list.table.count() == 2)
    qtbot.waitUntil(lambda: screen.panel.person is not None and screen.panel.person.id == counter.ayse_id)
    assert screen.list.table.current().id == counter.ayse_id
