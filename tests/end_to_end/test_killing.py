"""Acknowledged means on disk."""

from __future__ import annotations

from tests.end_to_end.killing import kill_often


def test_a_killed_server_loses_nothing_it_acknowledged(database_url: str) -> None:
    """Three kills at random moments under write load; `python -m tests.end_to_end.killing` does a hundred."""
    acknowledged, faults = kill_often(database_url, kills=3)
    assert faults == []
    assert acknowledged > 0
