"""Tests of how this desk looks and speaks."""

from __future__ import annotations

import pytest

from desktop.screens.settings.appearance_page import AppearancePage


@pytest.fixture
def page(qtbot, desk) -> AppearancePage:
    """For this computer."""
    page = AppearancePage(desk)
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_theme_is_put_on_at_once(desk, look, page: AppearancePage) -> None:
    """And kept."""
    page.theme.set_value("contrast")
    assert look.mode == desk.surroundings.preferences.theme == "contrast"


def test_a_theme_chosen_elsewhere_is_shown(desk, page: AppearancePage) -> None:
    """As by the button at the top."""
    desk.surroundings.set_theme("dark")
    assert page.theme.value() == "dark"


def test_a_language_is_asked_for_at_once(told, page: AppearancePage) -> None:
    """The window is made anew by whoever owns it."""
    page.language.set_value("de")
    assert told.languages == ["de"]


def test_the_size_waits_for_the_next_start(desk, page: AppearancePage) -> None:
    """It is kept, and the page says when it counts."""
    page.size.set_value(125)
    assert desk.surroundings.preferences.text_size == 125
