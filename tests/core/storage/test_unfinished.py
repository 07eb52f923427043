"""Notes of files on their way are kept until the files have arrived."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.base.errors import Unavailable
from core.storage.unfinished import Unfinished


def test_note_lasts_until_the_end(tmp_path: Path) -> None:
    """An end without a beginning is none."""
    notes = Unfinished(tmp_path / "notes")
    assert notes.left(older_than_s=0) == []
    notes.begin("tenants/x/ü.jpg")
    assert notes.left(older_than_s=0) == ["tenants/x/ü.jpg"]
    notes.end("tenants/x/ü.jpg")
    notes.end("tenants/x/ü.jpg")
    assert notes.left(older_than_s=0) == []


def test_young_notes_are_of_somebody_at_work(tmp_path: Path) -> None:
    """Only what was begun long ago is left over."""
    notes = Unfinished(tmp_path)
    notes.begin("young")
    notes.begin("old")
    for note in tmp_path.iterdir():
        if note.read_text() == "old":
            os.utime(note, (0, 0))
    assert notes.left(older_than_s=3600) == ["old"]


def test_an_empty_note_is_of_nothing(tmp_path: Path) -> None:
    """Its writer was cut off before the file was begun; it does not come up again."""
    (tmp_path / "0123").touch()
    assert Unfinished(tmp_path).left(older_than_s=0) == []
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_and_leaves_no_note(tmp_path: Path) -> None:
    """A file of this process cannot take a byte just then."""
    resource = pytest.importorskip("resource")
    notes = Unfinished(tmp_path / "notes")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        with pytest.raises(Unavailable):
            notes.begin("a")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(notes.folder.iterdir()) == []


def test_notes_that_cannot_be_made_are_said_in_words(tmp_path: Path) -> None:
    """Without a note no file is begun."""
    (tmp_path / "notes").write_text("no folder")
    with pytest.raises(Unavailable):
        Unfinished(tmp_path / "notes").begin("a")
