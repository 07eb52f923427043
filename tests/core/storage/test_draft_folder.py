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


def test_pictures_go_with_their_draft(tmp_path: Path) -> None:
    """Those of a draft that exists stay however old, and young ones may be of a draft that is being written."""
    folder = DraftFolder(tmp_path)
    tokens = [f"0190a1b2-0000-7000-8000-00000000000{place}" for place in range(4)]
    for place, token in enumerate(tokens):
        folder.put(token, b"picture")
        if place < 2:
            folder.tie(token, place + 1)
    long_ago = time.time() - 2 * 86_400
    for token in tokens[:3]:
        os.utime(tmp_path / token, (long_ago, long_ago))
    assert folder.ties() == {tokens[0]: {1}, tokens[1]: {2}, tokens[2]: set(), tokens[3]: set()}
    folder.sweep([1])
    assert sorted(place.name for place in tmp_path.iterdir()) == [tokens[0], tokens[3]]


def test_where_nothing_was_kept_there_is_nothing_to_tie_or_sweep(tmp_path: Path) -> None:
    """A draft without pictures has no folder."""
    folder = DraftFolder(tmp_path / "drafts")
    folder.tie(TOKEN, 1)
    folder.sweep([])
    assert folder.ties() == {}
    assert not (tmp_path / "drafts").exists()


def test_two_desks_sweep_at_the_same_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the other one has removed meanwhile is gone, and no fault."""
    drafts = DraftFolder(tmp_path / "drafts")
    drafts.put(TOKEN, b"picture")
    drafts.tie(TOKEN, 7)
    known = drafts.ties()
    drafts.discard(TOKEN)
    monkeypatch.setattr(drafts, "ties", lambda: known)
    drafts.sweep(set())
    drafts.folder.rmdir()
    monkeypatch.undo()
    assert drafts.ties() == {}
