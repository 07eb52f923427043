"""Tests of the states of rooms in words."""

from __future__ import annotations

import pytest

from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from desktop.languages import Speech
from desktop.look.icons import icon
from desktop.room_words import (
    floor_word,
    front_desk_word,
    housekeeping_word,
    job_type_word,
    named_rooms,
    room_word,
    withdrawal_word,
)


def test_every_state_has_a_word_and_a_shape_of_its_own(qapp) -> None:
    """No two states of an axis look or read alike without their colour; every icon is there."""
    axes = [
        [front_desk_word(state) for state in FrontDeskState] + [withdrawal_word(state) for state in Withdrawal],
        [housekeeping_word(state) for state in HousekeepingState],
    ]
    for words in axes:
        assert len({word.text for word in words}) == len({word.icon for word in words}) == len(words)
        assert all(not icon(word.icon).isNull() for word in words)
        assert all(word.chip.text == word.text for word in words)


def test_a_kind_of_job_of_the_house_keeps_its_name(qapp) -> None:
    """Only the built-in ones are translated."""
    assert job_type_word("Pillow menu") == "Pillow menu"
    assert job_type_word("Maid Request") == "Maid Request"


def test_a_bare_number_is_called_a_floor(qapp) -> None:
    """What is written out stays as it is, and rooms without a floor say so."""
    assert [floor_word(name) for name in ("2", "Garden wing", None)] == ["Floor 2", "Garden wing", "Without a floor"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("room 204", "204"), ("tap Room204", "tap 204"), ("room", "room"), ("Room service", "Room service"),
     ("bedroom 2", "bedroom 2"), ("", ""), ("Zimmer 204", "Zimmer 204")],
)  # fmt: skip
def test_a_room_is_searched_for_as_it_is_shown(qapp, typed: str, meant: str) -> None:
    """It is called by its number alone."""
    assert named_rooms(typed) == meant


def test_in_german_too(qapp) -> None:
    """As the screen calls it."""
    speech = Speech(qapp)
    speech.speak("de")
    assert named_rooms(f"{room_word('204')} Hahn") == "204 Hahn"
