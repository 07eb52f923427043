"""Rows that hang below one another."""

from __future__ import annotations

import pytest

from core.base import trees
from core.base.errors import Invalid
from core.base.transaction import Transaction
from core.tables import locations


def _chain(tx: Transaction, length: int) -> list[int]:
    ids: list[int] = []
    for level in range(length):
        ids.append(tx.insert(locations, name=f"Level {level}", type="Floor", parent_id=ids[-1] if ids else None))
    return ids


def test_ancestors_are_told_from_the_inside_out(tx: Transaction) -> None:
    """The row itself first; nothing has none."""
    ids = _chain(tx, 3)
    assert trees.ancestors(tx, locations, ids[2]) == ids[::-1]
    assert trees.ancestors(tx, locations, None) == []


def test_nothing_hangs_below_itself(tx: Transaction) -> None:
    """However far below."""
    ids = _chain(tx, 3)
    for below in ids:
        with pytest.raises(Invalid):
            trees.require_no_circle(tx, locations, below, ids[0])
    trees.require_no_circle(tx, locations, ids[0], ids[2])


def test_depth_has_an_end(tx: Transaction) -> None:
    """What hangs below the row counts too."""
    deep, more = _chain(tx, trees.DEEPEST - 1), _chain(tx, 2)
    trees.require_no_circle(tx, locations, deep[-1], None)
    trees.require_no_circle(tx, locations, deep[-1], more[1])
    with pytest.raises(Invalid):
        trees.require_no_circle(tx, locations, deep[-1], more[0])
