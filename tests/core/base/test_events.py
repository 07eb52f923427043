"""The vocabulary of the event log."""

from __future__ import annotations

import re

import sqlalchemy as sa

from core.base import log
from core.base.events import KIND_BY_TEXT, Channel, EventKind
from core.base.permissions import EVERYTHING


def test_every_kind_has_a_text_of_its_own() -> None:
    """Two kinds of one text would be one row's word for two things."""
    assert len(KIND_BY_TEXT) == len(EventKind)
    assert all(KIND_BY_TEXT[kind.text] is kind for kind in EventKind)


def test_texts_and_nouns_are_plain_words() -> None:
    """noun.verb, as followers and webhooks read them."""
    assert [kind.text for kind in EventKind if not re.fullmatch(r"[a-z_]+\.[a-z_]+", kind.text)] == []
    assert [kind.noun for kind in EventKind if not re.fullmatch(r"[a-z_]+", kind.noun)] == []


def test_every_word_fits_its_column() -> None:
    """PostgreSQL would refuse a longer one, and only when it first happens."""
    assert max(len(kind.text) for kind in EventKind) <= _room("kind")
    assert max(len(kind.noun) for kind in EventKind) <= _room("noun")
    assert max(len(channel) for channel in Channel) <= _room("channel")


def _room(column: str) -> int:
    kind = log.events.c[column].type
    assert isinstance(kind, sa.String)
    return kind.length or 0


def test_somebody_has_each_permission_that_a_kind_needs() -> None:
    """A misspelt permission would shut the door to everybody."""
    assert {kind.permission for kind in EventKind} <= EVERYTHING
