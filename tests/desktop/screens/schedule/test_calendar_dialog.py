"""The secret address of somebody's calendar."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from core import schedule
from core.base.permissions import Role
from core.shop import Shop
from desktop.screens.schedule.calendar_dialog import CalendarDialog
from desktop.widgets.secret_once import SecretOnce
from tests.desktop.screens.counter import reading
from tests.desktop.screens.schedule.conftest import Monday, shown


def test_an_address_is_made_shown_once_and_switched_off(qtbot, shop: Shop, screen, told, monday: Monday) -> None:
    """What is shown is good for the technician's calendar."""
    screen.grid.go_to(monday.jobs["Lock"])
    screen.ask_calendar()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CalendarDialog) and dialog.who.value() == monday.ayse_id
    qtbot.waitUntil(lambda: "no address" in dialog.state.text())
    dialog.make.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SecretOnce))
    secret = QApplication.activeModalWidget()
    address = secret.lines["Address"].line.text()
    token = address.removesuffix(".ics").rpartition("/calendar/")[2]
    assert reading(shop, schedule.owner_of_calendar, token).person_id == monday.ayse_id
    secret.copy.click()
    secret.reject()
    screen.ask_calendar()
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(dialog.off.isVisible)
    dialog.off.click()
    qtbot.waitUntil(lambda: "no address" in dialog.state.text())
    dialog.reject()


def test_who_does_not_plan_has_his_own(qtbot, look, monday: Monday, desk_as) -> None:
    """And nobody else's."""
    desk = desk_as(Role.TECHNICIAN)
    screen = shown(qtbot, desk)
    screen.ask_calendar()
    dialog = QApplication.activeModalWidget()
    assert [dialog.who.itemText(place) for place in range(dialog.who.count())] == [desk.actor.name]
    qtbot.waitUntil(lambda: "no address" in dialog.state.text())
    dialog.reject()
