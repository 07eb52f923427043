"""The lists of the store room."""

from __future__ import annotations

from desktop.screens.inventory.listing import BUY, COUNTS, LOW, PLACES
from desktop.screens.inventory.screen import InventoryScreen
from tests.desktop.screens.inventory.conftest import Store


def cells(screen: InventoryScreen, *keys: str) -> list[tuple[str, ...]]:
    """What the list that is seen shows in these columns."""
    table = screen.list.table
    columns = {column.key: column for column in table.model.columns}
    return [tuple(columns[key].text(table.model.record(row)) for key in keys) for row in range(table.count())]


def shown(qtbot, screen: InventoryScreen, key: str, *columns: str, rows: int) -> list[tuple[str, ...]]:
    """After this list was chosen."""
    screen.list.show_saved(key)
    qtbot.waitUntil(lambda: screen.list.table.model.loaded and screen.list.table.count() == rows)
    return cells(screen, *columns)


def test_each_list_shows_what_it_says(qtbot, screen: InventoryScreen, store: Store) -> None:
    """Parts by name, what is low, what lies where, and what is to be bought and why."""
    assert cells(screen, "sku", "on_hand", "status") == [
        ("BRG-6205", "10", "Enough"), ("FUS-1", "4", "Low"), ("LMP-1", "0", "None left"),
    ]  # fmt: skip
    assert shown(qtbot, screen, LOW, "name", rows=1) == [("Fuse",)]
    assert shown(qtbot, screen, PLACES, "place", "bin", "name", rows=2) == [
        ("Main store", "A-01", "Ball Bearing"), ("Main store", "", "Fuse"),
    ]  # fmt: skip
    assert shown(qtbot, screen, BUY, "name", "quantity", "why", rows=1) == [("Fuse", "6", "Below minimum")]
    assert shown(qtbot, screen, COUNTS, "number", rows=0) == []


def test_words_find_a_part(qtbot, screen: InventoryScreen, store: Store) -> None:
    """By number, name or supplier, as elsewhere."""
    screen.list.search.setText("littel")
    qtbot.waitUntil(lambda: screen.list.table.count() == 1)
    assert cells(screen, "sku") == [("FUS-1",)]
