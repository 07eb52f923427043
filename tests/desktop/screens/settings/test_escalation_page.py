"""Tests of the page of rules of escalation."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from core import escalation
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.escalation import NewRule
from core.rules.words import Priority
from desktop.screens.settings.escalation_page import EscalationPage, does_words, when_words
from desktop.widgets.dialogs import Question
from tests.desktop.screens.counter import reading


@pytest.fixture
def page(qtbot, look, desk) -> EscalationPage:
    """The two that a house begins with, and one of its own."""
    with desk.shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        escalation.add(tx, NewRule("Half a day", after_minutes=720, new_priority=Priority.HIGH, only_preventive=True))
    made = EscalationPage(desk)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    qtbot.waitUntil(lambda: made.table.count() == 3)
    return made


def test_a_rule_reads_as_a_sentence(page: EscalationPage) -> None:
    """When, for which jobs, and what then."""
    rows = [page.table.model.record(number) for number in range(3)]
    assert [when_words(row) for row in rows] == [
        "When the promised date has passed", "Not begun 60 min. after it was opened",
        "720 min. after the promised date",
    ]  # fmt: skip
    assert [page._for(row) for row in rows] == ["All jobs", "Urgent", "Maintenance only"]
    assert [does_words(row) for row in rows] == ["It is told", "It is told", "High"]


def test_a_rule_is_deleted_after_a_question(qtbot, page: EscalationPage, desk) -> None:
    """The others stay."""
    page.table.select_first()
    qtbot.waitUntil(page.remove.isEnabled)
    page.ask_delete()
    question = page.findChildren(Question)[0]
    next(each for each in question.findChildren(QPushButton) if each.text() == "Delete rule").click()
    qtbot.waitUntil(lambda: page.table.count() == 2)
    assert len(reading(desk.shop, escalation.rules)) == 2
