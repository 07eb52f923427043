"""The documents speak English and German."""

from __future__ import annotations

from dataclasses import fields

import pytest

from core.documents.contents import Condition, LineKind
from core.documents.words import ENGLISH, GERMAN, Words, words


@pytest.mark.parametrize(
    ("language", "expected"),
    [("de", GERMAN), ("de_AT", GERMAN), ("de-CH", GERMAN), ("en", ENGLISH), ("fr", ENGLISH), ("", ENGLISH)],
)
def test_a_language_finds_its_words(language: str, expected: Words) -> None:
    """Every German is German; what is not there is English."""
    assert words(language) is expected


@pytest.mark.parametrize("catalogue", [ENGLISH, GERMAN])
def test_no_word_is_missing(catalogue: Words) -> None:
    """Every label has a text, every condition and kind of line a word."""
    for field in fields(Words):
        assert getattr(catalogue, field.name)
    assert set(catalogue.conditions) == set(Condition)
    assert set(catalogue.line_kinds) == set(LineKind)


def test_both_languages_fill_in_the_same_places() -> None:
    """A translation has the same braces as its original."""
    for field in fields(Words):
        english, german = getattr(ENGLISH, field.name), getattr(GERMAN, field.name)
        if isinstance(english, str):
            assert _braces(english) == _braces(german), field.name
    assert set(ENGLISH.methods) == set(GERMAN.methods)


def _braces(text: str) -> set[str]:
    return {part.split("}")[0] for part in text.split("{")[1:]}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("cash", "Bar"),
        ("Cash", "Bar"),
        ("bank transfer", "Überweisung"),
        ("Bank-Transfer", "Überweisung"),
        ("Pix", "Pix"),
    ],
)
def test_ways_to_pay_are_translated_where_they_are_known(name: str, expected: str) -> None:
    """Another name is printed as it was written."""
    assert GERMAN.method(name) == expected
