"""Brings a shop of an older program up to this one's schema."""

from __future__ import annotations

from core import migrations
from core.backup.automatic import make_before_migration
from core.backup.making import Backup
from core.base.errors import NotReady
from core.shop import Schema, Shop, schema_of


def migrate(url: str) -> Backup | None:
    """Makes a backup, then the new schema in one commit; gives the backup, or None where nothing was to be done.

    Raises: NotReady (no shop there, or one of a newer program), Unavailable, StorageFull; then it is as it was.
    """
    shop = Shop(url)
    try:
        match schema_of(shop):
            case Schema.CURRENT:
                return None
            case Schema.NEWER:
                raise NotReady("The database was made by a newer Frontbench; this one is too old to open it")
            case Schema.MISSING | Schema.EMPTY:
                raise NotReady("The database holds no shop yet: run frontbench-admin init")
        backup = make_before_migration(shop)
        with shop.database.writing() as connection:
            migrations.upgrade(connection)
        return backup
    finally:
        shop.close()
