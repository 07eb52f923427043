"""migrate: brings the schema up, with a backup before."""

from __future__ import annotations

import argparse

from core import backup, migrations
from core.base.errors import NotReady
from core.shop import Schema, Shop, schema_of


def run(options: argparse.Namespace) -> None:
    """Raises: NotReady (no shop, or a newer one), Unavailable, StorageFull."""
    shop = Shop(options.database)
    try:
        match schema_of(shop):
            case Schema.CURRENT:
                print("The database is of this version already")
            case Schema.OLDER:
                made = backup.make_before_migration(shop)
                with shop.database.writing() as connection:
                    before = migrations.revision_of(connection)
                    migrations.upgrade(connection)
                print(f"The database went from version {before} to {migrations.HEAD}")
                print(f"As it was before: {made.path}")
            case Schema.NEWER:
                raise NotReady("The database was made by a newer Frontbench; this one is too old for it")
            case _:
                raise NotReady("There is no shop in this database yet: run frontbench-admin init")
    finally:
        shop.close()
