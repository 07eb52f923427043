"""Maintenance in the language of the screen."""

from __future__ import annotations

from core.rules.compliance import Compliance, Outcome
from core.rules.words import CheckKind, Period
from desktop.screens.maintenance import words


def test_every_word_of_the_core_has_one(qapp) -> None:
    """None is forgotten."""
    assert [each for each, _ in words.period_choices()] == list(Period)
    assert [each for each, _ in words.check_choices()] == list(CheckKind)
    assert len({words.outcome_chip(each).text for each in Outcome}) == len(Outcome)


def test_compliance_is_said_in_percent(qapp) -> None:
    """And in words where nothing was due."""
    assert words.compliance_words(Compliance(in_time=2, late=1)) == "66.7 % in time (2 of 3)"
    assert words.compliance_words(Compliance(pending=3)) == "Nothing was due"
