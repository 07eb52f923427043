"""Kinds of entries in words."""

from __future__ import annotations

import pytest

from core.base.events import KIND_BY_TEXT, EventKind
from desktop.screens.audit import words
from desktop.screens.audit.words import kinds_of, noun_word, nouns, readable, title_of


@pytest.mark.parametrize("kind", EventKind, ids=lambda kind: kind.text)
def test_every_kind_has_its_words(qapp, kind: EventKind) -> None:
    """Both halves, and the noun it is about."""
    thing, _, deed = kind.text.partition(".")
    assert {thing, kind.noun} <= words.thing_words().keys()
    assert deed in words.deed_words()


def test_titles_tell_kinds_apart(qapp) -> None:
    """Signing out is not closing a job."""
    assert title_of("work_order.closed") == "Job: closed"
    assert title_of("session.closed") == "Sign-in: signed out"
    assert title_of("moon_base.blown_up") == "Moon base: blown up"
    assert readable("moon_base") == "Moon base" and noun_word("moon_base") == "Moon base"


def test_what_can_be_asked_for_is_what_core_knows(qapp) -> None:
    """By noun, sorted by its word; all kinds where no noun is named."""
    found = [noun for noun, _ in nouns()]
    assert set(found) == {kind.noun for kind in EventKind} and len(found) == len(set(found))
    assert {kind for kind, _ in kinds_of(None)} == KIND_BY_TEXT.keys()
    assert all(KIND_BY_TEXT[kind].noun == "team" for kind, _ in kinds_of("team"))
