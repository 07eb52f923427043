"""backup: copies the whole shop into one file."""

from __future__ import annotations

import argparse
import contextlib

from core import backup
from core.base.errors import Unavailable
from core.base.events import Channel, EventKind
from core.base.permissions import SYSTEM
from core.shop import open_shop


def run(options: argparse.Namespace) -> None:
    """Raises: NotReady, Unavailable, StorageFull."""
    shop = open_shop(options.database)
    try:
        made = backup.make(shop, options.file)
        # The copy is good even where the log cannot be written: a full disk is a reason to make one.
        with contextlib.suppress(Unavailable), shop.transaction(SYSTEM, Channel.ADMIN) as tx:
            tx.record(EventKind.BACKUP_MADE, None, options.file.name)
    finally:
        shop.close()
    size = made.path.stat().st_size / 1e6
    print(f"{made.path}: {size:.1f} MB, {made.manifest.files - len(made.missing)} stored files, read back and whole")
    if made.missing:
        print(f"{len(made.missing)} stored files were not there to be copied: run frontbench-admin check")
    if shop.vault.path.exists():
        print(f"The key of the vault is not in it, keep a copy apart: {shop.vault.path}")
