"""Tests of the pages that say where things stand."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget

from desktop.state_page import StatePage, Way


@pytest.fixture
def page(qtbot, surroundings) -> StatePage:
    """With nothing to choose yet."""
    page = StatePage(surroundings, "The shop cannot be opened", "The disk is full")
    qtbot.addWidget(page)
    page.show()
    return page


def test_it_offers_ways_out_the_first_one_first(qtbot, page: StatePage) -> None:
    """Ways that were offered before are gone."""
    pressed: list[str] = []
    page.offer((Way("Old", lambda: pressed.append("old")),))
    page.offer((Way("Try again", lambda: pressed.append("again")), Way("Quit", lambda: pressed.append("quit"))))

    def shown() -> list[QPushButton]:
        return [each for each in page.card.findChildren(QPushButton) if each.isVisible()]

    qtbot.waitUntil(lambda: [each.text() for each in shown()] == ["Try again", "Quit"])
    assert shown()[0].property("kind") == "primary"
    shown()[0].click()
    assert pressed == ["again"]


def test_it_shows_how_far_it_is(page: StatePage) -> None:
    """Known or unknown."""
    assert not page.bar.isVisible()
    page.show_progress(None)
    assert page.bar.isVisible() and page.bar.maximum() == 0
    page.show_progress(0.5, "Half of it")
    assert page.bar.value() == page.bar.maximum() // 2
    assert page.text.text() == "Half of it"


def test_it_can_be_read_aloud(page: StatePage) -> None:
    """Title and text are its accessible name and description."""
    assert page.accessibleName() == "The shop cannot be opened"
    assert page.accessibleDescription() == "The disk is full"


def test_the_keyboard_stands_at_the_first_way(qtbot, surroundings) -> None:
    """Also when it takes the place of a page that had it, as the window's pages do."""
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    pages.addWidget(QLineEdit())
    pages.show()
    pages.activateWindow()
    qtbot.waitUntil(pages.isActiveWindow)
    pages.currentWidget().setFocus()
    page = StatePage(surroundings, "It cannot be opened", "", (Way("Again", str), Way("Quit", str)))
    pages.addWidget(page)
    pages.setCurrentWidget(page)
    assert pages.focusWidget().text() == "Again"
