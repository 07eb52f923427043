"""Reading what is stored of a file."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core import assets, files
from core.assets import NewEquipment
from core.base.events import Channel
from desktop.desk import Desk
from desktop.screens.reading_files import read_small, read_whole
from tests.desktop.screens.bench import picture


def test_a_picture_is_read_small_and_whole(qtbot, desk: Desk) -> None:
    """And what is not there is said, or left out where nothing was to be seen."""
    with desk.shop.transaction(desk.actor, Channel.DESKTOP) as tx:
        fan = assets.add_equipment(tx, NewEquipment("Fan"))
    row = files.take_in(desk.shop, desk.actor, Channel.DESKTOP, desk.shop.store, "asset", fan.id, "a.png", picture())
    owner, small, whole, failed = QObject(), [], [], []
    read_small(desk, owner, 10**6, small.append)
    read_small(desk, owner, row.id, small.append)
    read_whole(desk, owner, row.id, lambda *found: whole.append(found), failed.append)
    read_whole(desk, owner, 10**6, lambda *found: whole.append(found), failed.append)
    qtbot.waitUntil(lambda: bool(small and whole and failed))
    assert len(small) == len(failed) == 1 and small[0]
    assert whole == [(row.name, picture())]
