"""Tests of what a screen is handed."""

from __future__ import annotations

from core.base.permissions import Role


def test_the_desk_knows_what_its_person_may(desk_as) -> None:
    """By the same permissions that core checks."""
    technician = desk_as(Role.TECHNICIAN)
    assert technician.may("wo:write")
    assert not technician.may("sharing:switch")
