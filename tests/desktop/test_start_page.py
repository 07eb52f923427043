"""Tests of what every page before the desk looks like."""

from __future__ import annotations

import pytest

from desktop.languages import LANGUAGES
from desktop.start_page import StartPage
from desktop.widgets.labels import label


@pytest.fixture
def page(qtbot, surroundings) -> StartPage:
    """An empty one."""
    page = StartPage(surroundings)
    page.card.add(label("Hello", "title"))
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def test_theme_and_language_can_be_chosen_before_signing_in(page: StartPage, told, look) -> None:
    """Nobody has to read a language he does not know in order to change it."""
    page._theme.click()
    assert look.mode == "dark"
    assert page.surroundings.preferences.theme == "dark"
    entries = {entry.text(): entry for entry in page.language.menu().actions()}
    assert set(entries) == set(LANGUAGES.values())
    entries["Deutsch"].trigger()
    assert told.languages == ["de"]


def test_the_card_stands_in_the_middle_and_never_grows_too_wide(page: StartPage) -> None:
    """On a small screen it scrolls instead of being cut."""
    assert page.card.width() == 400
    centre = page.card.mapTo(page, page.card.rect().center()).x()
    assert abs(centre - page.width() // 2) <= 2
    page.resize(320, 200)
    assert page.minimumSizeHint().height() < 200
