"""PostgreSQL's own tools; what fails leaves the database as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.backup import postgresql
from core.base.errors import Unavailable
from core.shop import Shop
from tests.core.backup.test_making import add_person
from tests.core.backup.test_restoring import names

pytestmark = [pytest.mark.parametrize("engine_name", ["postgresql"]), pytest.mark.sole_connection]


def test_copy_is_put_back(shop: Shop, tmp_path: Path) -> None:
    """What came later is gone, and the database works on."""
    add_person(shop, "Early")
    copy = tmp_path / "copy.pgdump"
    postgresql.copy(shop.database, copy)
    postgresql.require_sound(copy)
    add_person(shop, "Late")
    shop.close()
    found = Shop(shop.url)
    postgresql.put_back(found.database, copy)
    add_person(found, "Later")
    assert names(found) == ["Early", "Later"]
    found.close()


def test_copy_that_cannot_be_read_changes_nothing(shop: Shop, tmp_path: Path) -> None:
    """The database holds what it held."""
    add_person(shop, "Early")
    damaged = tmp_path / "copy.pgdump"
    postgresql.copy(shop.database, damaged)
    damaged.write_bytes(damaged.read_bytes()[:3000])
    shop.close()
    other = Shop(shop.url)
    with pytest.raises(Unavailable):
        postgresql.put_back(other.database, damaged)
    assert names(other) == ["Early"]
    other.close()
