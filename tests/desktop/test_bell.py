"""Tests of the bell."""

from __future__ import annotations

import pytest

from core import people
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.people import NewPerson
from desktop.bell import Bell
from desktop.news import News


@pytest.fixture
def bell(qtbot, desk) -> Bell:
    """Over the news of one desk."""
    bell = Bell(News(desk, desk.ask))
    qtbot.addWidget(bell)
    bell.show()
    return bell


def test_with_nothing_new_it_says_so(bell: Bell) -> None:
    """In words too, for who cannot see the mark."""
    assert bell.button.accessibleName() == "News: nothing new"
    assert not bell.mark.isVisible()
    bell.menu.aboutToShow.emit()
    assert [entry.isEnabled() for entry in bell.menu.actions()] == [False]


def test_it_counts_what_is_unread_until_it_is_opened(qtbot, desk, told, bell: Bell) -> None:
    """And leads to each of it."""
    with desk.shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        people.register(tx, NewPerson("Bell & Co"))
    qtbot.waitUntil(bell.mark.isVisible)
    assert bell.button.accessibleName() == "News: 1 unread"
    bell.grab()
    bell.menu.aboutToShow.emit()
    assert not bell.mark.isVisible()
    entry = bell.menu.actions()[0]
    assert entry.text().startswith("Bell && Co registered over the LAN")
    entry.trigger()
    assert told.places[0][0] == "person"
