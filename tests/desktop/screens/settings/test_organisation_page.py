"""Tests of the parts of the organisation."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from core import org_units, people
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from desktop.screens.settings.organisation_page import OrganisationPage
from desktop.widgets.dialogs import Question
from desktop.widgets.inputs import TextInput
from tests.desktop.screens.counter import reading


@pytest.fixture
def page(qtbot, look, desk) -> OrganisationPage:
    """Kitchen, where Tom belongs, and an empty Spa."""
    with desk.shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        kitchen = org_units.add(tx, "Kitchen")
        org_units.add(tx, "Spa")
        people.add(tx, NewPerson("Tom", role=Role.TECHNICIAN, org_unit_id=kitchen.id))
    made = OrganisationPage(desk)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    qtbot.waitUntil(lambda: made.table.count() == 2)
    return made


def _names(desk) -> list[str]:
    return [unit.name for unit in reading(desk.shop, org_units.all_)]


def _answer(page: OrganisationPage, words: str, typed: str = "") -> None:
    question = next(each for each in page.findChildren(Question) if each.isVisible())
    if typed:
        question.findChild(TextInput).set_value(typed)
    next(each for each in question.findChildren(QPushButton) if each.text() == words).click()


def test_one_is_added_and_renamed(qtbot, page: OrganisationPage, desk) -> None:
    """And chosen at once."""
    page.add.click()
    _answer(page, "Add", "Engineering")
    qtbot.waitUntil(lambda: _names(desk) == ["Engineering", "Kitchen", "Spa"])
    qtbot.waitUntil(lambda: page.table.current() is not None and page.table.current().name == "Engineering")
    page.rename.click()
    _answer(page, "Rename", "Workshop")
    qtbot.waitUntil(lambda: _names(desk) == ["Kitchen", "Spa", "Workshop"])


def test_one_that_is_empty_is_deleted_and_comes_back(qtbot, page: OrganisationPage, desk, told) -> None:
    """One with people in it is not."""
    page.table.select_first()
    assert page.table.current().name == "Kitchen" and not page.remove.isEnabled()
    page.ask_delete()
    assert not any(each.isVisible() for each in page.findChildren(Question))
    page.table.select(next(unit.id for unit in reading(desk.shop, org_units.all_) if unit.name == "Spa"))
    page.remove.click()
    _answer(page, "Delete part")
    qtbot.waitUntil(lambda: _names(desk) == ["Kitchen"])
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: _names(desk) == ["Kitchen", "Spa"])
