"""Days that are told by their numbers."""

from __future__ import annotations

from datetime import date

import pytest

from core.rules.spoken_dates import found_in

#: A Saturday.
TODAY = date(2024, 1, 20)


@pytest.mark.parametrize(
    ("text", "day", "wrong"),
    [("am 5.2.", "2024-02-05", None), ("am 05.02.2025", "2025-02-05", None), ("5. 2. 2025", "2025-02-05", None),
     ("Feb 5th", "2024-02-05", None), ("the 5th of February", "2024-02-05", None), ("5. März", "2024-03-05", None),
     ("January 3", "2025-01-03", None), ("on 2024-01-20", "2024-01-20", None), ("29.2.", "2024-02-29", None),
     ("February 30", None, "February 30"), ("am 31.4.", None, "31.4."), ("2024-13-01", None, "2024-13-01"),
     ("next week Wednesday", "2024-01-24", None), ("Freitag nächste Woche", "2024-01-26", None),
     ("Monday", None, None), ("version 1.2", None, None), ("may be 5 of them", None, None)],
)  # fmt: skip
def test_a_day_is_found_or_said_not_to_be(text: str, day: str | None, wrong: str | None) -> None:
    """Without a year it is the next one to come."""
    found, _, not_there = found_in(text, TODAY)
    assert (found and found.isoformat(), not_there) == (day, wrong)


def test_the_rest_is_left() -> None:
    """So that no name is looked for in the day."""
    assert found_in("Mike zu Smith am 5.2. um 9", TODAY)[1].split() == ["Mike", "zu", "Smith", "um", "9"]
