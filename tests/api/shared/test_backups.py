"""Backups while the server runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from api.shared.backups import Backups
from core import backup
from core.shop import open_shop
from tests.end_to_end.processes import lay_shop


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A new shop."""
    lay_shop(f"sqlite:///{tmp_path / 'shop.db'}")
    return f"sqlite:///{tmp_path / 'shop.db'}"


def test_one_is_made_when_the_server_stops_and_none_where_nothing_changed(url: str) -> None:
    """Twice stopped, once backed up."""
    shop = open_shop(url)
    for _ in range(2):
        Backups(shop, pause_s=3600).stop(last=True)
    assert len(backup.kept(backup.folder_of(shop))) == 1
    shop.close()


def test_none_is_made_at_the_end_where_the_desktop_makes_it(url: str) -> None:
    """A server that the desktop started leaves the last one to it."""
    shop = open_shop(url)
    Backups(shop, pause_s=3600).stop(last=False)
    assert backup.kept(backup.folder_of(shop)) == []
    shop.close()


def test_one_is_made_when_it_is_due(url: str) -> None:
    """Without being asked."""
    shop = open_shop(url)
    looked = Backups(shop, pause_s=0.01)
    folder = backup.folder_of(shop)
    while not backup.kept(folder):  # the suite's time limit ends a loop that never does
        pass
    looked.stop(last=False)
    assert len(backup.kept(folder)) == 1
    shop.close()


def test_a_folder_that_cannot_be_written_is_said_once(url: str, caplog: pytest.LogCaptureFixture) -> None:
    """The server goes on; the log is not filled."""
    shop = open_shop(url)
    shop.folder.mkdir(exist_ok=True)
    (shop.folder / "backups").write_text("a file where the folder should be")
    looked = Backups(shop, pause_s=3600)
    looked.stop(last=True)
    looked.stop(last=True)
    assert [record.message for record in caplog.records if "no backup could be made" in record.message] != []
    assert len([record for record in caplog.records if "no backup" in record.message]) == 1
    shop.close()
