"""Parts out of a file, and into one."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import parts
from core.parts.table import COLUMNS
from core.shop import Shop
from desktop.screens.import_page import read_table
from desktop.screens.inventory import importing
from desktop.screens.inventory.importing import PartImportPage
from desktop.screens.inventory.screen import InventoryScreen
from desktop.screens.link_rows import ElidedLink
from tests.desktop.screens.counter import reading
from tests.desktop.screens.inventory.conftest import Store

FILE = "Artikel-Nr.;Bezeichnung;Mindestbestand;Bestand\nFUS-1;Sicherung;7;4\nNEU-1;Keilriemen;2;5\nNEU-2;;;\n"


@pytest.fixture
def page(qtbot, screen: InventoryScreen, store: Store, tmp_path: Path) -> PartImportPage:
    """One row changes a part, one is new, and one says too little."""
    path = tmp_path / "Teile.csv"
    path.write_text(FILE, "utf-8")
    screen.open_file(path)
    assert isinstance(screen.page, PartImportPage)
    qtbot.waitUntil(lambda: screen.page.table is not None)
    return screen.page


def test_columns_are_chosen_rows_looked_at_and_parts_imported_and_undone(
    qtbot, page: PartImportPage, screen: InventoryScreen, store: Store, shop: Shop, told
) -> None:
    """What the program did not guess is chosen by hand; wrong rows have to be left out on purpose."""
    assert page.mapping() == {"name": 1, "minimum": 2, "on_hand": 3}
    assert not page.do.isEnabled()
    page.form.fields["0"].control.set_value("sku")
    qtbot.waitUntil(lambda: page.rows.count() == 3)
    texts = [[column.text(row) for column in page.rows.model.columns] for row in page.planned]
    assert texts == [
        ["4", "Wrong", "NEU-2", "", "Name: This field is required"],
        ["2", "Changed", "FUS-1", "Sicherung", "Name: Fuse → Sicherung · Minimum: 5 → 7"],
        ["3", "New", "NEU-1", "Keilriemen", ""],
    ]
    assert not page.do.isEnabled()
    page.leaves_wrong.setChecked(True)
    assert page.do.isEnabled()
    page.do.click()
    qtbot.waitUntil(lambda: screen.page is None)
    assert reading(shop, parts.count) == 4
    assert reading(shop, parts.get, store.fuse_id).name == "Sicherung"
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: reading(shop, parts.count) == 3)
    assert reading(shop, parts.get, store.fuse_id).name == "Fuse"


def test_an_older_import_is_undone_from_the_list(
    qtbot, page: PartImportPage, screen: InventoryScreen, shop: Shop, desk
) -> None:
    """It stays there, marked."""
    page.form.fields["0"].control.set_value("sku")
    page.leaves_wrong.setChecked(True)
    qtbot.waitUntil(page.do.isEnabled)
    page.run()
    qtbot.waitUntil(lambda: screen.page is None)
    dialog = importing.imports_dialog(desk, screen.window())
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ElidedLink)))
    dialog.findChildren(ElidedLink)[0].click()
    qtbot.waitUntil(lambda: reading(shop, parts.count) == 3)
    again = importing.imports_dialog(desk, screen.window())
    again.open()
    qtbot.waitUntil(again.rows.isVisible)
    assert not again.findChildren(ElidedLink)


def test_what_is_no_table_is_told(qtbot, screen: InventoryScreen, tmp_path: Path, told) -> None:
    """And the list is there again."""
    path = tmp_path / "parts.xlsx"
    path.write_bytes(b"no sheet")
    screen.open_file(path)
    qtbot.waitUntil(lambda: screen.page is None and bool(told.notices))
    assert told.notices[-1][0] == "This is no table"


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_all_parts_are_saved(qtbot, screen: InventoryScreen, store: Store, tmp_path: Path, suffix: str, told) -> None:
    """Where it was asked for."""
    screen.save_to(tmp_path / f"parts.{suffix}")
    qtbot.waitUntil(lambda: bool(told.notices))
    found = read_table(tmp_path / f"parts.{suffix}")
    assert [row[0] for row in found.rows] == ["BRG-6205", "FUS-1", "LMP-1"]


def test_every_column_has_a_word(look) -> None:
    """In core's order."""
    assert tuple(importing.column_words()) == COLUMNS
