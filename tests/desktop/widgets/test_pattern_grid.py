"""The unlock pattern."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.widgets.pattern_grid import PatternGrid


@pytest.fixture
def grid(look, qtbot):
    """An empty grid."""
    grid = PatternGrid()
    qtbot.addWidget(grid)
    grid.resize(grid.sizeHint())
    grid.show()
    return grid


def test_the_pointer_joins_dots(grid, qtbot):
    """Press, move, let go."""
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=grid.centre(1).toPoint())
    for dot in (2, 5, 9):
        QTest.mouseMove(grid, grid.centre(dot).toPoint())
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=grid.centre(9).toPoint())
    assert grid.value() == "1259"
    QTest.mouseMove(grid, grid.centre(8).toPoint())
    assert grid.value() == "1259"


@pytest.mark.parametrize(("keys", "pattern"), [("14789", "14789"), ("13", "123"), ("19", "159"), ("82", "852"),
                                               ("168", "168"), ("5115", "51"), ("213", "213")])  # fmt: skip
def test_digits_join_as_phones_do(grid, keys, pattern):
    """A dot that is passed over is joined too, unless it was before; none is joined twice."""
    QTest.keyClicks(grid, keys)
    assert grid.value() == pattern


def test_backspace_and_delete_take_back(grid):
    """One dot, or all."""
    QTest.keyClicks(grid, "147")
    QTest.keyClick(grid, Qt.Key.Key_Backspace)
    assert grid.value() == "14"
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert grid.value() == ""


def test_one_dot_is_no_pattern(grid):
    """A slip of the finger is told."""
    grid.set_value("1")
    assert grid.problem()
    grid.set_value("12")
    assert not grid.problem()
    assert "2 dot" in grid.accessibleDescription()
