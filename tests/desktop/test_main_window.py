"""Tests of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from desktop.main_window import SMALLEST, MainWindow
from desktop.preferences import Preferences


@pytest.fixture
def window(qtbot, tmp_path: Path) -> MainWindow:
    """A window with one page."""
    window = MainWindow(Preferences(tmp_path / "desktop.ini"))
    qtbot.addWidget(window, before_close_func=lambda w: setattr(w, "_may_close", True))
    window.show_page(QLabel("first"))
    return window


def test_it_tells_once_when_it_is_painted(qtbot, window: MainWindow) -> None:
    """What is slow begins then."""
    told: list[int] = []
    window.painted.connect(lambda: told.append(1))
    with qtbot.waitSignal(window.painted):
        window.show()
    window.resize(700, 500)
    window.repaint()
    qtbot.waitUntil(lambda: told == [1])


def test_closing_asks_first(qtbot, window: MainWindow) -> None:
    """It stays until it is told to go."""
    window.show()
    with qtbot.waitSignal(window.close_asked):
        window.close()
    assert window.isVisible()
    window.close_now()
    assert not window.isVisible()


def test_it_stands_where_it_stood(qtbot, tmp_path: Path, window: MainWindow) -> None:
    """The next one has the same size."""
    window.showNormal()
    window.resize(777, 555)
    window.close_now()
    again = MainWindow(window._preferences)
    qtbot.addWidget(again, before_close_func=lambda w: setattr(w, "_may_close", True))
    assert again.normalGeometry().size() == window.size() or again.size() == window.size()


def test_pages_take_turns(window: MainWindow) -> None:
    """One may be replaced, or kept to come back to."""
    first = window.page
    second = window.show_page(QLabel("second"))
    assert window.page is second
    window.show_page(first)
    assert window.pages.count() == 2
    third = window.replace_page(QLabel("third"))
    assert window.page is third
    assert window.pages.count() == 2


def test_it_fits_an_old_laptop_at_200_percent(window: MainWindow) -> None:
    """1366×768 shown twice as large leaves 683×384."""
    assert window.minimumSize() == SMALLEST
    assert SMALLEST.width() <= 683 and SMALLEST.height() <= 384


def test_the_title_names_the_shop(window: MainWindow) -> None:
    """Two shops on one screen can be told apart."""
    window.set_shop_name("Corner & Co")
    assert window.windowTitle() == "Corner & Co – Frontbench"
