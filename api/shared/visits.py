"""Who was seen, written down now and then while the server runs, so that no request waits for it."""

from __future__ import annotations

import logging
import threading

from core import visits
from core.base.errors import Refused
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop
from core.visits import Visit

WRITE_EVERY_S = 20.0
_log = logging.getLogger(__name__)


class Visits:
    """Keeps the last visit of each session and program until the next writing. Stop it before the shop is closed."""

    def __init__(self, shop: Shop, pause_s: float = WRITE_EVERY_S) -> None:
        self._shop = shop
        self._pause_s = pause_s
        self._waiting: dict[tuple[int | None, int | None], Visit] = {}
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._has_failed = False
        self._thread = threading.Thread(target=self._run, name="visits", daemon=True)
        self._thread.start()

    def add(self, visit: Visit) -> None:
        """Remembers it; never waits for the database."""
        with self._lock:
            self._waiting[visit.session_id, visit.client_id] = visit

    def stop(self) -> None:
        """Writes what is left."""
        self._stopped.set()
        self._thread.join()
        self.write()

    def _run(self) -> None:
        while not self._stopped.wait(self._pause_s):
            self.write()

    def write(self) -> None:
        """All that came since the last time; what cannot be written now is let go, the next visit tells again."""
        with self._lock:
            waiting, self._waiting = self._waiting, {}
        if not waiting:
            return
        try:
            with self._shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
                visits.note(tx, waiting.values())
        except Refused as refusal:
            if not self._has_failed:  # said once, not every time
                _log.warning("who was seen could not be noted: %s", refusal.message)
            self._has_failed = True
        else:
            self._has_failed = False
