"""Core's words on the screen."""

from __future__ import annotations

import pytest

from core.rules.words import AssetStatus, HoldReason, PasscodeKind, Priority, Status
from desktop.look.tokens import Tone
from desktop.words import (
    asset_chip,
    device_chip,
    hold_word,
    method_words,
    passcode_word,
    priority_word,
    status_chip,
)


@pytest.mark.parametrize(
    ("words", "say"),
    [
        (Status, lambda word: status_chip(word).text),
        (HoldReason, hold_word),
        (Priority, priority_word),
        (AssetStatus, lambda word: asset_chip(word).text),
        (PasscodeKind, passcode_word),
    ],
)
def test_every_word_of_core_has_words_here(words, say):
    """A new one in core fails here first."""
    assert all(say(word) for word in words)


def test_a_job_on_hold_says_what_it_waits_for():
    """And is called on hold where nobody said why."""
    assert status_chip(Status.ON_HOLD, HoldReason.PARTS).text == "Waiting parts"
    assert status_chip(Status.ON_HOLD).text == "On hold"


def test_what_is_dangerous_outweighs_where_it_is():
    """A red tag is seen first."""
    tagged = device_chip(AssetStatus.ACTIVE, is_red_tagged=True, is_in_shop=True)
    assert (tagged.text, tagged.tone) == ("Red tag", Tone.DANGER)
    assert device_chip(AssetStatus.ACTIVE, is_red_tagged=False, is_in_shop=True).text == "In the shop"
    assert device_chip(AssetStatus.DOWN, is_red_tagged=False, is_in_shop=True).text == "Down"


def test_cash_is_the_first_way_to_pay():
    """It is what core takes where nothing is said."""
    assert next(iter(method_words())) == "Cash"
