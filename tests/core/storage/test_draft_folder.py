"""Pictures of what is not saved yet."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

import pytest

from core.base.errors import NotFound
from core.storage.draft_folder import DraftFolder

TOKEN = "0190a1b2-0000-7000-8000-000000000001"


def test_a_picture_comes_back_by_its_key(tmp_path: Path) -> None:
    """From another instance too, as after a crash; the same picture lies there once."""
    key = DraftFolder(tmp_path / "drafts").put(TOKEN, b"picture")
    again = DraftFolder(tmp_path / "drafts")
    assert again.put(TOKEN, b"picture") == key
    assert again.get(TOKEN, key) == b"picture"


def test_nobody_else_on_the_computer_looks_in(tmp_path: Path) -> None:
    """The folder is its owner's alone."""
    DraftFolder(tmp_path / "drafts").put(TOKEN, b"picture")
    assert stat.S_IMODE((tmp_path / "drafts").stat().st_mode) == 0o700


def test_a_discarded_draft_leaves_nothing(tmp_path: Path) -> None:
    """And discarding it again does nothing."""
    folder = DraftFolder(tmp_path)
    key = folder.put(TOKEN, b"picture")
    folder.discard(TOKEN)
    folder.discard(TOKEN)
    with pytest.raises(NotFound):
        folder.get(TOKEN, key)


@pytest.mark.parametrize("token", ["..", "../x", "", "a/b", "/etc"])
def test_a_path_never_leaves_the_folder(tmp_path: Path, token: str) -> None:
    """A token is a UUID and a key is a hash, and nothing else."""
    folder = DraftFolder(tmp_path)
    with pytest.raises(NotFound):
        folder.put(token, b"picture")
    with pytest.raises(NotFound):
        folder.get(TOKEN, "../secret")


def test_forgotten_pictures_are_swept_away(tmp_path: Path) -> None:
    """Known drafts keep theirs however old, and young ones may be of a draft that is being written."""
    folder = DraftFolder(tmp_path)
    tokens = [f"0190a1b2-0000-7000-8000-00000000000{place}" for place in range(3)]
    for token in tokens:
        folder.put(token, b"picture")
    long_ago = time.time() - 90 * 86_400
    for token in tokens[:2]:
        os.utime(tmp_path / token, (long_ago, long_ago))
    folder.sweep([tokens[0]])
    assert sorted(place.name for place in tmp_path.iterdir()) == [tokens[0], tokens[2]]
