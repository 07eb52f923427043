"""Tests of whether and where the shop is on the network."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton

from desktop.screens.sharing.network_card import NetworkCard
from desktop.server_process import ServerProcess, ServerState


@pytest.fixture
def server(qapp) -> ServerProcess:
    """Off."""
    return ServerProcess()


def _card(qtbot, server: ServerProcess, addresses: list[str], copied: list[int]) -> NetworkCard:
    card = NetworkCard(server, lambda: copied.append(1), lambda: addresses)
    qtbot.addWidget(card)
    card.show()
    return card


def _run(server: ServerProcess, port: int) -> None:
    server.state, server.port = ServerState.RUNNING, port
    server.changed.emit()


def test_addresses_are_shown_only_while_it_runs(qtbot, server: ServerProcess) -> None:
    """Each to be copied, the first one as a code."""
    copied: list[int] = []
    card = _card(qtbot, server, ["192.168.1.5", "10.0.0.7"], copied)
    assert card.urls == [] and not card.qr.isVisible()
    _run(server, 8000)
    assert card.urls == ["http://192.168.1.5:8000", "http://10.0.0.7:8000"]
    assert "192.168.1.5" in card.qr.accessibleName()
    name = "Copy http://10.0.0.7:8000"
    next(each for each in card.findChildren(QToolButton) if each.accessibleName() == name).click()
    assert QGuiApplication.clipboard().text() == "http://10.0.0.7:8000"
    assert copied == [1]
    server.state = ServerState.OFF
    server.changed.emit()
    assert not card.qr.isVisible()


def test_without_a_network_only_this_computer_is_named(qtbot, server: ServerProcess) -> None:
    """And it says so."""
    card = _card(qtbot, server, [], [])
    _run(server, 8000)
    assert card.urls == ["http://127.0.0.1:8000"]
