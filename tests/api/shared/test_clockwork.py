"""Timed work while the server runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from api.shared.clockwork import LOOK_EVERY_S, Clockwork, make_last_backup
from core import backup, rooms
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.clockwork import BACKUPS, TRADE
from core.rules.words import HousekeepingState
from core.shop import Shop, open_shop
from tests.end_to_end.processes import lay_shop


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """With one room, which somebody lives in."""
    lay_shop(f"sqlite:///{tmp_path / 'shop.db'}")
    shop = open_shop(f"sqlite:///{tmp_path / 'shop.db'}")
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        room = rooms.add(tx, "204", housekeeping=HousekeepingState.CLEAN)
        rooms.check_in(tx, room.id)
    return shop


def _states(shop: Shop) -> list[HousekeepingState]:
    with shop.reading() as tx:
        return [room.housekeeping for room in rooms.board(tx)]


def test_what_is_due_is_done_once_though_two_servers_look(shop: Shop) -> None:
    """The second one finds it done, and leaves alone what was cleaned since."""
    Clockwork(shop, TRADE, pause_s=3600).stop()
    assert _states(shop) == [HousekeepingState.DIRTY]
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        rooms.set_housekeeping(tx, rooms.board(tx)[0].id, HousekeepingState.CLEAN)
    Clockwork(shop, TRADE, pause_s=3600).stop()
    assert _states(shop) == [HousekeepingState.CLEAN]
    shop.close()


def test_jobs_need_not_wait_fifteen_seconds() -> None:
    """Source: contract, decision 16."""
    assert LOOK_EVERY_S[TRADE.name] <= 15


def test_it_looks_again_and_again(shop: Shop) -> None:
    """What comes to be due later is done without being asked."""
    work = Clockwork(shop, BACKUPS, pause_s=0.01)
    folder = backup.folder_of(shop)
    while not backup.kept(folder):  # the suite's time limit ends a loop that never does
        pass
    work.stop()
    assert len(backup.kept(folder)) == 1
    shop.close()


def test_a_database_that_is_gone_is_said_once(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    """The server goes on; the log is not filled."""
    shop.close()
    path = shop.database.path
    assert path is not None
    path.write_bytes(b"no database" * 1000)
    work = Clockwork(shop, TRADE, pause_s=3600)
    work.stop()  # its thread has looked once; two that look at the same moment would both say it
    work.look()
    work.look()
    assert len([record for record in caplog.records if "could not be done" in record.message]) == 1


def test_the_last_backup_is_made_where_something_changed(shop: Shop) -> None:
    """Twice stopped, once backed up."""
    make_last_backup(shop)
    make_last_backup(shop)
    assert len(backup.kept(backup.folder_of(shop))) == 1
    shop.close()


def test_a_folder_that_cannot_be_written_is_said(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    """The server goes on, and ends."""
    shop.folder.mkdir(exist_ok=True)
    (shop.folder / "backups").write_text("a file where the folder should be")
    work = Clockwork(shop, BACKUPS, pause_s=3600)
    work.stop()
    work.look()
    make_last_backup(shop)
    assert len([record for record in caplog.records if "backup" in record.message]) == 2
    shop.close()
