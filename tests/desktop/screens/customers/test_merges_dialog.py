"""Merges that were done, each with a way back."""

from __future__ import annotations

from core import people
from core.base.events import Channel
from core.base.paging import Page
from core.customers import merging
from core.people import NewPerson
from desktop.screens.customers.merges_dialog import MergesDialog
from desktop.screens.link_rows import ElidedLink
from tests.desktop.screens.counter import Counter, reading


def test_an_older_merge_is_undone_from_the_list(qtbot, shop, desk, counter: Counter, screen) -> None:
    """It stays there, marked."""
    with shop.transaction(desk.actor, Channel.DESKTOP) as tx:
        double = people.add(tx, NewPerson("Ayse Yildiz"))
        merging.merge(tx, counter.ayse_id, double.id)
    dialog = MergesDialog(desk, screen.window())
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ElidedLink)))
    dialog.findChildren(ElidedLink)[0].click()
    qtbot.waitUntil(lambda: any(row.id == double.id for row in reading(shop, people.page, Page(50))))
    again = MergesDialog(desk, screen.window())
    again.open()
    qtbot.waitUntil(again.rows.isVisible)
    assert not again.findChildren(ElidedLink)
