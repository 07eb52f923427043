"""Hours told in words."""

from __future__ import annotations

import pytest

from core.rules.spoken_clocks import in_digits


@pytest.mark.parametrize(
    ("text", "clock"),
    [("half past nine", "09:30"), ("at quarter to ten", "09:45"), ("a quarter past 2", "14:15"), ("halb zehn", "09:30"),
     ("um dreiviertel drei", "14:45"), ("viertel nach acht", "08:15"), ("quarter to seven", "18:45"),
     ("half past twelve", "12:30"), ("at 9.30", "at 9:30"), ("at nine", "at 9"), ("um zwölf", "um 12")],
)  # fmt: skip
def test_it_is_written_in_figures(text: str, clock: str) -> None:
    """Small hours are those of the afternoon."""
    assert in_digits(text).split() == [*([] if clock[0] in "au" else ["at"]), *clock.split()]


def test_what_is_no_hour_stays() -> None:
    """Halves of other things."""
    for text in ("half of it", "a quarter", "version 9.30", "nine jobs", ""):
        assert in_digits(text) == text
