"""Who is there twice, found and merged by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core import people
from core.base.events import Channel
from core.base.permissions import Role
from core.people import NewPerson
from desktop.screens.customers.duplicates import DuplicatesPage
from desktop.screens.customers.screen import CustomersScreen
from tests.desktop.screens.counter import Counter, reading


@pytest.fixture
def double_id(shop, counter: Counter, desk) -> int:
    """Ayşe in another spelling."""
    with shop.transaction(desk.actor, Channel.DESKTOP) as tx:
        return people.add(tx, NewPerson("Ayse Yildiz", "0090 532 555 0142", "second@example.com")).id


def cells(page: DuplicatesPage) -> list[list[object]]:
    """As the table shows them."""
    return [[column.text(row) for column in page.table.model.columns] for row in page.pairs]


def test_pairs_are_shown_with_their_reasons_and_merged(
    qtbot, shop, counter: Counter, double_id: int, screen: CustomersScreen, told
) -> None:
    """Ctrl+Enter merges the two; the pair is gone, and Undo brings it back."""
    screen.find_duplicates()
    page = screen.page
    assert isinstance(page, DuplicatesPage)
    qtbot.waitUntil(lambda: len(page.pairs) == 1)
    phone = reading(shop, people.get, double_id).phone
    assert phone is not None
    assert cells(page)[0][2:] == ["phone, name", "92%"]
    page.table.select_first()
    qtbot.waitUntil(lambda: page.preview.found is not None)
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.pairs == [] and bool(told.notices))
    assert "are one now" in told.notices[-1][0]
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: "is there again" in told.notices[-1][0])
    assert reading(shop, people.get, double_id).full_name == "Ayse Yildiz"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert screen.page is None


def test_one_customer_is_merged_with_whoever_is_searched_for(
    qtbot, counter: Counter, double_id: int, screen: CustomersScreen
) -> None:
    """His likely doubles first; the page is left once it is done."""
    screen.open_record(counter.wang_id)
    qtbot.waitUntil(lambda: screen.panel.person.id == counter.wang_id)
    screen.find_duplicates(screen.panel.person)
    page = screen.page
    page.search.setText("ayse yildiz")
    qtbot.waitUntil(lambda: len(page.pairs) == 2)
    assert all(row[1] == "" or row[1] is None for row in cells(page))
    page.table.select_first()
    qtbot.waitUntil(lambda: page.preview.found is not None)
    assert page.preview.found.kept.id == counter.wang_id
    page.preview.do.click()
    qtbot.waitUntil(lambda: screen.page is None)


def test_who_may_not_merge_is_not_offered_it(qtbot, counter: Counter, desk_as) -> None:
    """Neither in the menu nor by a call."""
    screen = CustomersScreen(desk_as(Role.FRONT_DESK))
    qtbot.addWidget(screen)
    screen.find_duplicates()
    assert screen.page is None
    assert not [entry for entry in screen.panel.menu.menu().actions() if "Merge" in entry.text()]
