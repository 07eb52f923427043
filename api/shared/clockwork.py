"""Timed work while the server runs, as the desktop does it while it is open."""

from __future__ import annotations

import logging
import threading

from core import backup, clockwork
from core.base.errors import Refused
from core.clockwork import Lane
from core.shop import Shop

LOOK_EVERY_S = {clockwork.TRADE.name: 5.0, clockwork.MAIL.name: 5.0, clockwork.BACKUPS.name: 60.0}
_log = logging.getLogger(__name__)


class Clockwork:
    """Looks at once and then every few seconds whether something is due. Stop it before the shop is closed."""

    def __init__(self, shop: Shop, lane: Lane, pause_s: float | None = None) -> None:
        self._shop, self._lane = shop, lane
        self._pause_s = LOOK_EVERY_S[lane.name] if pause_s is None else pause_s
        self._stopped = threading.Event()
        self._told: set[str] = set()
        self._thread = threading.Thread(target=self._run, name=lane.name, daemon=True)
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
        """Does what is due. What fails is said once, not every few seconds."""
        try:
            failed = clockwork.tick(self._shop, self._lane).failed
        except Refused as refusal:
            failed = {self._lane.name: refusal}
        for name in failed.keys() - self._told:
            _log.warning("%s could not be done: %s", name, failed[name].message)
        self._told = set(failed)


def make_last_backup(shop: Shop) -> None:
    """When the server stops, where something changed since the last one."""
    try:
        backup.make_if_changed(shop)
    except Refused as refusal:
        _log.warning("no backup could be made: %s", refusal.message)
