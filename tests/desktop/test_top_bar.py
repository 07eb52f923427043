"""Tests of the bar above the screens."""

from __future__ import annotations

import pytest

from desktop.news import News
from desktop.top_bar import ROOMY, TopBar


@pytest.fixture
def bar(qtbot, desk) -> TopBar:
    """For somebody who may take in."""
    bar = TopBar(lambda text, done: done([]), News(desk, desk.ask), desk.look, may_take_in=True)
    qtbot.addWidget(bar)
    bar.resize(ROOMY + 200, bar.sizeHint().height())
    bar.show()
    return bar


def test_what_is_pressed_is_told(qtbot, bar: TopBar) -> None:
    """Whose business it is, is the workspace's."""
    for button, signal in (
        (bar.theme, bar.theme_asked),
        (bar.intake, bar.intake_asked),
        (bar.fold, bar.fold_asked),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_words_give_way_where_there_is_no_room(bar: TopBar) -> None:
    """The name stays for who cannot see."""
    assert bar.intake.text() == "New intake"
    bar.resize(ROOMY - 100, bar.height())
    assert bar.intake.text() == ""
    assert bar.intake.accessibleName() == "New intake"


def test_work_that_takes_long_shows(qtbot, bar: TopBar) -> None:
    """What is done at once does not flicker."""
    bar.show_busy(True)
    assert not bar.busy.isVisible()
    qtbot.waitUntil(bar.busy.isVisible)
    bar.show_busy(False)
    assert not bar.busy.isVisible()


def test_who_may_not_take_in_has_no_button(qtbot, desk) -> None:
    """A technician's bar."""
    bar = TopBar(lambda text, done: done([]), News(desk, desk.ask), desk.look, may_take_in=False)
    qtbot.addWidget(bar)
    bar.show()
    assert not bar.intake.isVisible()
