"""restore puts a backup back and says where the rest is."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.shop import open_shop
from tests.core.admin.conftest import INIT, Run


def test_backup_comes_back(initialised: Run, tmp_path: Path) -> None:
    """What was added since is gone from the shop, and kept."""
    target = str(tmp_path / "shop.backup")
    initialised("backup", target)
    initialised("oauth-client", "add", "Late")
    said = initialised("restore", target)
    assert said.code == 0 and "before-restore-1" in said.out
    assert initialised("check").out == "ok\n"
    assert initialised("oauth-client", "add", "Late").code == 0


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_lost_key_is_asked_for(initialised: Run, database_url: str, tmp_path: Path) -> None:
    """On another computer, where it does not lie at its old place."""
    shop = open_shop(database_url)
    shop.vault.seal("secret")
    shop.close()
    initialised("backup", str(tmp_path / "shop.backup"))
    shop.vault.path.unlink()
    said = initialised("restore", str(tmp_path / "shop.backup"), url=f"sqlite:///{tmp_path}/other/shop.db")
    assert said.code == 0 and "The key of the vault is missing" in said.out


def test_what_is_no_backup_is_refused(initialised: Run, tmp_path: Path) -> None:
    """And the shop stays as it is."""
    (tmp_path / "letter").write_text("Dear Ann")
    for name in ("letter", "nothing"):
        assert initialised("restore", str(tmp_path / name)).code == 1
    assert initialised("check").out == "ok\n"
    assert initialised(*INIT, typed="password123\n").code == 1
