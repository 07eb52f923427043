"""Tests of why rooms need attention."""

from __future__ import annotations

from core.rules.words import FrontDeskState
from desktop.look.icons import icon
from desktop.screens.rooms.attention import Attention, attention_look, attention_of, attention_words
from tests.desktop.screens.rooms.conftest import a_room


def test_a_room_that_is_as_it_should_be_needs_nobody(qapp):
    """Neither awaited, nor unconfirmed, nor seen otherwise."""
    assert attention_of(a_room(), is_awaited=False) == frozenset()


def test_every_reason_is_found(qapp):
    """Several may hold at once."""
    row = a_room(front_desk=FrontDeskState.OCCUPIED, seen_occupied=False, is_unconfirmed=True)
    assert attention_of(row, is_awaited=True) == frozenset(Attention)


def test_every_reason_has_words_and_a_shape(qapp):
    """No two alike."""
    assert len({attention_words(kind, 2) for kind in Attention}) == len(Attention)
    assert all(not icon(attention_look(kind)[0]).isNull() for kind in Attention)
