"""Tests of reading the server's request log."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.screens.sharing import requests
from desktop.screens.sharing.requests import Request, last_requests, visitors

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def _line(number: int, minutes_ago: float = 0, address: str = "192.168.1.9", who: int | None = None) -> str:
    at = (NOW - timedelta(minutes=minutes_ago)).isoformat(timespec="milliseconds")
    fields = {"at": at, "id": f"r{number}", "address": address, "who": who, "method": "GET", "path": "/v1/orders",
              "status": 200, "ms": 1.5}  # fmt: skip
    return json.dumps(fields)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Where the server writes."""
    path = requests.log_of(tmp_path)
    path.parent.mkdir()
    return path


def test_the_newest_comes_first_and_broken_lines_are_passed_over(log: Path) -> None:
    """A line that is being written, or of another program, does no harm."""
    log.write_text("\n".join([_line(1), "{nonsense", '{"id": "x"}', "[]", _line(2), '{"at": "2026-']), "utf-8")
    assert [request.id for request in last_requests(log)] == ["r2", "r1"]


def test_only_the_end_of_a_long_log_is_read(log: Path, monkeypatch) -> None:
    """However large it grew."""
    monkeypatch.setattr(requests, "TAIL_BYTES", 2_000)
    log.write_text("\n".join(_line(number) for number in range(5_000)) + "\n", "utf-8")
    found = last_requests(log, most=500)
    assert found[0].id == "r4999"
    assert len(found) < 20


def test_no_log_yet_is_no_requests(tmp_path: Path) -> None:
    """Sharing was never switched on."""
    assert last_requests(tmp_path / "missing.log") == []


def test_who_is_connected_is_told_by_address_and_person(log: Path) -> None:
    """Those of the last minutes, the last one first; refused connections belong to nobody."""
    log.write_text(
        "\n".join([_line(1, 20, "192.168.1.8"), _line(2, 5, who=7), _line(3, 4, who=7), _line(4, 3), _line(5, 1, "-")]),
        "utf-8",
    )
    found = visitors(last_requests(log), {7: "Ayşe Yıldız"}, NOW)
    assert [(v.address, v.name, v.requests) for v in found] == [
        ("192.168.1.9", "", 1),
        ("192.168.1.9", "Ayşe Yıldız", 2),
    ]
    assert found[1].last_at == NOW - timedelta(minutes=4)


def test_names_come_from_the_shop(desk, log: Path) -> None:
    """Somebody who is gone is shown without one."""
    log.write_text("\n".join([_line(1, who=desk.actor.person_id), _line(2, who=999)]), "utf-8")
    with desk.shop.reading(desk.actor) as tx:
        found, people = requests.read(tx, log, NOW)
    assert [request.id for request in found] == ["r2", "r1"]
    assert {visitor.name for visitor in people} == {"Ann Clerk", ""}
    assert isinstance(found[0], Request)
