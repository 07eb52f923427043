"""Follows the event log: whatever any desk, server or program changed is heard here within half a second."""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QObject, Signal

from core import audit
from core.base.errors import Refused
from core.base.log import Event
from core.shop import Shop

PAUSE_S = 0.25
_log = logging.getLogger(__name__)


class Live(QObject):
    """Emits `happened` in the GUI thread for every new event, in order; take it before the first load.

    The cursor is read in the constructor, so nothing that happens while a screen loads is missed.
    """

    happened = Signal(object)
    #: the nouns of a batch of events: a screen reloads once, however many there were
    changed = Signal(set)

    def __init__(self, shop: Shop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        with shop.reading() as tx:
            self._cursor = audit.last_id(tx)
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._follow, name="live", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ends the follower and waits for it."""
        self._stopped.set()
        self._thread.join()

    def _follow(self) -> None:
        while not self._stopped.wait(PAUSE_S):
            try:
                events = self._new_events()
            except Refused as refusal:  # the file is away for a moment: try again
                _log.info("cannot follow the log: %s", refusal.message)
                continue
            except Exception:  # a follower that died would leave every screen behind without a word
                _log.exception("cannot follow the log")
                continue
            if events:
                self._tell(events)

    def _new_events(self) -> list[Event]:
        with self._shop.reading() as tx:
            if audit.last_id(tx) == self._cursor:
                return []
            return audit.after(tx, self._cursor, 500)

    def _tell(self, events: list[Event]) -> None:
        self._cursor = events[-1].id
        for event in events:
            self.happened.emit(event)
        self.changed.emit(
            {event.noun for event in events} | ({"work_order"} if any(e.work_order_id for e in events) else set())
        )
