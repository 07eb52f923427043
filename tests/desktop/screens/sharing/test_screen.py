"""Tests of sharing the shop, with the real server."""

from __future__ import annotations

import socket
import urllib.request

import pytest

from core import audit, settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop import server_process
from desktop.screens.sharing.screen import SharingScreen
from desktop.server_process import ServerState
from tests.desktop.program import LONG_MS


@pytest.fixture
def screen(qtbot, desk, monkeypatch) -> SharingScreen:
    """On a free port, for this computer only."""
    monkeypatch.setattr(server_process.ServerProcess.start, "__defaults__", ("127.0.0.1",))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with desk.shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        desk.settings = settings.change(tx, sharing_port=port)
    screen = SharingScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    return screen


def _switched(qtbot, screen: SharingScreen, state: ServerState) -> None:
    screen.switch.click()
    qtbot.waitUntil(lambda: screen.server.state is state, timeout=LONG_MS)


def test_the_shop_is_shared_and_closed_again(qtbot, desk, screen: SharingScreen) -> None:
    """One button; who did it stands in the log."""
    with desk.shop.reading() as tx:
        before = audit.last_id(tx)
    assert screen.switch.text() == "Start sharing"
    _switched(qtbot, screen, ServerState.RUNNING)
    assert screen.switch.text() == "Stop sharing"
    assert screen.network.urls
    _switched(qtbot, screen, ServerState.OFF)
    with desk.shop.reading() as tx:
        kinds = [event.kind for event in audit.after(tx, before)]
    assert kinds == ["sharing.started", "sharing.stopped"]


def test_what_is_asked_appears(qtbot, screen: SharingScreen) -> None:
    """While the screen is seen."""
    _switched(qtbot, screen, ServerState.RUNNING)
    with urllib.request.urlopen(f"http://127.0.0.1:{screen.server.port}/openapi.json", timeout=10) as answer:
        assert answer.status == 200
    qtbot.waitUntil(lambda: screen.requests.table.count() == 1, timeout=LONG_MS)
    qtbot.waitUntil(lambda: screen.visitors.table.count() == 1, timeout=LONG_MS)


def test_a_taken_port_is_said_in_words(qtbot, screen: SharingScreen) -> None:
    """And the button starts again."""
    with socket.create_server(("127.0.0.1", screen.desk.settings.sharing_port)):
        _switched(qtbot, screen, ServerState.FAILED)
    assert "Another program uses port" in screen.network.sentence.text()
    _switched(qtbot, screen, ServerState.RUNNING)


def test_it_stops_looking_when_it_is_out_of_sight(screen: SharingScreen) -> None:
    """Nobody reads then."""
    assert screen._looking.isActive()
    screen.hide()
    assert not screen._looking.isActive()
