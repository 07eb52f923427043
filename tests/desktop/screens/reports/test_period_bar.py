"""For which days."""

from __future__ import annotations

from datetime import date

import pytest

from core.rules.periods import Period, Step
from desktop.screens.reports.period_bar import OWN, PeriodBar


@pytest.fixture
def bar(look, qtbot) -> PeriodBar:
    """On a day in November."""
    made = PeriodBar(date(2026, 11, 21))
    qtbot.addWidget(made)
    made.show()
    return made


def test_periods_have_names(qtbot, bar: PeriodBar) -> None:
    """The day decides which they are."""
    assert bar.period() == (date(2026, 11, 1), date(2026, 11, 30))
    with qtbot.waitSignal(bar.edited):
        bar.names.choose("this_quarter")
    assert bar.period() == (date(2026, 10, 1), date(2026, 12, 31))
    bar.show_today(date(2027, 1, 1))
    assert bar.period() == (date(2027, 1, 1), date(2027, 3, 31))


def test_a_period_of_ones_own(qtbot, bar: PeriodBar) -> None:
    """It begins as this month; what is missing or the wrong way round is named."""
    assert not bar.first.isVisible()
    bar.names.choose(OWN)
    assert bar.first.isVisible()
    assert bar.period() == (date(2026, 11, 1), date(2026, 11, 30))
    bar.last.set_value(date(2026, 10, 1))
    assert bar.period() is None
    assert bar.problem() == "The last day comes before the first."
    bar.last.set_value(None)
    assert bar.problem() == "Write the first and the last day."


def test_a_part_is_shown_as_a_period(qtbot, bar: PeriodBar) -> None:
    """As a press on a column asks for it, told once."""
    week = Period(date(2026, 11, 2), date(2026, 11, 8))
    with qtbot.waitSignal(bar.edited):
        bar.show_period(week)
    assert (bar.names.current, bar.period(), bar.problem()) == (OWN, week, "")


def test_the_division_is_chosen(qtbot, bar: PeriodBar) -> None:
    """Nothing chosen: as fits the period."""
    assert bar.step.value() is None
    with qtbot.waitSignal(bar.edited):
        bar.step.setCurrentIndex(2)
    assert bar.step.value() is Step.WEEK
