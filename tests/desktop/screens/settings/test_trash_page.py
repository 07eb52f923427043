"""Tests of what was deleted."""

from __future__ import annotations

import pytest

from core import assets, files, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.trash import TrashRow
from desktop.screens.settings.trash_page import TrashPage
from tests.core.workshop import furnish, open_job


@pytest.fixture
def page(qtbot, desk) -> TrashPage:
    """Of a job and a device."""
    at = furnish(desk.shop)
    order = open_job(desk.shop, at)
    with desk.shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.delete(tx, order.id)
        assets.delete(tx, at.device_id)
    page = TrashPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    qtbot.waitUntil(lambda: page.table.count() == 2)
    return page


def test_what_is_brought_back_leaves_the_trash(qtbot, desk, told, page: TrashPage) -> None:
    """And can be opened at once."""
    assert not page.restore.isEnabled()
    page.table.select_first()
    row = page.table.current()
    assert page._kind(row) in ("Work order", "Device")
    page.restore.click()
    qtbot.waitUntil(lambda: page.table.count() == 1)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    assert told.places == [(row.noun, row.id, {})]


def test_what_is_deleted_elsewhere_appears(qtbot, desk, page: TrashPage) -> None:
    """While one looks."""
    at_id = page.table.count()
    with desk.shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        from core import people

        stranger = next(row for row in people.page(tx, people.reading.Page(50)) if row.full_name == "王小明")
        people.delete(tx, stranger.id)
    qtbot.waitUntil(lambda: page.table.count() == at_id + 1)


@pytest.mark.parametrize("belongs", [True, False], ids=["a job's", "the shop's"])
def test_restored_file_is_opened_at_what_it_belongs_to(qtbot, desk, told, page: TrashPage, belongs: bool) -> None:
    """A file has no page of its own, and a paper of the shop none at all."""
    with desk.shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        order = work_orders.restore(tx, 1)
        subject = ("work_order", order.id) if belongs else (None, None)
        file = files.add(tx, desk.shop.store, *subject, "notes.txt", b"wet", None)
        files.delete(tx, file.id)
    row = TrashRow("file", file.id, "notes.txt", None, file.created_at, "")
    assert page._kind(row) == "File"
    page.bring_back(row)
    qtbot.waitUntil(lambda: bool(told.notices))
    opens = told.notices[-1][2]
    assert (opens is not None) is belongs
    if opens is not None:
        opens()
        assert told.places == [("work_order", order.id, {})]
