"""The charts of the day."""

from __future__ import annotations

from core.base.permissions import Role
from desktop.screens.today.outlook import Outlook
from desktop.screens.today.wishes import Day
from tests.desktop.screens.bench import Bench


def test_values_lead_to_their_rows(qtbot, desk, bench: Bench, jobs: dict[str, int], day: Day) -> None:
    """A state, a day of promises, a day of payments."""
    outlook = Outlook(desk)
    qtbot.addWidget(outlook)
    outlook.resize(1100, 300)
    outlook.show()
    asked: list[tuple[str, dict]] = []
    outlook.asked.connect(lambda noun, given: asked.append((noun, given)))
    outlook.load(day)
    charts = (outlook.states, outlook.due, outlook.money)
    qtbot.waitUntil(lambda: all(not chart.figures.is_empty() for chart in charts))
    assert [int(value) for value in outlook.states.figures.series[0].values] == [0, 2, 0, 0, 1]
    assert outlook.due.figures.series[0].values[1] == 1
    assert "40.00" in outlook.money.mark(13).accessibleName()
    outlook.states.mark(4).click()
    outlook.due.mark(1).click()
    outlook.money.mark(13).click()
    (_, held), (_, due), (noun, paid) = asked
    assert held["wanted"].status.value == "on_hold"
    assert due["wanted"].only.due == day.span()
    assert (noun, paid) == ("payments", {"day": day.today})


def test_who_sees_no_money_sees_no_chart_of_it(qtbot, desk_as, bench: Bench) -> None:
    """A technician has the jobs alone."""
    outlook = Outlook(desk_as(Role.TECHNICIAN))
    qtbot.addWidget(outlook)
    assert outlook.money is None and outlook.states is not None
