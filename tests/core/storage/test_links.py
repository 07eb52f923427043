"""Addresses that our own server hands files out at are signed, and end."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.storage.links import LIFETIME, Links

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def links(tmp_path: Path) -> Links:
    """With a key of its own."""
    return Links(tmp_path / "keys")


def test_address_is_good_for_one_file_and_a_while(links: Links) -> None:
    """Every server of the shop believes it, until it ends."""
    until = links.until(NOW)
    signed = links.signature("a.jpg", until)
    assert Links(links.path.parent).is_good("a.jpg", until, signed, NOW)
    assert links.is_good("a.jpg", until, signed, NOW + LIFETIME / 2)
    assert not links.is_good("a.jpg", until, signed, NOW + LIFETIME)


@pytest.mark.parametrize(
    ("name", "later", "signature"),
    [("b.jpg", 0, None), ("a.jpg", 1, None), ("a.jpg", 0, ""), ("a.jpg", 0, "ü"), ("a.jpg", 0, "\udc80")],
)
def test_anything_else_is_refused(links: Links, name: str, later: int, signature: str | None) -> None:
    """Another file, a later end, another signature."""
    until = links.until(NOW)
    signed = links.signature("a.jpg", until) if signature is None else signature
    assert not links.is_good(name, until + later, signed, NOW)


def test_key_is_its_owners_alone(links: Links, tmp_path: Path) -> None:
    """And another shop's key signs differently."""
    signed = links.signature("a.jpg", 0)
    assert os.name == "nt" or links.path.stat().st_mode & 0o777 == 0o600
    assert Links(tmp_path / "others").signature("a.jpg", 0) != signed
