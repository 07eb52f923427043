"""The rooms screen."""

from __future__ import annotations

from core import rooms
from tests.desktop.screens.counter import K, keys, name_here, press, reading


def test_smoke(qtbot, house, screen):
    screen.open_record(house["203"])
    qtbot.waitUntil(lambda: screen.panel.room is not None)
    screen.grab().save("/tmp/look/screen.png")
