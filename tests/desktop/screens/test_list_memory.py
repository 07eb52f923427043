"""Lists come back as they were left."""

from __future__ import annotations

from pathlib import Path

from desktop.screens.list_memory import ListMemory


def test_kept_over_a_restart_each_list_apart(tmp_path: Path) -> None:
    """Widths and filter of one list are not those of another."""
    file = tmp_path / "lists.ini"
    ListMemory("jobs", file).keep("widths", {"number": 120})
    ListMemory("jobs", file).keep("filter", "ready")
    again = ListMemory("jobs", file)
    assert (again.get("widths", {}), again.get("filter", "open")) == ({"number": 120}, "ready")
    assert ListMemory("payments", file).get("widths", {}) == {}


def test_spoilt_file_takes_the_default(tmp_path: Path) -> None:
    """Nobody is kept from working by it."""
    file = tmp_path / "lists.ini"
    file.write_text('[jobs]\nwidths=not json\nfilter="[1, 2]"\n')
    memory = ListMemory("jobs", file)
    assert memory.get("widths", {}) == {}
    assert memory.get("filter", "open") == "open"
