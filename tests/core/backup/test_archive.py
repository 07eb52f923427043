"""A backup is told from other files, and one that was changed is found out."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import backup
from core.backup import archive
from core.base.errors import Unavailable
from core.shop import Shop


def test_backup_that_was_changed_is_found_out(shop: Shop, tmp_path: Path) -> None:
    """One byte in it is enough; and a file that is no backup is named as such."""
    made = backup.make(shop, tmp_path / "shop.backup")
    content = bytearray(made.path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    made.path.write_bytes(content)
    with pytest.raises(Unavailable):
        archive.require_whole(made.path)
    made.path.write_bytes(content[:1000])
    with pytest.raises(Unavailable, match="not a Frontbench backup"):
        archive.manifest_of(made.path)
    with pytest.raises(Unavailable, match="no backup"):
        archive.manifest_of(tmp_path / "nothing")


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_backup_is_told_from_other_files(shop: Shop, tmp_path: Path) -> None:
    """By its content, not its name."""
    made = backup.make(shop, tmp_path / "shop.zip")
    (tmp_path / "text.frontbench").write_text("hello")
    assert archive.is_backup(made.path)
    assert not archive.is_backup(tmp_path / "text.frontbench")
    assert not archive.is_backup(tmp_path / "nothing")
    assert archive.manifest_of(made.path) == made.manifest
