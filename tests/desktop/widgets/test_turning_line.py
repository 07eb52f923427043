"""Two rows that turn with the room there is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.widgets.turning_line import TurningLine


@pytest.fixture
def parts(qtbot, look) -> tuple[QWidget, TurningLine, QLabel, QLabel]:
    """A line of two labels on a page that holds it to no width."""
    page, one, other = QWidget(), QLabel("November 2026"), QLabel("In time, late, missed")
    first, second = QHBoxLayout(), QHBoxLayout()
    first.addWidget(one)
    second.addWidget(other)
    line = TurningLine(first, second)
    line.setParent(page)
    qtbot.addWidget(page)
    page.show()
    return page, line, one, other


def test_it_turns_where_there_is_too_little_room_and_back(qtbot, parts) -> None:
    """Side by side, below one another, side by side."""
    _page, line, one, other = parts
    needed = one.minimumSizeHint().width() + other.minimumSizeHint().width()
    for width, is_below in ((needed + 100, False), (needed - 10, True), (needed + 100, False)):
        line.resize(width, 80)
        qtbot.waitUntil(lambda is_below=is_below: (other.geometry().top() > one.geometry().bottom()) is is_below)
        assert other.geometry().right() <= width


def test_it_turns_when_its_words_grow(qtbot, parts) -> None:
    """Nobody resizes it then."""
    _page, line, one, other = parts
    line.resize(one.minimumSizeHint().width() + other.minimumSizeHint().width() + 20, 80)
    other.setText(other.text() * 2)
    qtbot.waitUntil(lambda: other.geometry().top() > one.geometry().bottom())


def test_it_asks_for_the_wider_row_alone(parts) -> None:
    """Else what it stands in would never get narrow enough for it to turn."""
    _page, line, one, other = parts
    wider = max(label.minimumSizeHint().width() for label in (one, other))
    assert line.minimumSizeHint().width() == wider
