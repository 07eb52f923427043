"""Tests of the states of rooms in words."""

from __future__ import annotations

from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from desktop.look.icons import icon
from desktop.room_words import floor_word, front_desk_word, housekeeping_word, job_type_word, withdrawal_word


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
