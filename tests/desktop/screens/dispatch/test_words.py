"""Advice in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from core import dispatch_questions
from core.dispatch import Obstacle
from core.dispatch_questions import Doubt, Question
from core.rules.dispatching import Factor, Reason
from core.rules.planning import FindingCode
from core.shop import Shop
from desktop.look.tokens import Tone
from desktop.screens.dispatch import words
from desktop.screens.dispatch.day import Day
from tests.desktop.screens.counter import reading
from tests.desktop.screens.dispatch.conftest import DAY


@pytest.mark.parametrize(
    ("confidence", "word", "tone"),
    [
        (1.0, "Strong", Tone.SUCCESS),
        (0.7, "Strong", Tone.SUCCESS),
        (0.5, "Fair", Tone.INFO),
        (0.1, "Weak", Tone.WARNING),
    ],
)
def test_how_sure_it_is(confidence: float, word: str, tone: Tone) -> None:
    """As a number, a word and a colour."""
    assert (words.sure_word(confidence), words.sure_tone(confidence)) == (word, tone)
    assert words.percent_words(0.845) == "84 %"


@pytest.mark.parametrize("factor", Factor)
def test_every_reason_has_words_for_and_against(factor: Factor) -> None:
    """What it is about stands in them."""
    good, bad = (words.reason_words(Reason(factor, value, "X 7")) for value in (1.0, 0.0))
    assert good and bad and (factor in (Factor.LOAD, Factor.PARTS) or good != bad)


def test_nobody_is_blamed_for_skills_that_nobody_wrote_down() -> None:
    """That is another thing than skills that do not fit."""
    assert words.reason_words(Reason(Factor.SKILL, 0.5)) == "Skills are not written down"
    assert words.reason_words(Reason(Factor.SKILL, 0.0)) == "No fitting skill"


def test_obstacles_and_questions_have_words() -> None:
    """All that core knows; what it may learn is said in its own."""
    for code in [*(each.value for each in FindingCode), "dismissed", "others_first"]:
        assert words.obstacle_words(Obstacle(1, "Tom", code, "new")) != "new"
    assert words.obstacle_words(Obstacle(1, "Tom", "moon", "new")) == "new"
    said = {words.question_words(Question(doubt, "WO7")) for doubt in Doubt}
    assert len(said) == len(Doubt)


@pytest.fixture
def _in_germany():
    QLocale.setDefault(QLocale("de_DE"))


@pytest.mark.usefixtures("_in_germany")
def test_figures_and_moments_are_written_as_the_country_does(advice) -> None:
    """Not as core keeps them."""
    assert words.load_words(1.5, 8).startswith("1,5 of 8")
    assert "9. März 14:00" in words.reason_words(Reason(Factor.DUE, 1.0, "2026-03-09 14:00"))
    assert "0 of 9 h planned" in words.reasons_words(advice("Lock"))


def test_a_line_is_heard_whole(advice) -> None:
    """And what would be done is one sentence."""
    said = words.spoken(advice("Lock"), "09:00")
    for part in ("Lock", "Anna Smith", "to Tom Bench", "Strong", "%", "Able to do lock"):
        assert part in said
    assert "Tom Bench does" in words.summary(advice("Lock")._replace(plan_at="day"))
    assert words.start_words(None) == "Any time"


def test_examples_are_understood_without_asking_back(shop: Shop, day: Day) -> None:
    """Those that are offered beside the line, of that day; a day without jobs has one too."""
    found = words.example_questions(day)
    assert len(found) == 4
    for text in found:
        said = reading(shop, dispatch_questions.ask, text, DAY, with_house=True)
        assert said.asks is None, text
        assert said.work_order is not None or text == found[-1]
    assert words.example_questions(day._replace(advice=[])) == found[-1:]
