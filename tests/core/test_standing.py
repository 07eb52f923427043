"""Where the house is kept, and how large that is."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import audit, standing
from core.base.errors import Forbidden
from core.base.permissions import Role
from core.shop import Shop
from tests.core.conftest import actor


def test_what_there_is_and_that_it_answers(shop: Shop) -> None:
    """On both engines; no password is told with it."""
    with shop.reading() as tx:
        found = standing.of_database(tx, shop.database.path, shop.folder)
        assert found.entries == audit.last_id(tx)
    assert found.size > 10_000 and found.condition.is_up
    assert found.free is not None and found.free > 0
    if shop.database.path is not None:
        assert found.database == str(shop.database.path)
    else:
        assert found.database.startswith("postgresql · ") and "@" not in found.database


def test_only_an_administrator_is_told(shop: Shop, tmp_path: Path) -> None:
    """Paths are nobody else's business; a folder that is not there yet lies on a disk all the same."""
    with shop.reading(actor(Role.MANAGER)) as tx, pytest.raises(Forbidden):
        standing.of_database(tx, shop.database.path, tmp_path)
    with shop.reading() as tx:
        found = standing.of_database(tx, shop.database.path, tmp_path / "not" / "there")
    assert found.free is not None
