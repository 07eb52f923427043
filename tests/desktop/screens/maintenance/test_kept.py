"""How well maintenance is kept, by months."""

from __future__ import annotations

from core.rules.compliance import Outcome
from desktop.screens.maintenance.screen import KEPT, PLANS, MaintenanceScreen


def test_a_column_shows_the_dates_behind_it(qtbot, screen: MaintenanceScreen, told) -> None:
    """The whole year at first, and again by its button; a date opens its job."""
    screen.views.choose(KEPT)
    page = screen.kept_page
    qtbot.waitUntil(lambda: bool(page.months) and page.table.count() == 2)
    assert "0.0 % in time (0 of 2)" in page.figure.text()
    place = next(number for number, value in enumerate(page.chart.figures.series[2].values) if value)
    page.chart.mark(place, 2).click()
    qtbot.waitUntil(lambda: page.chosen.outcome is Outcome.MISSED and page.table.count() == 2)
    assert "Missed" in page.shown.text() and page.all.isVisible()
    page.chart.opened.emit(0, 0)
    qtbot.waitUntil(lambda: page.table.count() == 0)
    page.all.click()
    qtbot.waitUntil(lambda: page.table.count() == 2)
    assert page.all.isHidden()
    page.table.select_first()
    row = page.table.current()
    page.table.opened.emit(row)
    assert told.places == [("work_order", row.work_order_id, {})]
    page.table.opened.emit(row._replace(work_order_id=None))
    assert screen.views.current == PLANS
