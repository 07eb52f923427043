"""Tests of a short list that is read whole."""

from __future__ import annotations

from core import catalog
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screens.settings.names_table import NamesTable
from desktop.widgets.columns import Column


def test_it_is_read_again_when_its_noun_changes(qtbot, desk) -> None:
    """Whoever added to it."""
    columns = [Column("name", "Brand", lambda row: row.name, "Fairphone", sortable=False)]
    table = NamesTable(desk, columns, lambda: (catalog.list_brands,), {"brand"}, "Brands")
    qtbot.addWidget(table)
    table.show()
    table.load()
    qtbot.waitUntil(lambda: table.count() == 0)
    with desk.shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        catalog.add_brand(tx, "Dell")
    qtbot.waitUntil(lambda: table.count() == 1)
