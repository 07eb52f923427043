"""What happens to rooms by the clock while the server runs, as the desktop sees to it while it is open."""

from __future__ import annotations

import logging
import threading

from core import rooms
from core.base.errors import Refused
from core.shop import Shop

LOOK_EVERY_S = 60.0
_log = logging.getLogger(__name__)


class HousekeepingHour:
    """Looks at once and then every minute whether the hour has come. Stop it before the shop is closed."""

    def __init__(self, shop: Shop, pause_s: float = LOOK_EVERY_S) -> None:
        self._shop = shop
        self._pause_s = pause_s
        self._stopped = threading.Event()
        self._has_failed = False
        self._thread = threading.Thread(target=self._run, name="housekeeping hour", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Waits for what is under way."""
        self._stopped.set()
        self._thread.join()

    def _run(self) -> None:
        self.look()
        while not self._stopped.wait(self._pause_s):
            self.look()

    def look(self) -> None:
        """Does what is due."""
        try:
            rooms.turn_if_due(self._shop)
        except Refused as refusal:
            if not self._has_failed:  # said once, not every minute
                _log.warning("the rooms could not be turned: %s", refusal.message)
            self._has_failed = True
        else:
            self._has_failed = False
