"""A tree over many records that stays steady while they change and are moved."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from tests.desktop.widgets.trees import Place, Source, house, open_row, settle, shown


def test_a_refresh_keeps_what_is_open_chosen_and_in_sight(make_tree) -> None:
    """Rows come, go and change their names around the chosen one."""
    source = house()
    tree = make_tree(source)
    open_row(tree, 1)
    tree.select(4)
    told = []
    tree.current_changed.connect(told.append)
    source.places[6] = Place(6, "Attic", 1)
    source.places[1] = Place(1, "Annexe")
    del source.places[2]
    tree.refresh()
    settle(tree)
    assert shown(tree) == ["Annexe", "Attic", "Floor 1", "Floor 2"]
    assert tree.current().name == "Floor 2" and told == []


def test_a_moved_row_stays_chosen_and_open(make_tree) -> None:
    """It is found again where it is now."""
    source = house()
    tree = make_tree(source)
    open_row(tree, 1)
    open_row(tree, 3)
    open_row(tree, 2)
    tree.select(3)
    source.put(3, 2)
    tree.refresh()
    settle(tree)
    tree.reveal([2, 3])
    assert shown(tree) == ["Garden", "Floor 1", "101", "House", "Floor 2"]
    assert tree.current().name == "Floor 1"


def test_nothing_is_chosen_in_place_of_what_is_gone(make_tree) -> None:
    """The neighbour is not taken for it."""
    source = house()
    tree = make_tree(source)
    open_row(tree, 1)
    tree.select(3)
    told = []
    tree.current_changed.connect(told.append)
    del source.places[3], source.places[5]
    tree.refresh()
    settle(tree)
    assert told == [None]
    tree.select(4)
    assert told[-1].name == "Floor 2"


def test_a_row_is_brought_into_sight_from_far_below(make_tree) -> None:
    """One level after the other is opened, further pages are fetched."""
    source = Source(Place(1000, "zz"), *(Place(number, f"{number:04}") for number in range(1, 151)),
                    Place(2000, "inner", 1000), Place(3000, "innermost", 2000))  # fmt: skip
    source.held = True
    tree = make_tree(source)
    tree.reveal([1000, 2000, 3000])
    for _ in range(6):
        source.release()
        settle(tree)
    assert tree.current().name == "innermost"
    tree.reveal([9, 77777])
    for _ in range(6):
        source.release()
        settle(tree)
    assert tree.current().name == "innermost"


def test_rows_are_moved_by_keys(make_tree) -> None:
    """Cut, another one chosen, put there; what cannot be is not told."""
    tree = make_tree(house())
    open_row(tree, 1)
    moved = []
    tree.moved.connect(lambda record, target: moved.append((record.name, target and target.name)))
    tree.select(3)
    assert tree.cut().name == "Floor 1"
    tree.select(2)
    assert tree.put() and moved == [("Floor 1", "Garden")]
    assert not tree.put()
    tree.select(1)
    tree.cut()
    tree.select(3)
    assert not tree.put()
    tree.cut()
    assert tree.drop_cut() and not tree.drop_cut()


def test_open_rows_of_last_time_are_opened(make_tree) -> None:
    """As soon as they come."""
    source = house()
    source.held = True
    tree = make_tree(source)
    tree.set_open_rows([1, 3, 99])
    for _ in range(4):
        source.release()
        settle(tree)
    assert shown(tree) == ["Garden", "House", "Floor 1", "101", "Floor 2"]


def test_no_rows_and_an_error_say_what_to_do(make_tree, qtbot) -> None:
    """The error has a way out."""
    source = Source()
    tree = make_tree(source)
    tree.set_empty("No places yet", "Add the first one")
    assert tree._stateful.state.accessibleName() == "No places yet"
    source.error = "The database is away"
    tree.refresh()
    settle(tree)
    assert tree._stateful.state.accessibleDescription() == "The database is away"
    source.error, source.places = "", house().places
    retry = next(each for each in tree.findChildren(QPushButton) if each.text() == "Try again")
    retry.click()
    settle(tree)
    assert shown(tree) == ["Garden", "House"] and tree._stateful.is_ready


def test_a_moved_row_is_shown_where_it_is_now(make_tree) -> None:
    """Also where nothing was below that row before."""
    source = house()
    tree = make_tree(source)
    open_row(tree, 1)
    tree.select(3)
    source.put(3, 2)
    tree.reveal_moved([2, 3])
    assert shown(tree) == ["Garden", "Floor 1", "House", "Floor 2"]
    assert tree.current().name == "Floor 1"
