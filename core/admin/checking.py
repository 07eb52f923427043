"""check: says ok, or each fault on a line."""

from __future__ import annotations

import argparse

from core import check
from core.base.errors import Conflict
from core.shop import open_shop


def run(options: argparse.Namespace) -> None:
    """Raises: Conflict where there are faults, NotReady, Unavailable."""
    shop = open_shop(options.database)
    try:
        faults = check.faults_of(shop)
    finally:
        shop.close()
    for fault in faults or ["ok"]:
        print(fault)
    if faults:
        raise Conflict("{count} faults were found", count=len(faults))
