"""What the cards lie on."""

from __future__ import annotations

from desktop.screens.schedule.board import Hours
from desktop.screens.schedule.ground_painter import off_hours
from tests.desktop.screens.schedule.painted import colours, painted


def test_hours_without_work_lie_between_those_with(look) -> None:
    """None where nobody wrote them down, all of a free day."""
    assert off_hours(Hours(((480, 720), (780, 1020)))) == [(0, 480), (720, 780), (1020, 1440)]
    assert (off_hours(Hours()), off_hours(Hours(()))) == ([], [(0, 1440)])


def test_off_hours_are_seen(screen, look) -> None:
    """At noon another ground than at eleven."""
    grid = screen.grid
    image = painted(grid)
    layout, frame = grid.lay, grid.frame
    x = frame.body.left() + layout.column_width + layout.column_width // 2  # Tom has no jobs
    top = frame.body.top() - frame.down - layout.band
    noon, eleven = (top + layout.y(minute) for minute in (12 * 60 + 30, 11 * 60 + 30))
    assert colours(image, x, noon) != colours(image, x, eleven)
