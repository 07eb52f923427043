"""demo: fills an empty shop with a believable sample."""

from __future__ import annotations

import argparse

from core import demo
from core.shop import open_shop


def run(options: argparse.Namespace) -> None:
    """Raises: Conflict where the shop is not empty, NotReady, Unavailable."""
    shop = open_shop(options.database)
    try:
        made = demo.fill(shop, seed=options.seed)
    finally:
        shop.close()
    print(f"{made.customers} customers, {made.devices} devices, {made.jobs} jobs, {made.payments} payments")
