"""The schedule as a screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from core import people, schedule
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.rules.planning import FindingCode
from core.shop import Shop
from desktop.desk import Desk
from desktop.screens.schedule.plan_dialog import PlanDialog
from desktop.screens.schedule.screen import ScheduleScreen
from tests.desktop.screens.counter import show
from tests.desktop.screens.schedule.conftest import DAY, Monday, shown

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_a_job_is_moved_by_keys_and_taken_back(qtbot, screen, stored, monday: Monday) -> None:
    """What it would come to is told on the way; Ctrl+Z takes it back."""
    grid = screen.grid
    grid.setFocus()
    grid.go_to(monday.jobs["Heating"])
    QTest.keyClick(grid, K.Key_Down, CTRL)
    assert "At the same time as" in screen.told.text()
    QTest.keyClick(grid, K.Key_Right)
    assert "Tom Bench" in screen.told.text() and "same time" not in screen.told.text()
    QTest.keyClick(grid, K.Key_Return)
    qtbot.waitUntil(lambda: stored("Heating").technician_id == monday.tom_id)
    qtbot.waitUntil(lambda: screen.board.card(monday.jobs["Heating"]).technician_id == monday.tom_id)
    QTest.keyClick(grid, K.Key_Z, CTRL)
    qtbot.waitUntil(lambda: stored("Heating").technician_id == monday.ayse_id)


def test_what_happens_elsewhere_appears(qtbot, shop: Shop, screen, monday: Monday) -> None:
    """The card that is current stays so."""
    screen.grid.go_to(monday.jobs["Lock"])
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        schedule.plan(tx, monday.jobs["Lamp"], monday.tom_id, DAY, "08:00", 1.0, despite=tuple(FindingCode))
    qtbot.waitUntil(lambda: screen.grid.cards.place_of(monday.jobs["Lamp"]) >= 0)
    assert screen.grid.current_card().title == "Lock" and screen.waiting.card(monday.jobs["Lamp"]) is None


def test_a_job_is_carried_from_the_list(qtbot, screen, stored, monday: Monday) -> None:
    """Space takes it, Enter gives it."""
    view = screen.waiting.view
    view.setFocus()
    QTest.keyClick(view, K.Key_Space)
    QTest.keyClick(screen.grid, K.Key_Right)
    QTest.keyClick(screen.grid, K.Key_Return)
    qtbot.waitUntil(lambda: stored("Lamp").technician_id == monday.tom_id)
    assert stored("Lamp").window_start == "14:00"


def test_a_card_thrown_on_the_list_is_nobodys(qtbot, screen, stored, monday: Monday) -> None:
    """Elsewhere it stays."""
    lock = screen.board.card(monday.jobs["Lock"])
    screen._on_thrown(lock, screen.mapToGlobal(QPoint(1, 1)))
    screen._on_thrown(lock, screen.waiting.mapToGlobal(QPoint(20, 80)))
    qtbot.waitUntil(lambda: stored("Lock").technician_id is None)
    assert stored("Lock").day == DAY


def test_a_job_is_brought_into_sight_from_elsewhere(qtbot, screen, monday: Monday) -> None:
    """On its day, or in the list of those that have none."""
    screen.begin(day=DAY.replace(year=2025))
    screen.open_record(monday.jobs["Lock"])
    qtbot.waitUntil(lambda: screen.grid.current_card() is not None and screen.grid.current_card().title == "Lock")
    screen.open_record(monday.jobs["Router"])
    qtbot.waitUntil(lambda: getattr(screen.waiting.view.current(), "title", "") == "Router")


def test_a_job_is_planned_from_elsewhere(qtbot, screen, stored, monday: Monday) -> None:
    """Whichever list it stands in, or in none."""
    screen.begin(plan=monday.jobs["Router"])
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PlanDialog))
    dialog = QApplication.activeModalWidget()
    dialog.form.set_values({"technician_id": monday.tom_id, "day": DAY, "window_start": "10"})
    dialog.submit()
    qtbot.waitUntil(lambda: (stored("Router").technician_id, stored("Router").day) == (monday.tom_id, DAY))


def test_a_scanned_number_brings_its_card_into_sight(qtbot, screen, monday: Monday) -> None:
    """On the schedule or beside it; other codes are searched for everywhere."""
    assert screen.take_scan(screen.board.card(monday.jobs["Heating"]).number.lower())
    assert screen.grid.current_card().title == "Heating"
    assert screen.take_scan(screen.board.card(monday.jobs["Lamp"]).number)
    assert screen.waiting.view.current().title == "Lamp" and not screen.take_scan("4006381333931")


def test_the_menu_offers_what_may_be_done(qtbot, screen, stored, monday: Monday, desk_as) -> None:
    """Who may not plan opens the job and nothing else."""
    screen._open_menu(monday.jobs["Lock"], QPoint(5, 5))
    menu = screen.findChild(QMenu)
    words = [action.text() for action in menu.actions()]
    assert words == ["Open the job", "Plan…", "Take from Ayşe Yıldız", "Take off the schedule"]
    menu.actions()[-1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: stored("Lock").day is None)
    other = shown(qtbot, desk_as(Role.TECHNICIAN))
    other._open_menu(monday.jobs["Heating"], QPoint(5, 5))
    assert [action.text() for action in other.findChild(QMenu).actions()] == ["Open the job"]
    other.findChild(QMenu).close()
    other.ask_plan(monday.jobs["Heating"])


def test_without_technicians_it_says_what_to_do(qtbot, look, shop: Shop, monday: Monday, desk: Desk) -> None:
    """The way to the people is offered."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        for person_id in (monday.ayse_id, monday.tom_id):
            people.change(tx, person_id, {"is_active": False})
    screen = ScheduleScreen(desk)
    show(qtbot, screen)
    qtbot.waitUntil(lambda: screen.stateful.state.accessibleName() == "Nobody to plan for yet")


def test_the_view_is_remembered(qtbot, look, monday: Monday, desk: Desk) -> None:
    """Who plans by the week begins with a week; the keys step through days and parts."""
    first = shown(qtbot, desk)
    QTest.keyClick(first, K.Key_2, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(first, K.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert first.bar.day == DAY.replace(day=16)
    QTest.keyClick(first, K.Key_F6)
    assert first.waiting.view.hasFocus()
    second = ScheduleScreen(desk)
    qtbot.addWidget(second)
    assert second.bar.mode == "week"
