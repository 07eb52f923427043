"""Backups that make themselves while the desktop runs, and the one at its end."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.base.errors import Refused
from desktop.errands import Errands

if TYPE_CHECKING:
    from core.shop import Shop

LOOK_EVERY_MS = 60_000
_log = logging.getLogger(__name__)


class Backups(QObject):
    """Looks every minute whether one is due; `failed` tells the first of several failures in a row."""

    failed = Signal(object)

    def __init__(self, shop: Shop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        self._errands = Errands("backups", 1, self)
        self._has_failed = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Makes one if it is due."""
        if not self._errands.under_way:
            self._errands.run(self._tick, owner=self, done=self._on_done, failed=self._on_failed)

    def stop(self) -> None:
        """Makes no more, and waits for the one under way; may be called in a thread."""
        self._errands.close(drop=True)

    def _tick(self) -> None:
        from core import clockwork

        for refusal in clockwork.tick(self._shop, clockwork.BACKUPS).failed.values():
            raise refusal

    def _on_done(self, _backup: object) -> None:
        self._has_failed = False

    def _on_failed(self, refusal: Refused) -> None:
        _log.info("no backup could be made: %s", refusal.message)
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(refusal)
