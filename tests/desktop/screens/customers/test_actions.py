"""What is done to a customer beside changing him."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from core import people
from core.base.errors import NotFound
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.people import NewPerson
from tests.desktop.screens.counter import reading


@pytest.fixture
def newcomer(shop, counter):
    """Somebody without jobs."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        return people.add(tx, NewPerson("Zoë O'Neill")).id


def _is_there(shop, person_id):
    try:
        reading(shop, people.get, person_id)
    except NotFound:
        return False
    return True


def test_a_customer_is_deleted_and_brought_back(qtbot, shop, newcomer, screen, told):
    """Undo stands in the notice."""
    screen.open_record(newcomer)
    qtbot.waitUntil(lambda: screen.panel.person is not None and screen.panel.person.id == newcomer)
    screen.panel.actions.delete(screen.panel.detail)
    qtbot.waitUntil(lambda: told.notices != [])
    assert not _is_there(shop, newcomer)
    text, _, undo = told.notices[0]
    assert text == "Zoë O'Neill is deleted"
    undo()
    qtbot.waitUntil(lambda: _is_there(shop, newcomer))


def test_with_open_jobs_it_asks_first(qtbot, shop, counter, screen, told):
    """Nothing is done until it is answered."""
    screen.open_record(counter.ayse_id)
    qtbot.waitUntil(lambda: screen.panel.person.id == counter.ayse_id)
    screen.panel.actions.delete(screen.panel.detail)
    question = screen.window().findChild(QDialog)
    assert _is_there(shop, counter.ayse_id)
    next(b for b in question.findChildren(QPushButton) if b.text() == "Delete customer").click()
    qtbot.waitUntil(lambda: told.notices != [])
    assert not _is_there(shop, counter.ayse_id)


def test_a_customer_is_switched_off_and_on(qtbot, shop, newcomer, screen, told):
    """With Undo."""
    screen.panel.actions.toggle(reading(shop, people.get, newcomer))
    qtbot.waitUntil(lambda: told.notices != [])
    assert not reading(shop, people.get, newcomer).is_active
    told.notices[0][2]()
    qtbot.waitUntil(lambda: reading(shop, people.get, newcomer).is_active)
