"""Levels that come as they are opened, and are put right where they differ."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.desktop.widgets.trees import house, open_row, settle, shown


def test_levels_come_when_they_are_opened(make_tree) -> None:
    """What is shut is not asked for."""
    source = house()
    tree = make_tree(source)
    assert shown(tree) == ["Garden", "House"] and [around for around, *_ in source.asked] == [None]
    assert tree.model.hasChildren(tree.model.index_of(1)) and not tree.model.hasChildren(tree.model.index_of(2))
    open_row(tree, 1)
    assert shown(tree) == ["Garden", "House", "Floor 1", "Floor 2"]
    assert tree.open_rows() == [1]


def test_what_is_shut_is_forgotten_at_a_refresh(make_tree) -> None:
    """And fetched anew when it is opened again."""
    source = house()
    tree = make_tree(source)
    open_row(tree, 1)
    tree.view.collapse(tree.model.index_of(1))
    source.asked.clear()
    tree.refresh()
    settle(tree)
    assert [around for around, *_ in source.asked] == [None]
    open_row(tree, 1)
    assert "Floor 1" in shown(tree)


def test_the_first_row_below_another_gives_it_its_arrow(make_tree) -> None:
    """And the last one that goes takes it away."""
    source = house()
    tree = make_tree(source)
    source.put(4, 2)
    tree.refresh()
    settle(tree)
    assert tree.model.hasChildren(tree.model.index_of(2))
    open_row(tree, 2)
    assert "Floor 2" in shown(tree)
    source.put(4, 1)
    tree.refresh()
    settle(tree)
    assert not tree.model.hasChildren(tree.model.index_of(2))


def test_those_who_cannot_see_are_told_the_title(make_tree) -> None:
    """Each cell says what it is."""
    tree = make_tree(house())
    index = tree.model.index_of(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Name: House"
    assert index.siblingAtColumn(2).data() == "Seen"
    assert tree.grab().width() == 600
