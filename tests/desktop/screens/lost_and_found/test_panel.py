"""One item beside the list."""

from __future__ import annotations

from core.base.permissions import Role
from desktop.screens.link_rows import ElidedLink
from desktop.screens.lost_and_found.screen import LostAndFoundScreen
from tests.desktop.screens.counter import show
from tests.desktop.screens.lost_and_found.conftest import Found, open_item


def test_the_room_is_a_link(qtbot, screen, found: Found, told) -> None:
    """To the room it was found in."""
    open_item(qtbot, screen, found.scarf_id)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in screen.panel.place.findChildren(ElidedLink)))
    link = next(each for each in screen.panel.place.findChildren(ElidedLink) if each.isVisible())
    link.click()
    assert told.places[-1] == ("rooms", found.room_id, {})


def test_who_only_cleans_adds_and_does_not_give_back(qtbot, look, found: Found, desk_as) -> None:
    """A technician finds; the desk hands out."""
    made = LostAndFoundScreen(desk_as(Role.TECHNICIAN))
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.item is not None)
    assert made.panel.edit.isVisible()
    assert not made.panel.claim.isVisible()
    assert not made.panel.dispose.isVisible()
