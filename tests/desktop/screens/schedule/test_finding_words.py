"""What speaks against a place, in words."""

from __future__ import annotations

import pytest

from core.rules.planning import Finding, FindingCode
from core.rules.words import AbsenceKind
from desktop.screens.schedule.finding_words import away_word, finding_words, promise_words, short_words


@pytest.mark.parametrize("code", FindingCode)
def test_every_reason_has_its_words(code: FindingCode) -> None:
    """In full with what it is about, and in short."""
    assert "WO7" in finding_words(Finding(code, "WO7"))
    assert 0 < len(short_words(Finding(code, "WO7"))) < 12


def test_a_promise_is_written_as_the_country_does() -> None:
    """What is no moment stays as it is."""
    assert "Mon 9 Mar" in finding_words(Finding(FindingCode.PAST_PROMISE, "2026-03-09 14:00"))
    assert (promise_words("soon"), promise_words("2026-03-09 at")) == ("soon", "2026-03-09 at")


def test_a_day_without_hours_is_no_working_day() -> None:
    """And why somebody is away is said to who may know it."""
    assert finding_words(Finding(FindingCode.OUTSIDE_HOURS, "-")) == "Not a working day"
    assert len({away_word(kind) for kind in AbsenceKind}) == len(AbsenceKind)
    assert away_word(None) == "Away"
