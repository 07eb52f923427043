"""Files in a folder are written whole or not at all, and no name leads out of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.base.errors import NotFound, Unavailable
from core.storage.folder import FolderStore
from core.storage.links import LIFETIME


def test_file_is_kept_and_listed(tmp_path: Path) -> None:
    """What was put is read, listed, and gone after deleting, twice too."""
    store = FolderStore(tmp_path / "files")
    assert store.names() == []
    store.put("2026/03/a.png", b"one")
    store.put("2026/03/a.png", b"two")
    assert (store.get("2026/03/a.png"), store.names()) == (b"two", ["2026/03/a.png"])
    store.delete("2026/03/a.png")
    store.delete("2026/03/a.png")
    assert store.names() == []
    with pytest.raises(NotFound):
        store.get("2026/03/a.png")


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "a/../../secret", "link/secret"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    """Neither dots, nor an absolute path, nor a link."""
    (tmp_path / "secret").write_bytes(b"key")
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "link").symlink_to(tmp_path)
    store = FolderStore(tmp_path / "files")
    for act in (store.get, store.delete, lambda path: store.put(path, b"x")):
        with pytest.raises(NotFound):
            act(name)
    assert (tmp_path / "secret").read_bytes() == b"key"


def test_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    """A file stands in its place."""
    (tmp_path / "files").write_text("no folder")
    with pytest.raises(Unavailable):
        FolderStore(tmp_path / "files").put("a/b.png", b"x")


def test_half_written_file_is_none(tmp_path: Path) -> None:
    """It is not listed, and goes with the whole one."""
    store = FolderStore(tmp_path / "files")
    store.put("a/b.png", b"x")
    (tmp_path / "files" / "a" / "b.png.part").write_bytes(b"half")
    assert store.names() == ["a/b.png"]
    store.delete("a/b.png")
    assert list((tmp_path / "files" / "a").iterdir()) == []


def test_folder_is_asked_whether_it_can_be_written(tmp_path: Path) -> None:
    """One that is yet to be made can; a file in its place cannot. Our own server hands out what is in it."""
    store = FolderStore(tmp_path / "shop" / "files")
    store.probe()
    assert not (tmp_path / "shop").exists()
    assert store.link("a", LIFETIME) is None
    (tmp_path / "shop").write_text("no folder")
    with pytest.raises(Unavailable):
        store.probe()
