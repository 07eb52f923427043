"""Timed work while the desktop is open: see `core.clockwork`."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.base.errors import Refused
from desktop.errands import Errands

if TYPE_CHECKING:
    from core.clockwork import Ticked
    from core.shop import Shop

FIRST_LOOK_MS = 5_000
LOOK_EVERY_MS = 15_000
_log = logging.getLogger(__name__)


class Clockwork(QObject):
    """Looks soon after the start, and then every few seconds, what is due; screens hear of it by the log."""

    def __init__(self, shop: Shop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        self._errands = Errands("clockwork", 1, self)
        self._told: set[str] = set()
        self._timer = QTimer(self, interval=FIRST_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Does what is due."""
        self._timer.setInterval(LOOK_EVERY_MS)
        if not self._errands.under_way:
            self._errands.run(self._tick, owner=self, done=self._on_done, failed=self._on_failed)

    def stop(self) -> None:
        """Looks no more, and waits for what is under way; may be called in a thread."""
        self._errands.close(drop=True)

    def _tick(self) -> Ticked:
        from core import clockwork

        trade, mail = clockwork.tick(self._shop), clockwork.tick(self._shop, clockwork.MAIL)
        done, failed = {**trade.done, **mail.done}, {**trade.failed, **mail.failed}
        return clockwork.Ticked(done, failed, trade.is_elsewhere)

    def _on_done(self, ticked: Ticked) -> None:
        self._tell(ticked.failed)

    def _on_failed(self, refusal: Refused) -> None:
        self._tell({"clockwork": refusal})

    def _tell(self, failed: dict[str, Refused]) -> None:
        for name in failed.keys() - self._told:  # said once, not every few seconds
            _log.info("%s could not be done: %s", name, failed[name].message)
        self._told = set(failed)
