"""Tests of where the house is kept."""

from __future__ import annotations

import pytest

from core import standing
from core.base.permissions import Role
from desktop.screens.settings.database_page import DatabasePage


@pytest.fixture
def page(qtbot, look, desk) -> DatabasePage:
    """It answered."""
    made = DatabasePage(desk)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitUntil(made.again.isEnabled)
    return made


def test_where_it_is_and_that_it_answers(desk, page: DatabasePage) -> None:
    """With its size, and the room that is left."""
    assert page.facts.value("Is in") == str(desk.shop.database.path)
    assert "MB" in page.facts.value("Takes") or "kB" in page.facts.value("Takes")
    assert page.chip.accessibleName().startswith("Answers in")


def test_little_room_is_said(qtbot, page: DatabasePage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before nothing can be stored any more; it is looked at again on demand."""
    monkeypatch.setattr(standing, "_free", lambda _place: 1_000)
    page.again.click()
    qtbot.waitUntil(page.notice.isVisible)
    assert "make room" in page.notice.text
    monkeypatch.undo()
    page.again.click()
    qtbot.waitUntil(lambda: not page.notice.isVisible() or page.facts.value("Free on that disk") != "1.0 kB")


def test_who_may_not_know_is_told_so(qtbot, look, desk_as) -> None:
    """Paths are the administrator's business."""
    made = DatabasePage(desk_as(Role.MANAGER))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.notice.isVisible)
    assert made.chip.accessibleName() == "Does not answer"
