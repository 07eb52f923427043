"""Papers of accounts speak English and German."""

from __future__ import annotations

from dataclasses import fields

from core.documents.account_words import ENGLISH, GERMAN, AccountWords, account_words
from core.rules.words import StatementKind


def test_both_languages_have_every_word() -> None:
    """With the same braces, and a word for each kind of move; any other language is served in English."""
    for field in fields(AccountWords):
        english, german = getattr(ENGLISH, field.name), getattr(GERMAN, field.name)
        assert english and german
        if isinstance(english, str):
            assert english.count("{") == german.count("{"), field.name
    assert set(ENGLISH.kinds) == set(GERMAN.kinds) == set(StatementKind)
    assert (account_words("de_AT"), account_words("fr")) == (GERMAN, ENGLISH)
