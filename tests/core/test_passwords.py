"""Passwords at rest."""

from __future__ import annotations

import pytest

from core import passwords
from core.base.errors import Invalid


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "COST", 4)


def test_the_documents_own_example_passes() -> None:
    """Source: contract, decision 15."""
    stored = passwords.prepared("password123")
    assert passwords.fits("password123", stored)
    assert not passwords.fits("password124", stored)


def test_the_same_password_is_stored_differently_each_time() -> None:
    """Salted."""
    assert passwords.prepared("password123") != passwords.prepared("password123")


def test_no_account_fits_nothing() -> None:
    """Though it takes as long."""
    assert not passwords.fits("password123", None)


def test_a_short_password_is_refused_by_name() -> None:
    """Before anything is hashed."""
    with pytest.raises(Invalid) as refusal:
        passwords.prepared("short")
    assert refusal.value.field == "password"


def test_cost_twelve_is_the_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """Source: trust, who gets in."""
    monkeypatch.undo()
    assert passwords.COST == 12


def test_a_hash_of_a_lower_cost_is_outdated(monkeypatch: pytest.MonkeyPatch) -> None:
    """And one of today's is not."""
    stored = passwords.prepared("password123")
    assert not passwords.is_outdated(stored)
    monkeypatch.setattr(passwords, "COST", 5)
    assert passwords.is_outdated(stored)
