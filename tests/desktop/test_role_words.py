"""Tests of roles in words."""

from __future__ import annotations

from core.base.permissions import Role
from desktop.role_words import role_explanation, role_word


def test_every_role_has_a_word_and_an_explanation(qapp) -> None:
    """A role that core gains is missed here at once; no two roles read alike."""
    assert len({role_word(role) for role in Role}) == len(Role)
    assert all(role_explanation(role) for role in Role)
