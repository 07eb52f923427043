"""Days and hours as people say them."""

from __future__ import annotations

from datetime import date

import pytest

from core.rules.spoken_times import understood

#: A Saturday.
TODAY = date(2024, 1, 20)


@pytest.mark.parametrize(
    ("text", "day", "window"),
    [
        ("tomorrow morning", "2024-01-21", ("08:00", "12:00")),
        ("today at 3pm", "2024-01-20", ("15:00", None)),
        ("next Monday", "2024-01-22", None),
        ("on Friday afternoon", "2024-01-26", ("12:00", "17:00")),
        ("in two days", "2024-01-22", None),
        ("the day after tomorrow at 9", "2024-01-22", ("09:00", None)),
        ("2024-02-03", "2024-02-03", None),
        ("2024-02-03 14:30", "2024-02-03", ("14:30", None)),
        ("3 February at 9:30", "2024-02-03", ("09:30", None)),
        ("on the 25th", "2024-01-25", None),
        ("tomorrow between 2 and 4 pm", "2024-01-21", ("14:00", "16:00")),
        ("Monday from 9 to 11", "2024-01-22", ("09:00", "11:00")),
        ("Monday 10-11 am", "2024-01-22", ("10:00", "11:00")),
        ("Monday 9am-1pm", "2024-01-22", ("09:00", "13:00")),
        ("tonight", "2024-01-20", ("17:00", "20:00")),
        ("at 3", None, ("15:00", None)),
        ("at 25", None, None),
        ("at 13pm", None, None),
        ("morgen früh", "2024-01-21", ("08:00", "12:00")),
        ("übermorgen um 9 Uhr", "2024-01-22", ("09:00", None)),
        ("am Montag zwischen 14 und 16 Uhr", "2024-01-22", ("14:00", "16:00")),
        ("now", None, None),
        ("the second job", None, None),
        ("2 or 3 of them", None, None),
        ("", None, None),
        ("; DROP TABLE people; --", None, None),
        ("\u202e\x00🙂 ٣", None, None),
    ],
)
def test_what_is_said_is_understood(text: str, day: str | None, window: tuple[str, str | None] | None) -> None:
    """Or honestly not."""
    said = understood(text, TODAY)
    assert (said.day and said.day.isoformat(), said.window) == (day, window)


def test_what_was_understood_is_taken_out_of_the_text() -> None:
    """So that no name is looked for in it."""
    said = understood("Schedule John for the Smith job tomorrow morning", TODAY)
    assert said.rest == "Schedule John for the Smith job"
