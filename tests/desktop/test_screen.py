"""Tests of what every screen can do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from core import settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screen import Screen, Shortcut


class _Page(Screen):
    def __init__(self, desk) -> None:
        super().__init__(desk)
        self.loads = self.saves = 0
        self.line = QLineEdit()
        self.frame(margins=(30, 20, 30, 20)).addWidget(self.line)
        self.add_shortcut("Ctrl+S", "Save", self._save)
        self.follow({"settings"}, self._load)

    def _load(self) -> None:
        self.loads += 1

    def _save(self) -> None:
        self.saves += 1


@pytest.fixture
def page(qtbot, desk) -> _Page:
    """A screen that follows the settings."""
    page = _Page(desk)
    qtbot.addWidget(page)
    return page


def _change(desk, name: str) -> None:
    with desk.shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        settings.change(tx, name=name)


def test_a_seen_screen_reloads_when_its_noun_changes_anywhere(qtbot, desk, page: _Page) -> None:
    """Another process's write is heard."""
    page.show()
    _change(desk, "Elsewhere")
    qtbot.waitUntil(lambda: page.loads == 1)


def test_a_hidden_screen_catches_up_when_it_is_seen_again(qtbot, desk, page: _Page) -> None:
    """Once, however much happened."""
    with qtbot.waitSignal(desk.live.changed):
        _change(desk, "One")
    with qtbot.waitSignal(desk.live.changed):
        _change(desk, "Two")
    assert page.loads == 0
    page.show()
    assert page.loads == 1
    page.hide()
    page.show()
    assert page.loads == 1


def test_its_keys_work_inside_it_and_stand_in_the_overlay(qtbot, page: _Page) -> None:
    """Also while a field has the focus."""
    page.show()
    page.activateWindow()
    page.line.setFocus()
    qtbot.waitUntil(page.line.hasFocus)
    qtbot.keyClick(page.line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.saves == 1
    assert page.shortcuts() == [Shortcut("Ctrl+S", "Save")]


def test_a_screen_with_nothing_unsaved_minds_nothing(page: _Page) -> None:
    """Unless it says so itself."""
    left: list[bool] = []
    page.may_leave(lambda: left.append(True))
    assert left == [True]
    assert not page.take_scan("WO001")


@pytest.mark.parametrize(("size", "left"), [((900, 600), 30), ((700, 600), 12), ((900, 400), 12)])
def test_a_small_window_leaves_less_around_a_screen(page: _Page, size: tuple[int, int], left: int) -> None:
    """Too narrow, or too low."""
    page.resize(*size)
    page.show()
    assert page.layout().contentsMargins().left() == left
