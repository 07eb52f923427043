"""The end of a day: what is under way is stored, a backup made, the server stopped; only then the window goes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.base.errors import Refused
from desktop.ask import in_words
from desktop.errands import Errands
from desktop.state_page import StatePage, Way

if TYPE_CHECKING:
    from core.shop import Shop
    from desktop.backups import Backups
    from desktop.clockwork import Clockwork
    from desktop.live import Live
    from desktop.main_window import MainWindow
    from desktop.seats import Seats
    from desktop.surroundings import Surroundings

_log = logging.getLogger(__name__)


class Closing(QObject):
    """`done` when all is in order, or the user does not want to wait for it."""

    done = Signal()

    def __init__(self, window: MainWindow, surroundings: Surroundings, seats: Seats, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._surroundings, self._seats = window, surroundings, seats
        self._errands = Errands("closing", 1, self)
        self._shop: Shop | None = None

    def begin(
        self, shop: Shop | None, live: Live | None, backups: Backups | None, clockwork: Clockwork | None = None
    ) -> None:
        """Without an open shop there is nothing to wait for."""
        if shop is None:
            self.done.emit()
            return
        self._shop = shop
        self._page = StatePage(
            self._surroundings,
            self.tr("Closing"),
            self.tr("Everything is stored; a backup is being made."),
            icon="archive",
            tone="info",
        )
        self._page.show_progress(None)
        self._window.show_page(self._page)
        self._stop_server(lambda: self._wait_and_back_up(shop, live, backups, clockwork))

    def _stop_server(self, then: Callable[[], None]) -> None:
        """First of all, so that the backup holds what the LAN did last."""
        from desktop.server_process import ServerState

        server = self._surroundings.server
        server.stop()
        if server.state is ServerState.OFF:
            then()
            return

        def look() -> None:
            if server.state in (ServerState.OFF, ServerState.FAILED):
                server.changed.disconnect(look)
                then()

        server.changed.connect(look)

    def _wait_and_back_up(
        self, shop: Shop, live: Live | None, backups: Backups | None, clockwork: Clockwork | None
    ) -> None:
        asks = [workspace.desk.ask for workspace in self._seats.workspaces.values()]

        def work() -> None:
            for ask in asks:
                ask.close()
            if live is not None:
                live.stop()
            if clockwork is not None:
                clockwork.stop()
            if backups is not None:
                backups.stop()
            self._seats.end_sessions()
            _back_up(shop)

        self._errands.run(work, owner=self, done=lambda _: self._finish(), failed=self._on_failed)

    def _on_failed(self, refusal: Refused) -> None:
        ways = (
            Way(self.tr("Try again"), self._try_again, "rotate-ccw"),
            Way(self.tr("Close without a backup"), self._finish),
        )
        page = StatePage(
            self._surroundings,
            self.tr("No backup could be made"),
            self.tr("What was entered is stored. {reason}").format(reason=in_words(refusal)),
            ways,
        )
        self._window.show_page(page)

    def _try_again(self) -> None:
        assert self._shop is not None
        shop = self._shop
        self._window.show_page(self._page)
        self._errands.run(lambda: _back_up(shop), owner=self, done=lambda _: self._finish(), failed=self._on_failed)

    def _finish(self) -> None:
        self._errands.close(drop=True)
        if self._shop is not None:
            self._shop.close()
        self.done.emit()


def _back_up(shop: Shop) -> None:
    from core.backup import automatic

    automatic.make_if_changed(shop)
