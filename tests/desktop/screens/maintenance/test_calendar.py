"""The month of maintenance."""

from __future__ import annotations

from datetime import timedelta

from desktop.screens.maintenance.screen import CALENDAR, PLANS, MaintenanceScreen
from desktop.widgets.moments import now
from desktop.widgets.month_grid import DayEntry
from tests.desktop.screens.maintenance.conftest import Plans


def entries(screen: MaintenanceScreen) -> dict[str, DayEntry]:
    """What is shown, by its words."""
    grid = screen.calendar.grid
    cells = [grid.model().index(row, column) for row in range(6) for column in range(7)]
    return {f"{cell.row()}/{cell.column()} {one.told}": one for cell in cells for one in grid.entries_of(cell)}


def test_what_was_missed_and_what_is_planned_stands_on_its_day(qtbot, screen: MaintenanceScreen, told) -> None:
    """An entry for two pieces opens the plan."""
    screen.views.choose(CALENDAR)
    screen.calendar.show_month((now() - timedelta(days=1)).date())
    qtbot.waitUntil(lambda: bool(entries(screen)))
    missed = next(one for one in entries(screen).values() if "Missed" in one.told)
    assert (missed.text, "2" in missed.told) == ("Service (2)", True)
    assert any("Planned" in one.told for one in entries(screen).values())
    screen.calendar.grid.opened.emit(missed.value)
    assert screen.views.current == PLANS
    qtbot.waitUntil(lambda: screen.panel.plan is not None and screen.panel.plan.name == "Service")


def test_an_entry_of_one_job_opens_it(qtbot, screen: MaintenanceScreen, plans: Plans, told) -> None:
    """Where the work orders may be read."""
    screen.views.choose(CALENDAR)
    qtbot.waitUntil(lambda: bool(entries(screen)))
    one = next(iter(entries(screen).values())).value._replace(work_order_id=7, number="WO007")
    screen.calendar.grid.opened.emit(one)
    assert told.places == [("work_order", 7, {})]


def test_months_are_turned_by_buttons_and_keys(qtbot, screen: MaintenanceScreen) -> None:
    """And Today comes back."""
    screen.begin(show=CALENDAR)
    calendar = screen.calendar
    calendar.go_to_today()
    now_shown = calendar.title.text()
    calendar.after.click()
    assert calendar.title.text() != now_shown
    calendar.grid.month_asked.emit(calendar.grid.beside(-1))
    assert calendar.title.text() == now_shown
    calendar.before.click()
    calendar.today.click()
    assert calendar.title.text() == now_shown
    assert not screen.list.search.isVisible()
