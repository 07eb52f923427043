"""The list of customers."""

from __future__ import annotations

from core import people
from core.base.events import Channel
from core.base.permissions import SYSTEM
from tests.desktop.screens.counter import CTRL, K, keys, press


def test_filters_and_search_narrow_it(qtbot, counter, screen):
    """Flagged customers, and any spelling of a name."""
    screen.list.bar.segments.choose("flagged")
    qtbot.waitUntil(lambda: screen.list.table.count() == 1)
    screen.list.bar.segments.choose("all")
    press(K.Key_F, CTRL)
    qtbot.waitUntil(lambda: screen.list.table.count() == 2)
    keys("yildiz")
    qtbot.waitUntil(lambda: screen.list.wanted.typed == "yildiz" and screen.list.table.count() == 1)


def test_it_goes_by_name_when_asked(qtbot, counter, screen):
    """A click on the header, and another one."""
    header = screen.list.table.view.horizontalHeader()
    header.sectionClicked.emit(0)
    assert screen.list.wanted.sort == "name"
    header.sectionClicked.emit(0)
    assert screen.list.wanted.sort == "-name"


def test_an_empty_list_says_what_to_do(qtbot, shop, counter, screen):
    """And offers it."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        for person_id in (counter.ayse_id, counter.wang_id):
            people.delete(tx, person_id)
    qtbot.waitUntil(lambda: screen.list.table.count() == 0)
    screen.list.new_asked.emit()
    assert screen.form is not None
