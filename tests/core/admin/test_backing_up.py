"""backup makes one file and says what is in it."""

from __future__ import annotations

from pathlib import Path

from core import audit
from core.shop import open_shop
from tests.core.admin.conftest import Run


def test_backup_is_made_and_recorded(initialised: Run, database_url: str, tmp_path: Path) -> None:
    """Over an older one too; not over anything else."""
    target = tmp_path / "to" / "shop.backup"
    for _ in range(2):
        said = initialised("backup", str(target))
        assert said.code == 0 and str(target) in said.out
    assert [path.name for path in target.parent.iterdir()] == ["shop.backup"]
    (tmp_path / "letter").write_text("Dear Ann")
    assert initialised("backup", str(tmp_path / "letter")).code == 1
    assert (tmp_path / "letter").read_text() == "Dear Ann"
    shop = open_shop(database_url)
    with shop.reading() as tx:
        assert [event.kind for event in audit.after(tx, audit.last_id(tx) - 2)] == ["backup.made"] * 2
    shop.close()


def test_place_of_the_key_is_told(initialised: Run, database_url: str, tmp_path: Path) -> None:
    """Since it is not in the backup."""
    assert "vault" not in initialised("backup", str(tmp_path / "a")).out
    shop = open_shop(database_url)
    shop.vault.seal("secret")
    shop.close()
    assert str(shop.vault.path) in initialised("backup", str(tmp_path / "a")).out
