"""Tests of backups that make themselves."""

from __future__ import annotations

import pytest

from core import backup, settings
from core.base.errors import StorageFull
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.backups import Backups


@pytest.fixture
def backups(qapp, shop):
    """Looking, but not by the clock."""
    backups = Backups(shop)
    backups._timer.stop()
    yield backups
    backups.stop()


def _look(qtbot, backups: Backups) -> None:
    backups.look()
    qtbot.waitUntil(lambda: backups._errands.under_way == 0)


def test_one_is_made_when_it_is_due_and_no_more(qtbot, shop, backups: Backups) -> None:
    """The second look finds a fresh one."""
    _look(qtbot, backups)
    _look(qtbot, backups)
    assert len(backup.kept(backup.folder_of(shop))) == 1


def test_a_failure_is_told_once_until_it_works_again(qtbot, shop, backups: Backups, monkeypatch) -> None:
    """Not every minute for a whole evening."""
    told: list[object] = []
    backups.failed.connect(told.append)
    real = backup.make_if_due
    monkeypatch.setattr(backup, "is_due", lambda _shop: True)

    def full(_shop: object) -> None:
        raise StorageFull("The disk is full: nothing was stored")

    monkeypatch.setattr(backup, "make_if_due", full)
    _look(qtbot, backups)
    _look(qtbot, backups)
    assert len(told) == 1
    monkeypatch.setattr(backup, "make_if_due", real)
    _look(qtbot, backups)
    monkeypatch.setattr(backup, "make_if_due", full)
    _look(qtbot, backups)
    assert len(told) == 2


def test_stopping_waits_for_the_one_under_way(shop, backups: Backups) -> None:
    """It is whole when the program ends."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        settings.change(tx, name="Changed")
    backups.look()
    backups.stop()
    assert len(backup.kept(backup.folder_of(shop))) == 1
