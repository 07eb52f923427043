"""tick: does the timed work that is due, once, as a server or an open desktop does it all the time."""

from __future__ import annotations

import argparse

from core import clockwork
from core.base.errors import Conflict
from core.shop import open_shop


def run(options: argparse.Namespace) -> None:
    """Raises: Conflict where something could not be done, NotReady, Unavailable."""
    shop = open_shop(options.database)
    try:
        ticks = [clockwork.tick(shop, lane) for lane in (clockwork.TRADE, clockwork.MAIL, clockwork.BACKUPS)]
    finally:
        shop.close()
    done = {name: count for ticked in ticks for name, count in ticked.done.items()}
    print(", ".join(f"{name} {count}" for name, count in done.items()) or "nothing was due")
    if any(ticked.is_elsewhere for ticked in ticks):
        print("another process is at it")
    for name, refusal in [each for ticked in ticks for each in ticked.failed.items()]:
        raise Conflict("{name} could not be done: {reason}", name=name, reason=refusal.message)
