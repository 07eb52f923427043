"""Tests of who and what came over the network."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from desktop.screens.sharing.requests import Request, Visitor
from desktop.screens.sharing.traffic import RequestsCard, VisitorsCard, _status

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def _request(number: int, status: int = 200) -> Request:
    return Request(f"r{number}", NOW, "192.168.1.9", None, "GET", "/v1/orders", status, 1.5)


def test_requests_are_listed_and_renewed(qtbot, tmp_path: Path) -> None:
    """What is marked stays marked when new ones come above it."""
    card = RequestsCard(tmp_path)
    qtbot.addWidget(card)
    card.resize(600, 400)
    card.show()
    card.show_rows([_request(2), _request(1)])
    qtbot.waitUntil(lambda: card.table.count() == 2)
    card.table.select("r1")
    card.show_rows([_request(3), _request(2), _request(1)])
    qtbot.waitUntil(lambda: card.table.count() == 3)
    assert card.table.current().id == "r1"


def test_nobody_yet_says_so(qtbot) -> None:
    """An empty list says what will stand there."""
    card = VisitorsCard()
    qtbot.addWidget(card)
    card.show()
    card.show_rows([])
    qtbot.waitUntil(lambda: not card.table.isHidden())
    assert card._name(Visitor("192.168.1.9", None, "", NOW, 1)) == "Not signed in"


def test_answers_have_their_colour_and_number() -> None:
    """Refused is a warning, broken is an alarm."""
    chips = [_status(_request(1, status)) for status in (201, 404, 500)]
    assert [(chip.text, str(chip.tone)) for chip in chips] == [
        ("201", "success"),
        ("404", "warning"),
        ("500", "danger"),
    ]
