"""What happens to rooms by the clock while the desktop is open: see `core.rooms.turning`."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.base.errors import Refused
from desktop.errands import Errands

if TYPE_CHECKING:
    from core.shop import Shop

FIRST_LOOK_MS = 5_000
LOOK_EVERY_MS = 60_000
_log = logging.getLogger(__name__)


class HousekeepingHour(QObject):
    """Looks soon after the start, and then every minute, whether the hour has come; boards hear of it by the log."""

    def __init__(self, shop: Shop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        self._errands = Errands("housekeeping hour", 1, self)
        self._has_failed = False
        self._timer = QTimer(self, interval=FIRST_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Does what is due."""
        from core.rooms import turning

        self._timer.setInterval(LOOK_EVERY_MS)
        if not self._errands.under_way:
            self._errands.run(
                lambda: turning.turn_if_due(self._shop), owner=self, done=self._on_done, failed=self._on_failed
            )

    def stop(self) -> None:
        """Looks no more, and waits for what is under way; may be called in a thread."""
        self._errands.close(drop=True)

    def _on_done(self, _turned: object) -> None:
        self._has_failed = False

    def _on_failed(self, refusal: Refused) -> None:
        if not self._has_failed:  # said once, not every minute
            _log.info("the rooms could not be turned: %s", refusal.message)
        self._has_failed = True
