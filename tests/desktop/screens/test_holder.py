"""Tests of what holds the screens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from desktop.navigation import Entry
from desktop.screen import Screen
from desktop.screens.holder import ScreenHolder


class First(Screen):
    """Minds being left until it is told otherwise."""

    minds = False
    made = 0

    def __init__(self, desk) -> None:
        super().__init__(desk)
        First.made += 1
        QWidget(self).setFixedSize(900, 700)
        self.setMinimumSize(900, 700)

    def may_leave(self, then: Callable[[], None]) -> None:
        if not self.minds:
            then()


class Second(Screen):
    """Minds nothing."""


FIRST = Entry("first", "First", "", "user", "wo:read", f"{__name__}:First")
SECOND = Entry("second", "Second", "", "user", "wo:read", f"{__name__}:Second")


@pytest.fixture
def holder(qtbot, desk) -> ScreenHolder:
    """Of two screens."""
    First.made, First.minds = 0, False
    holder = ScreenHolder(desk)
    qtbot.addWidget(holder)
    holder.show()
    return holder


def test_a_screen_is_made_when_it_is_first_visited_and_kept(holder: ScreenHolder) -> None:
    """Coming back finds it as it was left."""
    assert holder.current is None and holder.current_noun == ""
    first = holder.show_screen(FIRST)
    second = holder.show_screen(SECOND)
    assert (holder.current, holder.current_noun) == (second, "second")
    assert holder.show_screen(FIRST) is first
    assert First.made == 1


def test_a_screen_larger_than_its_room_scrolls(holder: ScreenHolder) -> None:
    """The window is not held open by it."""
    holder.show_screen(FIRST)
    assert holder.minimumSizeHint().height() < 300


def test_leaving_asks_every_screen(holder: ScreenHolder) -> None:
    """One that minds keeps all of them."""
    left: list[int] = []
    holder.show_screen(FIRST)
    holder.show_screen(SECOND)
    First.minds = True
    holder.may_leave(lambda: left.append(1))
    assert left == []
    First.minds = False
    holder.may_leave(lambda: left.append(1))
    assert left == [1]
