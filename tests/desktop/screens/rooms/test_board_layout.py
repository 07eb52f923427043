"""Tests of where the tiles stand."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize

from desktop.screens.rooms.board_layout import GAP, HEADING, MARGIN, BoardLayout

TILE = QSize(120, 76)


def three_columns(*floors: int) -> BoardLayout:
    """Floors with so many rooms, in three columns."""
    width = 2 * MARGIN + 3 * TILE.width() + 2 * GAP
    return BoardLayout([(f"Floor {number}", count) for number, count in enumerate(floors)], width, TILE)


def test_tiles_fill_line_after_line_below_their_floor():
    """The fourth of three columns begins the second line; the next floor begins below."""
    layout = three_columns(4, 2)
    assert (layout.columns, layout.count) == (3, 6)
    assert layout.rect(0).topLeft() == QPoint(MARGIN, HEADING)
    assert layout.rect(3).topLeft() == QPoint(MARGIN, HEADING + TILE.height() + GAP)
    assert layout.rect(4).top() == layout.sections[1].top + HEADING
    assert layout.height > layout.rect(5).bottom()


def test_spare_width_is_shared_among_the_tiles():
    """The last column ends at the margin, give or take the pixels that cannot be shared."""
    layout = BoardLayout([("1", 20)], 1001, TILE)
    right = layout.rect(layout.columns - 1).right()
    assert 0 <= 1001 - MARGIN - right <= layout.columns


def test_every_tile_is_found_where_it_stands():
    """And none between them, nor in the heading."""
    layout = three_columns(4, 2, 7)
    assert [layout.place_at(layout.rect(place).center()) for place in range(13)] == list(range(13))
    assert layout.place_at(QPoint(MARGIN + 5, 5)) == -1
    assert layout.place_at(QPoint(2, HEADING + 5)) == -1
    assert layout.place_at(QPoint(MARGIN + 5, 99_999)) == -1


def test_only_what_is_in_sight_is_painted():
    """Of five hundred tiles those of the lines that touch the page."""
    layout = three_columns(*[50] * 10)
    seen = layout.between(1000, 1500)
    assert len(seen) < 30
    touching = [
        place for place in range(500) if layout.rect(place).bottom() >= 1000 and layout.rect(place).top() <= 1500
    ]
    assert set(touching) <= set(seen)


def test_down_and_up_keep_the_column_across_floors():
    """Where the line below is shorter, its last tile is taken."""
    layout = three_columns(4, 2, 3)
    assert [layout.below(place) for place in (0, 1, 2, 3, 4, 5, 8)] == [3, 3, 3, 4, 6, 7, 8]
    assert [layout.above(place) for place in (0, 3, 4, 5, 6, 8)] == [0, 0, 3, 3, 4, 5]
    assert layout.below(0, 3) == 6
    assert layout.above(8, 2) == 3


def test_a_narrow_page_still_has_one_column():
    """Even narrower than a tile."""
    layout = BoardLayout([("1", 3)], 60, TILE)
    assert layout.columns == 1
    assert layout.below(0) == 1


def test_an_empty_board_has_nothing_anywhere():
    """No floors, no height."""
    layout = BoardLayout([], 500, TILE)
    assert (layout.height, list(layout.between(0, 100)), layout.place_at(QPoint(20, 20))) == (0, [], -1)
