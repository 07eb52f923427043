"""Where the desk and housekeeping say different things of a room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from core import housekeeping, rooms
from core.base.errors import NotFound
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.rules.words import FrontDeskState
from core.shop import Shop
from desktop.desk import Desk
from desktop.screens.housekeeping.discrepancies import Discrepancies, discrepancy_words, settle
from tests.desktop.screens.counter import reading, show
from tests.desktop.screens.housekeeping.conftest import House


@pytest.fixture
def unlike(shop: Shop, house: House) -> list[rooms.RoomRow]:
    """301 is occupied at the desk and was seen vacant, 302 the other way round."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        rooms.report_seen(tx, house.rooms["301"], False)
        rooms.report_seen(tx, house.rooms["302"], True)
    return [room for room in reading(shop, housekeeping.plan).rooms if room.discrepancy is not None]


def _answers(widget: Discrepancies) -> dict[str, QPushButton]:
    return {each.accessibleName(): each for each in widget.findChildren(QPushButton)}


def test_both_kinds_are_said(look, unlike) -> None:
    """By the names of their rooms; many are counted."""
    words = discrepancy_words(unlike)
    assert "301" in words and "302" in words
    assert discrepancy_words([]) == ""
    assert "+2" in discrepancy_words([unlike[0]] * 8)


def test_the_desk_is_right(qtbot, look, unlike, desk: Desk, room) -> None:
    """Housekeeping's word is corrected; its answers go."""
    widget = Discrepancies(desk, unlike)
    show(qtbot, widget)
    answer = _answers(widget)["301: the desk is right"]
    answer.click()
    qtbot.waitUntil(lambda: not answer.isEnabled())
    assert room("301").discrepancy is None
    assert room("301").front_desk is FrontDeskState.OCCUPIED


def test_housekeeping_is_right(qtbot, look, unlike, desk: Desk, room) -> None:
    """The desk's word is corrected."""
    widget = Discrepancies(desk, unlike)
    show(qtbot, widget)
    _answers(widget)["302: housekeeping is right"].click()
    qtbot.waitUntil(lambda: room("302").front_desk is FrontDeskState.OCCUPIED)
    assert room("302").discrepancy is None


def test_who_may_not_change_the_desk_may_only_correct_herself(qtbot, look, unlike, desk_as) -> None:
    """A technician."""
    widget = Discrepancies(desk_as(Role.TECHNICIAN), unlike)
    show(qtbot, widget)
    shown = [name for name, each in _answers(widget).items() if each.isVisible()]
    assert sorted(shown) == ["301: the desk is right", "302: the desk is right"]


def test_a_room_that_is_gone_is_refused(shop: Shop, house: House) -> None:
    """Whoever is believed."""
    for believes_desk in (True, False):
        with shop.transaction(SYSTEM, Channel.DESKTOP) as tx, pytest.raises(NotFound):
            settle(tx, 10**6, True, believes_desk=believes_desk)
