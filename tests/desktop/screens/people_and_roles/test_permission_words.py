"""Permissions in words."""

from __future__ import annotations

from core.base.permissions import EVERYTHING, PERMISSIONS, Role, permissions_of
from desktop.screens.people_and_roles import permission_words
from desktop.screens.people_and_roles.permission_words import groups, may, permission_word


def test_every_permission_of_a_role_has_its_words(qapp) -> None:
    """And stands in one group."""
    known = frozenset().union(*map(permissions_of, PERMISSIONS))
    assert [each for each in sorted(known) if each not in permission_words.permission_words()] == []
    shown = [each for group in groups() for each in group.permissions]
    assert sorted(shown) == sorted(known)
    assert "self:register" in EVERYTHING and "self:register" not in shown


def test_what_has_no_words_is_readable(qapp) -> None:
    """Rather than missing."""
    assert permission_word("moon:fly_to") == "moon: fly to"


def test_it_says_what_core_decides() -> None:
    """Not what somebody wrote down once."""
    assert may(Role.MANAGER, "user:manage") and not may(Role.MANAGER, "admin:manage")
