"""Tests of bringing an older shop up to date."""

from __future__ import annotations

import pytest

from core import migrations
from core.backup import archive
from core.backup.migrating import migrate
from core.base.errors import NotReady
from core.shop import Schema, Shop, open_shop, schema_of


def _older(url: str) -> str:
    """A shop as the program before this one left it; its schema."""
    revision = f"{int(migrations.HEAD) - 1:04}"
    shop = Shop(url)
    with shop.database.writing() as connection:
        migrations.upgrade(connection, revision)
    assert schema_of(shop) is Schema.OLDER
    shop.close()
    return revision


def test_an_older_shop_can_be_opened_afterwards(database_url: str) -> None:
    """The schema is this program's, and the backup holds the shop as it was."""
    before = _older(database_url)
    backup = migrate(database_url)
    assert backup is not None
    assert archive.manifest_of(backup.path).schema == before
    open_shop(database_url).close()


def test_a_current_shop_is_left_alone(database_url: str) -> None:
    """No backup is made where nothing changes."""
    _older(database_url)
    migrate(database_url)
    assert migrate(database_url) is None


def test_what_holds_no_shop_or_a_newer_one_is_refused(database_url: str) -> None:
    """An empty place is not made a shop, and a newer shop stays byte for byte as it was."""
    with pytest.raises(NotReady):
        migrate(database_url)
    _older(database_url)
    shop = Shop(database_url)
    with shop.database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NotReady):
        migrate(database_url)
    assert schema_of(shop) is Schema.NEWER
    shop.close()
