"""What the server measures of itself."""

from __future__ import annotations

from pathlib import Path

from api.shared.measures import Measures, load
from api.shared.request_log import Entry


def entry(status: int, ms: float) -> Entry:
    """One request."""
    return Entry(0.0, "x", "-", None, "GET", "/", status, ms)


def test_nothing_was_asked_yet() -> None:
    """Figures of zero requests are zero."""
    assert Measures().requests() == (0, 0, 0.0, 0.0)


def test_requests_are_counted_and_timed() -> None:
    """What was refused is an error too."""
    measures = Measures()
    for status, ms in ((200, 10.0), (404, 20.0), (500, 60.0), (201, 10.0)):
        measures.add(entry(status, ms))
    found = measures.requests()
    assert (found.count, found.average_ms, found.error_rate) == (4, 25.0, 0.5)


def test_the_machine_is_looked_at(tmp_path: Path) -> None:
    """In percent; a folder that is not there yet lies on a disk all the same."""
    for percent in load(tmp_path / "not" / "there"):
        assert 0 <= percent <= 100
