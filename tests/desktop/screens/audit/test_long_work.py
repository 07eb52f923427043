"""Work that takes a while."""

from __future__ import annotations

import threading

import pytest

from core.base.errors import Invalid
from desktop.screens.audit.long_work import LongWork
from tests.desktop.screens.counter import show


@pytest.fixture
def work(qtbot, look, desk) -> LongWork:
    """Nothing is under way."""
    made = LongWork(desk)
    show(qtbot, made, 600, 80)
    return made


def test_how_far_it_is_and_what_came_of_it(qtbot, work: LongWork) -> None:
    """It takes no room before and after."""
    gate, got = threading.Event(), []

    def operation(_tx, number, *, progress):
        progress(0.5)
        gate.wait(20)
        return number + 1

    work.run("Counting", operation, 4, done=got.append)
    qtbot.waitUntil(lambda: work.bar.value() == 500)
    assert work.isVisible() and work.bar.accessibleName() == "Counting" and work.is_busy
    work.run("Again", operation, 4, done=got.append)  # one at a time
    gate.set()
    qtbot.waitUntil(lambda: got == [5])
    assert work.isHidden() and not work.is_busy
    work.tell("Done", "success")
    assert work.isVisible()
    work.notice.close_notice()
    assert work.isHidden()


def test_stopping_says_nothing_a_refusal_does(qtbot, work: LongWork) -> None:
    """Whoever stopped it knows."""
    gate, got = threading.Event(), []

    def operation(_tx, *, progress):
        gate.wait(20)
        progress(0.5)

    work.run("Counting", operation, done=got.append)
    work.stop.click()
    gate.set()
    qtbot.waitUntil(lambda: not work.is_busy)
    assert got == [] and work.notice.isHidden()

    def refused(_tx, *, progress):
        raise Invalid("path", "A table is saved as .csv or .xlsx")

    work.run("Saving", refused, done=got.append)
    qtbot.waitUntil(lambda: work.notice.text == "A table is saved as .csv or .xlsx")
