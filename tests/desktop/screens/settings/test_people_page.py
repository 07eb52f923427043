"""Tests of who works here."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from core import people
from core.base.errors import NotFound
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson, PersonRow
from desktop.screens.settings.people_page import PeoplePage


@pytest.fixture
def tom(shop) -> PersonRow:
    """A technician without a login."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        people.add(tx, NewPerson("Grace Customer", "+1 202 555 0101"))
        return people.add(tx, NewPerson("Tom Bench", "+1 202 555 0102", role=Role.TECHNICIAN))


@pytest.fixture
def page(qtbot, desk, tom: PersonRow) -> PeoplePage:
    """Loaded."""
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    qtbot.waitUntil(lambda: page.table.count() == 2)
    return page


def _dialogs(page: PeoplePage) -> list[Any]:
    return [each for each in page.findChildren(QDialog) if each.isVisible()]


def test_staff_are_listed_customers_are_not(page: PeoplePage) -> None:
    """With what they are and whether they may sign in."""
    page.table.select_first()
    assert page.table.current().full_name == "Ann Clerk"
    assert page._state(page.table.current()).text == "Active"


def test_what_is_not_possible_is_not_offered(page: PeoplePage, tom: PersonRow) -> None:
    """Nobody deletes himself or sets his own password here."""
    assert not page.change.isEnabled()
    page.table.select_first()
    assert page.change.isEnabled() and not page.remove.isEnabled() and not page.password.isEnabled()
    page.table.select(tom.id)
    assert page.remove.isEnabled() and page.password.isEnabled()
    assert page._state(page.table.current()).text == "No login"


def test_each_button_opens_its_dialog(page: PeoplePage, tom: PersonRow) -> None:
    """Add, change, password."""
    page.table.select(tom.id)
    for button in (page.add, page.change, page.password):
        button.click()
        (dialog,) = _dialogs(page)
        dialog.reject()


def test_somebody_who_was_searched_for_is_opened(qtbot, page: PeoplePage, tom: PersonRow) -> None:
    """From the search line."""
    page.open_record(tom.id)
    qtbot.waitUntil(lambda: bool(_dialogs(page)))
    assert _dialogs(page)[0].form.values()["full_name"] == "Tom Bench"
    _dialogs(page)[0].reject()


def test_deleting_asks_and_can_be_taken_back(qtbot, desk, told, page: PeoplePage, tom: PersonRow) -> None:
    """The person leaves the list, and comes back."""
    page.table.select(tom.id)
    page.remove.click()
    (question,) = _dialogs(page)
    next(each for each in question.findChildren(QPushButton) if each.text() == "Delete person").click()
    qtbot.waitUntil(lambda: page.table.count() == 1)
    with desk.shop.reading() as tx, pytest.raises(NotFound):
        people.get(tx, tom.id)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: page.table.count() == 2)


def test_a_manager_leaves_administrators_alone(qtbot, desk_as, tom: PersonRow) -> None:
    """He may look after everyone else."""
    page = PeoplePage(desk_as(Role.MANAGER))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.table.count() == 3)
    page.table.select_first()
    assert page.table.current().role is Role.ADMIN
    assert not page.change.isEnabled()
    page.table.select(tom.id)
    assert page.change.isEnabled()
