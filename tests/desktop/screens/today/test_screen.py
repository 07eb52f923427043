"""The screen of the day: every figure a way to its rows, live and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.base.permissions import Role
from desktop.desk import Desk
from desktop.screens.today.screen import TodayScreen
from desktop.widgets.charts.chart import Chart
from desktop.workspace import Workspace
from tests.desktop.screens.bench import Bench
from tests.desktop.test_actions import window_actions

Open = Callable[[Desk], TodayScreen]


@pytest.fixture
def opened(qtbot) -> Open:
    """Shows the screen and waits until figures and charts are loaded: they are asked for each by themselves."""

    def open_(desk: Desk) -> TodayScreen:
        screen = TodayScreen(desk)
        qtbot.addWidget(screen)
        screen.resize(1152, 716)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        first = next(iter(screen.tiles.values()))
        qtbot.waitUntil(lambda: ":" in first.accessibleName())
        charts = screen.outlook.findChildren(Chart)
        qtbot.waitUntil(lambda: all(chart.accessibleDescription() for chart in charts))
        return screen

    return open_


def test_figures_are_live(qtbot, opened: Open, desk: Desk, bench: Bench, jobs: dict[str, int]) -> None:
    """What another desk does is counted here by itself."""
    screen = opened(desk)
    assert screen.tiles["ready"].accessibleName() == "Ready for pick-up: 1"
    assert "40.00" in screen.tiles["taken"].accessibleName()
    bench.pay(jobs["ready"], "10.00")
    qtbot.waitUntil(lambda: "50.00" in screen.tiles["taken"].accessibleName())


def test_a_figure_leads_to_its_rows(qtbot, opened: Open, desk: Desk, bench: Bench, jobs: dict[str, int], told) -> None:
    """By keyboard alone."""
    screen = opened(desk)
    screen.tiles["waits_parts"].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    ((noun, record_id, given),) = told.places
    assert (noun, record_id) == ("work_orders", None)
    assert given["wanted"].only.words == "Waiting for parts"


def test_an_empty_shop_is_quiet(opened: Open, desk: Desk) -> None:
    """Noughts and words, no room for rooms that nobody has."""
    screen = opened(desk)
    assert screen.tiles["arrivals"].isHidden()
    assert screen.tiles["overdue"].accessibleName() == "Overdue: 0"
    assert screen.outlook.states.accessibleDescription() == "Nothing is open"


def test_tiles_fill_the_width(qtbot, opened: Open, desk: Desk) -> None:
    """Fewer beside each other where there is less room; nothing is cut off sideways."""
    screen = opened(desk)

    def first_line() -> int:
        shown = [tile for tile in screen.tiles.values() if tile.isVisible()]
        return sum(tile.y() == shown[0].y() for tile in shown)

    qtbot.waitUntil(lambda: first_line() == 5)
    screen.resize(800, 600)
    qtbot.waitUntil(lambda: first_line() == 4)


def test_a_technician_has_his_day(opened: Open, desk_as, bench: Bench) -> None:
    """His plan is there, money is not."""
    screen = opened(desk_as(Role.TECHNICIAN))
    assert screen.plan is not None
    assert "taken" not in screen.tiles
    assert "mine" in screen.tiles


def test_every_figure_shows_as_many_rows_as_it_says(qtbot, desk: Desk, bench: Bench, jobs: dict[str, int]) -> None:
    """In the window: a press, and the list of jobs has them; the others lead to their own screens."""
    workspace = Workspace(desk.shop, desk.actor, desk.live, desk.settings, desk.surroundings, window_actions([]))
    qtbot.addWidget(workspace)
    workspace.resize(1366, 768)
    workspace.show()
    workspace.navigate("today")
    today = workspace.screens.current
    qtbot.waitUntil(lambda: ":" in today.tiles["due"].accessibleName())
    values = {key: tile._value.text() for key, tile in today.tiles.items()}
    for figure in list(today._figures):
        if figure.key == "arrivals":
            continue
        today.tiles[figure.key].click()
        assert workspace.screens.current_noun == figure.noun
        if figure.noun == "work_orders":
            table = workspace.screens.current.list.table
            qtbot.waitUntil(lambda table=table, key=figure.key: str(table.count()) == values[key])
    workspace.desk.ask.close()
    workspace.scanner.deleteLater()
