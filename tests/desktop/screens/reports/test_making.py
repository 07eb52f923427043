"""Reports made in the background."""

from __future__ import annotations

import pytest

from core.reports import Group
from core.rules.periods import Period
from desktop.screens.reports.making import Making
from tests.desktop.screens.bench import Bench


@pytest.fixture
def making(qtbot, desk, bench: Bench) -> Making:
    """Idle."""
    made = Making(desk)
    qtbot.addWidget(made)
    return made


def test_the_newest_wish_is_answered_alone(qtbot, making: Making, today: Period) -> None:
    """Whoever goes over the list does not see every report on the way."""
    told = []
    making.made.connect(told.append)
    for group in (Group.REVENUE, Group.JOBS, Group.METHODS):
        making.make(group, today, None)
    qtbot.waitUntil(lambda: not making.is_busy)
    qtbot.waitUntil(lambda: not making._desk.ask.is_busy)
    assert [table.group for table in told] == [Group.METHODS]
    assert making.isHidden()


def test_stopping_gives_up(qtbot, making: Making, today: Period) -> None:
    """Nothing comes of it, and that is told once."""
    told = []
    making.made.connect(told.append)
    with qtbot.waitSignal(making.failed) as failed:
        making.make(Group.REVENUE, today, None)
        making.stop_button.click()
    assert failed.args == [None]
    qtbot.waitUntil(lambda: not making._desk.ask.is_busy)
    assert told == []
    making.stop()


def test_a_refusal_is_handed_on(qtbot, making: Making, today: Period) -> None:
    """A period that ends before it begins."""
    wrong = Period(today.last, today.first.replace(year=2000))
    with qtbot.waitSignal(making.failed) as failed:
        making.make(Group.REVENUE, wrong, None)
    assert failed.args[0].template == "The period must not end before it begins"
