"""Signing keys: private, shared between servers, renewed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from api.shared.keyring import GRACE, RENEWED_AFTER, Keyring
from core.base.errors import Unavailable
from tests.core.conftest import SteppedClock


def test_a_key_is_made_at_the_first_start_and_found_at_the_next(tmp_path: Path, clock: SteppedClock) -> None:
    """512 bits, in a file only its owner reads."""
    first = Keyring(tmp_path / "keys", clock)
    assert len(first.current().secret) == 64
    assert Keyring(tmp_path / "keys", clock).current() == first.current()
    assert first.path.stat().st_mode & 0o777 == 0o600


def test_shops_have_different_keys(tmp_path: Path, clock: SteppedClock) -> None:
    """A token of one opens no other."""
    assert Keyring(tmp_path / "a", clock).current().secret != Keyring(tmp_path / "b", clock).current().secret


def test_a_key_is_renewed_and_the_old_one_believed_for_a_while(tmp_path: Path, clock: SteppedClock) -> None:
    """Nobody is signed out by it."""
    keyring = Keyring(tmp_path, clock)
    old = keyring.current()
    clock.now += RENEWED_AFTER
    new = keyring.current()
    assert new.name != old.name
    assert keyring.named(old.name) == old
    assert keyring.path.stat().st_mode & 0o777 == 0o600
    clock.now += max(RENEWED_AFTER, GRACE)
    keyring.current()
    assert keyring.named(old.name) is None
    assert keyring.named(new.name) == new


def test_servers_agree_on_a_renewed_key(tmp_path: Path, clock: SteppedClock) -> None:
    """The second one finds what the first one made."""
    one, other = Keyring(tmp_path, clock), Keyring(tmp_path, clock)
    clock.now += RENEWED_AFTER
    fresh = one.current()
    assert other.named(fresh.name) == fresh
    assert other.current() == fresh


def test_a_clock_that_is_set_back_changes_nothing(tmp_path: Path, clock: SteppedClock) -> None:
    """The newest key goes on signing."""
    keyring = Keyring(tmp_path, clock)
    key = keyring.current()
    clock.now -= timedelta(days=3)
    assert keyring.current() == key


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'[{"name": "a"}]', b"\xff"])
def test_a_damaged_file_is_said_in_words(tmp_path: Path, clock: SteppedClock, content: bytes) -> None:
    """It is not made anew behind the administrator's back: that would sign everybody out."""
    (tmp_path / "tokens.key").write_bytes(content)
    with pytest.raises(Unavailable, match="damaged"):
        Keyring(tmp_path, clock)
