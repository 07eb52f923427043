"""Places as a tree and as they are found."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from core.base.permissions import Role
from desktop.screens.locations.listing import LocationList
from desktop.screens.locations.screen import LocationsScreen
from tests.desktop.screens.counter import show


def _found(listing: LocationList) -> list[tuple[str, list[str]]]:
    rows = [listing.table.model.record(row) for row in range(listing.table.count())]
    return [(each.row.name, each.around) for each in rows if each is not None]


def test_the_tree_says_how_much_is_in_each_place(qtbot, screen, opened, places) -> None:
    """Places, equipment and open jobs."""
    opened(places.kitchen_id)
    tree = screen.list.tree
    index = tree.model.index_of(places.kitchen_id)
    assert [index.siblingAtColumn(column).data() for column in range(5)] == ["مطبخ", "Area", "", "1", "1"]
    assert tree.model.index_of(places.first_id).siblingAtColumn(2).data() == "2"


def test_words_find_places_with_the_way_to_them(qtbot, screen, places) -> None:
    """Without words the tree stands as it was left."""
    listing = screen.list
    listing.search.setText("مط")
    qtbot.waitUntil(lambda: _found(listing) == [("مطبخ", ["Haus am Hafen", "Floor 1"])])
    listing.table.select_first()
    qtbot.waitUntil(lambda: screen.panel.line.id == places.kitchen_id)
    listing.search.setText("nowhere")
    qtbot.waitUntil(lambda: listing.table.count() == 0 and listing.table.model.loaded)
    listing.search.setText("")
    qtbot.waitUntil(lambda: listing.view is listing.tree and listing.stack.currentWidget() is listing.tree)


def test_open_rows_are_remembered(qtbot, screen, opened, places) -> None:
    """The next time the tree stands as it was left."""
    opened(places.kitchen_id)
    again = LocationList(screen.desk)
    show(qtbot, again)
    again.load()
    qtbot.waitUntil(lambda: again.tree.model.index_of(places.kitchen_id).isValid())


def test_without_places_it_says_where_to_begin(qtbot, look, desk_as) -> None:
    """Who may not add any is not offered to."""
    for role, offered in ((Role.ADMIN, True), (Role.VIEWER, False)):
        made = LocationsScreen(desk_as(role))
        show(qtbot, made)
        qtbot.waitUntil(lambda made=made: made.list.tree.model.loaded)
        state = made.list.tree._stateful.state
        assert state.accessibleName() == "No places yet"
        assert any(each.text() == "Add place" for each in state.findChildren(QPushButton)) is offered
