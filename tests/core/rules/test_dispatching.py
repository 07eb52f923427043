"""Whom to send, and how sure that is."""

from __future__ import annotations

import pytest

from core.rules import dispatching as rules
from core.rules.dispatching import Factor, Reason


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
    found = [rules.skill_reason("HVAC repair", skills), rules.load_reason(hours, 8.0)]
    assert rules.confidence(found) == sure


def test_the_other_factors_count_where_they_apply() -> None:
    """0.36, 0.24, 0.2, 0.1 and 0.1; what does not apply is left out of the mean."""
    skill, load = rules.skill_reason("Lamp", []), rules.load_reason(2.0, 8.0)
    half, here = rules.parts_reason([1, 2], [2, 3]), rules.place_reason("a", ["a", None])
    late = Reason(Factor.DUE, 0.0, "2026-03-09 12:00")
    assert half is not None and here is not None
    assert rules.confidence([skill, load, half, here, late]) == round(0.18 + 0.18 + 0.1 + 0.1, 2)
    assert rules.confidence([skill, load, half]) == round((0.18 + 0.18 + 0.1) / 0.8, 2)
    assert rules.confidence([]) == 0.0 and sum(rules.WEIGHTS.values()) == pytest.approx(1)
    assert rules.parts_reason([], [1]) is None and rules.load_reason(1.0, 0.0).value == 0.0
    assert rules.place_reason(None, ["a"]) is None and rules.place_reason("a", [None]) is None


def test_each_reason_is_told_in_words() -> None:
    """Whether it speaks for somebody or against him."""
    said = [
        rules.skill_reason("HVAC", ["HVAC"]), rules.skill_reason("HVAC", ["Lamps"]), rules.load_reason(1.5, 8.0),
        rules.parts_reason([1], [1]), rules.place_reason("a", ["b"]), Reason(Factor.DUE, 1.0, "2026-03-09 12:00"),
    ]  # fmt: skip
    assert [each.sentence for each in said if each] == [
        "Has the skill HVAC", "No skill is known to fit", "1.5 of 8 hours are planned that day",
        "Carries 1 / 1 of the parts", "Is elsewhere that day",
        "In time for the promise (2026-03-09 12:00)",
    ]  # fmt: skip
