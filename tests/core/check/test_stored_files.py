"""Stored files that somebody changed or removed are found."""

from __future__ import annotations

from core.check import stored_files
from core.shop import Shop


def faults(shop: Shop) -> list[str]:
    """What is said of each file."""
    with shop.reading() as tx:
        return [fault.split(") ")[1] for fault in stored_files.faults(tx, shop.store)]


def test_file_that_is_gone_or_changed_is_found(busy: Shop) -> None:
    """By its name, and by its bytes."""
    big, small = busy.store.names()
    busy.store.put(big, b"something else")
    assert faults(busy) == ["was changed"]
    busy.store.delete(big)
    busy.store.delete(small)
    assert faults(busy) == ["is missing", "is missing"]
