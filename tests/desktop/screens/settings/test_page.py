"""Tests of what every page of the settings is."""

from __future__ import annotations

from desktop.screens.settings.page import SettingsPage
from desktop.widgets.labels import label


def test_a_page_has_nothing_unsaved_unless_it_says_so(qtbot, desk) -> None:
    """Leaving it goes on at once."""
    page = SettingsPage(desk, "Title", "Subtitle")
    qtbot.addWidget(page)
    page.column.addWidget(label("content"))
    page.scroll()
    page.show()
    went: list[int] = []
    page.store(lambda: went.append(1))
    assert went == [1] and not page.is_dirty


def test_a_table_takes_the_whole_room(qtbot, desk) -> None:
    """It scrolls by itself."""
    page = SettingsPage(desk, "Title", "")
    qtbot.addWidget(page)
    content = label("content")
    page.fill_whole(content)
    page.resize(600, 400)
    page.show()
    assert content.height() > 250
