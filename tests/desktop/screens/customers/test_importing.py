"""Customers out of a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from core import customers, people
from core.base.events import Channel
from core.base.paging import Page
from core.customers.table import COLUMNS
from core.imports import Action
from desktop.screens.customers import importing
from desktop.screens.customers.importing import CustomerImportPage
from desktop.screens.customers.screen import CustomersScreen
from desktop.screens.link_rows import ElidedLink
from tests.desktop.screens.counter import Counter, reading

FILE = "Kunde;Telefon;E-Mail;Ort\nAyşe Yıldız;0090 532 555 0142;;İzmir\nNeu Kunde;+49 30 5550100;;\nX;;kein;\n"


@pytest.fixture
def page(qtbot, screen: CustomersScreen, counter: Counter, tmp_path: Path) -> CustomerImportPage:
    """One row changes a customer, one is new, and one is wrong."""
    path = tmp_path / "Kunden.csv"
    path.write_text(FILE, "utf-8")
    screen.open_file(path)
    assert isinstance(screen.page, CustomerImportPage)
    qtbot.waitUntil(lambda: screen.page.rows.count() == 3)
    return screen.page


def count(shop) -> int:
    """How many customers there are."""
    return reading(shop, customers.page, Page(1)).total


def test_rows_are_looked_at_imported_and_undone(
    qtbot, page: CustomerImportPage, screen: CustomersScreen, counter: Counter, shop, told
) -> None:
    """Wrong rows name the field and have to be left out on purpose."""
    before = count(shop)
    texts = [[column.text(row) for column in page.rows.model.columns] for row in page.planned]
    assert [row[1] for row in texts] == ["Wrong", "Changed", "New"]
    assert texts[0][4].startswith("E-mail: ")
    assert texts[1][4] == "City: — → İzmir"
    assert not page.do.isEnabled()
    page.leaves_wrong.setChecked(True)
    page.do.click()
    qtbot.waitUntil(lambda: screen.page is None)
    assert count(shop) == before + 1
    assert reading(shop, people.get, counter.ayse_id).city == "İzmir"
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: count(shop) == before)
    assert reading(shop, people.get, counter.ayse_id).city is None


def test_known_ones_and_single_lines_are_left(qtbot, page: CustomerImportPage) -> None:
    """By the choice above the columns, and by Enter on a line."""
    page.known.set_value(False)
    qtbot.waitUntil(lambda: [row.action for row in page.planned] == [Action.WRONG, Action.SKIP, Action.ADD])
    page.rows.opened.emit(page.planned[0])
    qtbot.waitUntil(lambda: [row.action for row in page.planned] == [Action.SKIP, Action.ADD, Action.SKIP])
    assert page.do.isEnabled()
    page.toggle(4)
    qtbot.waitUntil(lambda: not page.do.isEnabled())
    page.form.fields["0"].control.set_value(None)
    page.form.fields["1"].control.set_value(None)
    page.form.fields["2"].control.set_value(None)
    qtbot.waitUntil(lambda: page.planned == [])


def test_what_is_stopped_leaves_nothing(qtbot, page: CustomerImportPage, screen: CustomersScreen, shop, desk) -> None:
    """Esc stops first, and leaves then."""
    before = count(shop)
    page.leaves_wrong.setChecked(True)
    with shop.transaction(desk.actor, Channel.DESKTOP):  # nobody else writes meanwhile
        page.do.click()
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.work.is_busy)
    assert count(shop) == before
    assert page.do.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert screen.page is None


def test_an_older_import_is_undone_from_the_list(
    qtbot, page: CustomerImportPage, screen: CustomersScreen, shop, desk
) -> None:
    """It stays there, marked."""
    before = count(shop)
    page.leaves_wrong.setChecked(True)
    page.run()
    qtbot.waitUntil(lambda: screen.page is None)
    dialog = importing.imports_dialog(desk, screen.window())
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ElidedLink)))
    dialog.findChildren(ElidedLink)[0].click()
    qtbot.waitUntil(lambda: count(shop) == before)
    again = importing.imports_dialog(desk, screen.window())
    again.open()
    qtbot.waitUntil(again.rows.isVisible)
    assert not again.findChildren(ElidedLink)


def test_what_is_no_table_is_told(qtbot, screen: CustomersScreen, tmp_path: Path, told) -> None:
    """And the list is there again."""
    path = tmp_path / "customers.xlsx"
    path.write_bytes(b"no sheet")
    screen.open_file(path)
    qtbot.waitUntil(lambda: screen.page is None and bool(told.notices))
    assert told.notices[-1][0] == "This is no table"


def test_every_column_has_a_word(look) -> None:
    """In core's order."""
    assert tuple(importing.column_words()) == COLUMNS
