"""The request log: complete, bounded, and never in the way."""

from __future__ import annotations

import json
from pathlib import Path

from api.shared.request_log import Entry, RequestLog


def entry(number: int, path: str = "/v1/orders") -> Entry:
    """One request."""
    return Entry(1763683200.5, f"id{number}", "127.0.0.1", 3, "GET", path, 200, 1.25)


def test_each_request_is_one_line_of_json(tmp_path: Path) -> None:
    """With everything that is known of it, in a file that only its owner reads."""
    log = RequestLog(tmp_path / "logs" / "requests.log")
    log.add(entry(1))
    log.add(entry(2))
    log.close()
    lines = (tmp_path / "logs" / "requests.log").read_text().splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["id1", "id2"]
    assert json.loads(lines[0]) == {
        "at": "2025-11-21T00:00:00.500+00:00",
        "id": "id1",
        "address": "127.0.0.1",
        "who": 3,
        "method": "GET",
        "path": "/v1/orders",
        "status": 200,
        "ms": 1.25,
    }
    assert (tmp_path / "logs" / "requests.log").stat().st_mode & 0o077 == 0


def test_a_path_cannot_forge_a_line(tmp_path: Path) -> None:
    """Line ends and marks that turn the reading direction are written out."""
    log = RequestLog(tmp_path / "requests.log")
    log.add(entry(1, "/v1\n{\u202e\x1b[31m"))
    log.close()
    text = (tmp_path / "requests.log").read_text()
    assert text.count("\n") == 1
    assert text.isascii() and "\x1b" not in text


def test_old_lines_make_room(tmp_path: Path) -> None:
    """So many files of so many bytes, never more."""
    path = tmp_path / "requests.log"
    for number in range(6):
        log = RequestLog(path, max_bytes=10, keep=2)
        log.add(entry(number))
        log.close()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["requests.log", "requests.log.1", "requests.log.2"]
    assert "id5" in path.read_text()


def test_a_log_that_cannot_be_written_disturbs_nobody(tmp_path: Path) -> None:
    """Lines are lost, requests are not."""
    (tmp_path / "folder").write_text("a file, no folder")
    log = RequestLog(tmp_path / "folder" / "requests.log")
    log.add(entry(1))
    log.close()
    assert (tmp_path / "folder").read_text() == "a file, no folder"
