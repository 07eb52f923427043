"""restore: puts a backup back and keeps what it replaces."""

from __future__ import annotations

import argparse

from core import backup
from core.shop import Schema, Shop, schema_of


def run(options: argparse.Namespace) -> None:
    """Raises: NotReady, Unavailable, StorageFull."""
    restored = backup.restore(options.file, options.database)
    print(f"The shop is as of {restored.manifest.made_at}")
    if restored.kept is not None:
        print(f"What it replaced is kept: {restored.kept}")
    if restored.missing:
        print(f"{len(restored.missing)} stored files are not in the backup: run frontbench-admin check")
    shop = Shop(options.database)
    try:
        if schema_of(shop) is Schema.OLDER:
            print("It is of an older version: run frontbench-admin migrate")
        if restored.manifest.keys_folder and not shop.vault.path.exists():
            print(f"The key of the vault is missing, put your copy here: {shop.vault.path}")
    finally:
        shop.database.close()
