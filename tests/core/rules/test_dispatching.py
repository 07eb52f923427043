"""Whom to send, and how sure that is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.rules import dispatching as rules


@pytest.mark.parametrize(
    ("needs", "skills", "skill"),
    [
        ("HVAC repair", ["Plumbing", "hvac"], "hvac"),
        ("Septic tank pumping", ["Septic tank"], "Septic tank"),
        ("Pumping", ["Pump"], "Pump"),
        ("Tank", ["Septic tank"], None),
        ("Tür klemmt", ["TÜR"], "TÜR"),
        ("Pumping", ["", "-"], None),
        ("", ["HVAC"], None),
    ],
)
def test_a_skill_fits_where_all_its_words_are_spoken_of(needs: str, skills: list[str], skill: str | None) -> None:
    """Whatever their case and ending."""
    assert rules.matching_skill(needs, skills) == skill


@pytest.mark.parametrize(
    ("skills", "hours", "sure"),
    [
        (["HVAC"], 0, 1.0),
        (["HVAC"], 4, 0.8),
        (["HVAC"], 20, 0.6),
        ([], 0, 0.7),
        (["Other"], 0, 0.4),
        (["Other"], 8, 0.0),
    ],
)
def test_confidence_can_be_reckoned_by_hand(skills: list[str], hours: float, sure: float) -> None:
    """0.6 × skill + 0.4 × room in the day."""
    assert rules.confidence("HVAC repair", skills, hours) == sure


def test_spans_that_follow_each_other_do_not_overlap() -> None:
    """One may begin as the other ends."""
    nine, ten, eleven, noon = (datetime(2026, 3, 2, hour, tzinfo=UTC) for hour in (9, 10, 11, 12))
    assert not rules.overlap((nine, ten), (ten, eleven))
    assert rules.overlap((nine, eleven), (ten, noon)) and rules.overlap((ten, eleven), (nine, noon))
