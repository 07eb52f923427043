"""A PDF is saved whole or not at all."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from core.base.errors import StorageFull, Unavailable
from desktop.printing import saving

PDF = b"%PDF-1.4 something"


def test_saved_whole_and_again(tmp_path: Path) -> None:
    """One that was there is replaced; nothing else is left in the folder."""
    assert saving.save(tmp_path / "receipt.pdf", PDF) == tmp_path / "receipt.pdf"
    saving.save(tmp_path / "receipt.pdf", PDF + b"!")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("receipt.pdf", PDF + b"!")]


def test_name_gets_its_ending(tmp_path: Path) -> None:
    """A name typed without .pdf opens all the same."""
    assert saving.save(tmp_path / "Receipt R-2026.0001", PDF).name == "Receipt R-2026.0001.pdf"


def test_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    """In words, with the way out."""
    with pytest.raises(Unavailable, match="choose another folder"):
        saving.save(tmp_path / "gone" / "receipt.pdf", PDF)


def test_full_disk_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old file stays as it was."""
    (tmp_path / "receipt.pdf").write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StorageFull):
        saving.save(tmp_path / "receipt.pdf", PDF)
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("receipt.pdf", b"old")]


def test_names_are_safe_on_any_system() -> None:
    """Whatever number a client chose for his order."""
    assert saving.file_name("Receipt R-2026-0001") == "Receipt R-2026-0001.pdf"
    assert "/" not in saving.file_name("Claim ticket ../../WO:1")
