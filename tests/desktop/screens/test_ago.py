"""How long ago something was."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.screens.ago import ago_text

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(seconds=-90), "just now"),
        (timedelta(minutes=3, seconds=40), "3 minute(s) ago"),
        (timedelta(hours=5), "5 hour(s) ago"),
    ],
)
def test_it_is_said_as_people_say_it(before, words):
    """Also where a clock went back."""
    assert ago_text(NOW - before, NOW) == words


def test_beyond_a_day_the_moment_is_said():
    """A day and a time."""
    assert ":" in ago_text(NOW - timedelta(days=3), NOW)
