"""The devices screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core import assets
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from desktop.screens.devices.screen import DevicesScreen
from tests.desktop.screens.counter import CTRL, K, Windows, enter, keys, name_here, offered, press, reading, show


def test_a_device_is_registered_by_keyboard(qtbot, shop, counter, screen, told):
    """Its owner found by phone, its type picked, a new brand added on the way."""
    press(K.Key_N, CTRL)
    assert name_here() == "Owner"
    keys("0532")
    offered(qtbot, screen.form.owner)
    enter()
    qtbot.waitUntil(lambda: screen.form.owner.value() is not None)
    enter()
    assert name_here() == "Type"
    keys("Phone")
    offered(qtbot, screen.form.kind)
    enter()
    qtbot.waitUntil(lambda: screen.form.kind.value() is not None)
    enter()
    keys("Fairphone")
    offered(qtbot, screen.form.brand)
    enter()
    qtbot.waitUntil(lambda: screen.form.brand.value() is not None)
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.form is None)
    lines = reading(shop, assets.page_of_devices, Page(100), owner_id=counter.ayse_id)
    assert [row.name for row in lines] == ["Apple MacBook Air M2", "Fairphone"]
    assert told.notices[-1][0] == "Fairphone is saved"


def test_the_window_opens_a_device(qtbot, counter, screen):
    """Beside the list, with the next thing to do under the keyboard."""
    screen.open_record(counter.macbook_id)
    qtbot.waitUntil(lambda: screen.panel.passport.device.id == counter.macbook_id)
    assert screen.panel.intake.hasFocus()


def test_a_scan_finds_the_device(qtbot, counter, screen):
    """By its serial number."""
    assert screen.take_scan("C02XK1ABJHD3")
    qtbot.waitUntil(lambda: screen.list.typed == "C02XK1ABJHD3" and screen.list.table.count() == 1)


def test_in_a_small_window_a_device_takes_the_place_of_the_list(qtbot, counter, screen):
    """Esc leads back."""
    screen.resize(627, 600)
    qtbot.waitUntil(lambda: not screen.split.is_split)
    screen.open_record(counter.macbook_id)
    qtbot.waitUntil(lambda: screen.panel.isVisible() and not screen.list.isVisible())
    press(K.Key_Escape)
    assert screen.list.isVisible()


def test_the_catalogue_is_one_click_away(qtbot, counter, screen, told):
    """Where types, brands and models are written."""
    screen._catalogue.click()
    assert told.places == [("device_type", None, {})]


def test_what_another_desk_deletes_is_gone(qtbot, shop, counter, screen):
    """From the list and from beside it."""
    screen.open_record(counter.macbook_id)
    qtbot.waitUntil(lambda: screen.panel.passport.device.id == counter.macbook_id)
    with shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        assets.delete(tx, counter.macbook_id)
    qtbot.waitUntil(lambda: screen.panel.record_id != counter.macbook_id and screen.list.table.count() == 1)


def test_who_may_only_look_is_offered_nothing_else(qtbot, counter, desk_as):
    """A viewer sees the registry."""
    screen = DevicesScreen(desk_as(Role.VIEWER))
    show(qtbot, screen)
    qtbot.waitUntil(lambda: screen.panel.passport is not None)
    screen.new()
    assert screen.form is None
    assert not screen.panel.edit.isVisible()


def test_every_control_has_a_name_of_its_own(qtbot, counter, screen):
    """By which a screen reader and an outside tester find it."""
    named = [w.accessibleName() for w in screen.findChildren(QWidget) if w.isVisible() and w.focusPolicy()]
    assert [name for name in named if not name] == []
    assert sorted({name for name in named if named.count(name) > 1}) == []


def test_no_window_is_opened_while_it_is_made(qtbot, counter, desk):
    """A part that has no home yet must not be shown: it would take the keyboard from the window at hand."""
    with Windows() as shown:
        screen = DevicesScreen(desk)
        qtbot.addWidget(screen)
        qtbot.waitUntil(lambda: screen.list.table.count() == 2)
        screen.panel.show_record(counter.swollen_id, at_once=True)
        qtbot.waitUntil(lambda: screen.panel.passport is not None)
        screen.new()
    assert shown == []


def test_a_record_opened_before_the_list_has_come_stays_open(qtbot, counter, desk):
    """As the window does at the first visit; the first row does not push it away."""
    screen = DevicesScreen(desk)
    screen.open_record(counter.macbook_id)
    show(qtbot, screen)
    qtbot.waitUntil(lambda: screen.list.table.count() == 2)
    qtbot.waitUntil(lambda: screen.panel.passport is not None and screen.panel.passport.device.id == counter.macbook_id)
    assert screen.list.table.current().id == counter.macbook_id
