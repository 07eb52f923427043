"""Which of its languages a document speaks."""

from __future__ import annotations

import pytest

from core.documents.languages import of_language


@pytest.mark.parametrize(
    ("language", "word"),
    [("de", "ja"), ("de_AT", "ja"), ("DE-ch", "ja"), ("en", "yes"), ("fr", "yes"), ("den", "yes"), ("", "yes")],
)
def test_a_language_finds_its_words(language: str, word: str) -> None:
    """Every German is German; what is not there is English."""
    assert of_language(language, "yes", "ja") == word
