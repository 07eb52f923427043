"""The list of found items."""

from __future__ import annotations

from desktop.screens.lost_and_found.screen import LostAndFoundScreen


def _whats(screen: LostAndFoundScreen) -> list[str]:
    table = screen.list.table
    return [table.model.record(row).what for row in range(table.count())]


def test_what_is_kept_is_shown_first(screen: LostAndFoundScreen) -> None:
    """The last found on top; what is due is among them."""
    assert _whats(screen) == ["Ring", "ساعة يد فضية", "Blue scarf"]


def test_filters_and_words(qtbot, screen: LostAndFoundScreen) -> None:
    """Each filter with its count; the line finds by any word, the place too."""
    screen.list.show_saved("due")
    qtbot.waitUntil(lambda: _whats(screen) == ["Ring"])
    screen.list.show_saved("claimed")
    qtbot.waitUntil(lambda: _whats(screen) == ["Charger"])
    screen.list.show_saved("all")
    qtbot.waitUntil(lambda: len(_whats(screen)) == 4)
    screen.list.search_for("scarf")
    qtbot.waitUntil(lambda: _whats(screen) == ["Blue scarf"])
