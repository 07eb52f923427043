"""Tests of the page of teams."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from core import passwords, people, teams
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson
from desktop.screens.settings.teams_page import TeamsPage
from desktop.widgets.dialogs import Question
from desktop.widgets.field import Field
from desktop.widgets.result_popup import Option
from tests.desktop.screens.counter import reading


@pytest.fixture
def page(qtbot, look, desk) -> TeamsPage:
    """One team with Maria in it."""
    with desk.shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        login = passwords.prepared("workbench")
        maria = people.add(tx, NewPerson("Maria Silva", None, "maria@example.com", login, Role.TECHNICIAN))
        teams.add_member(tx, teams.add(tx, "Housekeeping").id, maria.id)
    made = TeamsPage(desk)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    qtbot.waitUntil(lambda: made.members.count() == 1 and bool(made._staff))
    return made


def _members(desk) -> list[str]:
    return [member.name for member in reading(desk.shop, teams.named, "Housekeeping").members]


def test_only_who_is_not_in_it_is_offered(page: TeamsPage) -> None:
    """By any part of the name."""
    offered: list[Option] = []
    page._find("", offered.extend)
    assert [option.title for option in offered] == ["Ann Clerk"]


def test_somebody_comes_and_goes_and_comes_back(qtbot, page: TeamsPage, desk, told) -> None:
    """Undo takes him in again."""
    page._add_member(Option(desk.actor.person_id, "Ann Clerk"))
    qtbot.waitUntil(lambda: page.members.count() == 2)
    page.members.select(desk.actor.person_id)
    qtbot.waitUntil(page.remove.isEnabled)
    page.remove.click()
    qtbot.waitUntil(lambda: _members(desk) == ["Maria Silva"])
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: _members(desk) == ["Ann Clerk", "Maria Silva"])


def test_a_team_is_added_and_renamed(qtbot, page: TeamsPage, desk) -> None:
    """It is marked, and has nobody yet."""
    page.ask_team()
    _answer(page, "Night shift", "Add")
    qtbot.waitUntil(lambda: page.title.text() == "Night shift")
    qtbot.waitUntil(lambda: page.members.count() == 0)
    page.ask_name()
    _answer(page, "Late shift", "Rename")
    qtbot.waitUntil(lambda: reading(desk.shop, teams.named, "Late shift") is not None)


def _answer(page: TeamsPage, name: str, words: str) -> None:
    question = next(each for each in page.findChildren(Question) if each.isVisible())
    question.findChild(Field).control.set_value(name)
    next(each for each in question.findChildren(QPushButton) if each.text() == words).click()
