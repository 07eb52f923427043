"""Times are read as people write them."""

from __future__ import annotations

import pytest

from desktop.screens.work_orders.minutes import minutes_words, parse_minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("45", 45),
        (" 90 min ", 90),
        ("1:30", 90),
        ("1h", 60),
        ("1h30", 90),
        ("1 h 05 min", 65),
        ("1.5 h", 90),
        ("0,25h", 15),
    ],
)
def test_usual_spellings(text: str, minutes: int) -> None:
    """With colon, with h, with min, with nothing."""
    assert parse_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "soon", "-5", "1:75", "1:3", "5 days", "999999"])
def test_what_is_no_time(text: str) -> None:
    """Nothing is guessed."""
    assert parse_minutes(text) is None


@pytest.mark.parametrize(("minutes", "words"), [(0, "0 min"), (45, "45 min"), (60, "1 h"), (95, "1 h 35 min")])
def test_said_shortly(minutes: int, words: str) -> None:
    """Hours only where there are some."""
    assert minutes_words(minutes) == words
