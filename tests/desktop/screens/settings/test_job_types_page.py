"""Tests of the page of job types."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from core import job_types
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.screens.settings.job_types_page import JobTypesPage
from desktop.widgets.dialogs import Question


@pytest.fixture
def page(qtbot, look, desk) -> JobTypesPage:
    """With the four of the program and one of the house."""
    with desk.shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        job_types.add(tx, "Turn-down", needs_note=True)
    made = JobTypesPage(desk)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    qtbot.waitUntil(lambda: made.table.count() == 5)
    return made


def _row(page: JobTypesPage, name: str):
    return next(
        line for line in map(page.table.model.record, range(page.table.count())) if line and line.row.name == name
    )


def test_types_of_the_program_stay(qtbot, page: JobTypesPage) -> None:
    """They can be changed and not deleted; the house's own can."""
    page.table.select(_row(page, "Cleaning").row.id)
    qtbot.waitUntil(page.change.isEnabled)
    assert not page.remove.isEnabled()
    page.table.select(_row(page, "Turn-down").row.id)
    qtbot.waitUntil(page.remove.isEnabled)


def test_one_of_the_house_is_deleted_after_a_question(qtbot, page: JobTypesPage, desk) -> None:
    """Jobs that are of it keep it."""
    page.table.select(_row(page, "Turn-down").row.id)
    qtbot.waitUntil(page.remove.isEnabled)
    page.ask_delete()
    question = page.findChildren(Question)[0]
    next(each for each in question.findChildren(QPushButton) if each.text() == "Delete job type").click()
    qtbot.waitUntil(lambda: page.table.count() == 4)


def test_a_row_says_what_it_asks_for(page: JobTypesPage) -> None:
    """In words."""
    assert page._needs(_row(page, "Turn-down").row) == "Room, note"
