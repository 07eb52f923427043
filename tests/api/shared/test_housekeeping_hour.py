"""Rooms by the clock while the server runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from api.shared.housekeeping_hour import HousekeepingHour
from core import rooms
from core.base.events import Channel
from core.base.permissions import SYSTEM
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


def test_rooms_turn_dirty_once_though_two_servers_look(shop: Shop) -> None:
    """The second one finds it done, and leaves alone what was cleaned since."""
    HousekeepingHour(shop, pause_s=3600).stop()
    assert _states(shop) == [HousekeepingState.DIRTY]
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        rooms.set_housekeeping(tx, rooms.board(tx)[0].id, HousekeepingState.CLEAN)
    HousekeepingHour(shop, pause_s=3600).stop()
    assert _states(shop) == [HousekeepingState.CLEAN]
    shop.close()


def test_a_database_that_is_gone_is_said_once(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    """The server goes on; the log is not filled."""
    shop.close()
    path = shop.database.path
    assert path is not None
    path.write_bytes(b"no database" * 1000)
    hour = HousekeepingHour(shop, pause_s=3600)
    hour.look()
    hour.look()
    hour.stop()
    assert len([record for record in caplog.records if "could not be turned" in record.message]) == 1
