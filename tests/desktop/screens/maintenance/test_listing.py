"""The list of plans."""

from __future__ import annotations

from desktop.screens.maintenance.listing import ALL, RESTING
from desktop.screens.maintenance.screen import MaintenanceScreen


def _names(screen: MaintenanceScreen) -> list[str]:
    table = screen.list.table
    return [table.model.record(row).name for row in range(table.count())]


def test_filters_and_words(qtbot, screen: MaintenanceScreen) -> None:
    """What makes jobs is shown first; the line finds by part of a name."""
    assert _names(screen) == ["Service"]
    screen.list.show_saved(RESTING)
    qtbot.waitUntil(lambda: _names(screen) == ["Lift inspection"])
    screen.list.show_saved(ALL)
    qtbot.waitUntil(lambda: _names(screen) == ["Service", "Lift inspection"])
    screen.list.search.setText("lift")
    qtbot.waitUntil(lambda: _names(screen) == ["Lift inspection"])
    screen.list.search.setText("nothing of the kind")
    qtbot.waitUntil(lambda: screen.list.table.count() == 0)
