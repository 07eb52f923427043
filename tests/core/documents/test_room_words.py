"""The attendant sheet speaks English and German."""

from __future__ import annotations

from dataclasses import fields

import pytest

from core.documents.room_words import ENGLISH, GERMAN, RoomWords, room_words


def test_a_language_finds_its_words() -> None:
    """Every German is German; what is not there is English."""
    assert room_words("de_AT") is GERMAN
    assert room_words("fr") is ENGLISH


def test_both_languages_say_the_same() -> None:
    """No word is missing, and the same is filled in."""
    for field in fields(RoomWords):
        english, german = getattr(ENGLISH, field.name), getattr(GERMAN, field.name)
        assert english
        assert german
        if isinstance(english, str):
            assert english.count("{") == german.count("{")
        else:
            assert english.keys() == german.keys()


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "0 min"), (45, "45 min"), (60, "1 h"), (90, "1 h 30 min"), (420, "7 h")]
)
def test_minutes_are_said_as_people_say_them(minutes: int, words: str) -> None:
    """Hours from an hour on."""
    assert ENGLISH.time(minutes) == words


def test_one_room_is_not_many() -> None:
    """In either language."""
    assert (ENGLISH.count(1), ENGLISH.count(2)) == ("1 room", "2 rooms")
    assert (GERMAN.count(1), GERMAN.count(2)) == ("1 Zimmer", "2 Zimmer")
