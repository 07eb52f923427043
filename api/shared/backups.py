"""Backups while the server runs, as the desktop makes them while it is open."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from core import backup
from core.base.errors import Refused
from core.shop import Shop

LOOK_EVERY_S = 60.0
_log = logging.getLogger(__name__)


class Backups:
    """Looks every minute whether one is due. Stop it before the shop is closed."""

    def __init__(self, shop: Shop, pause_s: float = LOOK_EVERY_S) -> None:
        self._shop = shop
        self._pause_s = pause_s
        self._stopped = threading.Event()
        self._has_failed = False
        self._thread = threading.Thread(target=self._look, name="backups", daemon=True)
        self._thread.start()

    def stop(self, *, last: bool) -> None:
        """Waits for the one under way; `last` makes one more where something changed since."""
        self._stopped.set()
        self._thread.join()
        if last:
            self._try(backup.make_if_changed)

    def _look(self) -> None:
        while not self._stopped.wait(self._pause_s):
            self._try(backup.make_if_due)

    def _try(self, make: Callable[[Shop], Any]) -> None:
        try:
            make(self._shop)
        except Refused as refusal:
            if not self._has_failed:  # said once, not every minute
                _log.warning("no backup could be made: %s", refusal.message)
            self._has_failed = True
        else:
            self._has_failed = False
