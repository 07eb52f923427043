"""The page that shares the shop: switch, addresses, who is there, what was asked."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screen import Screen
from desktop.screens.sharing import requests
from desktop.screens.sharing.network_card import NetworkCard
from desktop.screens.sharing.options_card import OptionsCard
from desktop.screens.sharing.requests import Request, Visitor
from desktop.screens.sharing.traffic import RequestsCard, VisitorsCard
from desktop.server_process import ServerState
from desktop.widgets.buttons import button
from desktop.widgets.labels import set_role
from desktop.widgets.moments import now
from desktop.widgets.page_header import PageHeader

LOOK_EVERY_MS = 1_000
_ON = (ServerState.STARTING, ServerState.RUNNING, ServerState.STOPPING)


class SharingScreen(Screen):
    """Looks every second at what the server wrote, while it is seen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.server = desk.surroundings.server
        self.switch = button(self.tr("Start sharing"), "power", "primary", clicked=self.toggle)
        self.network = NetworkCard(self.server, lambda: desk.say(self.tr("Copied")))
        self.options = OptionsCard(desk)
        self.visitors, self.requests = VisitorsCard(), RequestsCard(requests.log_of(desk.shop.folder))
        self._lay_out()
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self.look)
        self.server.changed.connect(self._show_state)
        self.add_shortcut("F5", self.tr("Refresh"), self.look)
        self.setFocusProxy(self.switch)
        self._show_state()

    def _lay_out(self) -> None:
        header = PageHeader(self.tr("Sharing"), self.tr("Programs and apps on your network work with this shop"))
        header.add_action(self.switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(header)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        column.addLayout(columns, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, share in ((left, 2), (right, 3)):
            side.setSpacing(14)
            columns.addLayout(side, share)
        left.addWidget(self.network)
        left.addWidget(self.options)
        left.addStretch(1)
        right.addWidget(self.visitors, 2)
        right.addWidget(self.requests, 3)

    def toggle(self) -> None:
        """Starts or stops, and leaves a note of it in the log."""
        from core import sharing

        starts, port = not self.server.is_on, self.desk.settings.sharing_port
        self.desk.ask.write(sharing.switched, starts, port, owner=self, done=lambda _: self._switch(starts))

    def _switch(self, starts: bool) -> None:
        if starts:
            self.server.start(self.desk.shop.url, self.desk.settings.sharing_port)
        else:
            self.server.stop()

    def _show_state(self) -> None:
        is_on = self.server.state in _ON
        self.switch.setText(self.tr("Stop sharing") if is_on else self.tr("Start sharing"))
        self.switch.setAccessibleName(self.switch.text())
        set_role(self.switch, "kind", "" if is_on else "primary")
        self.switch.setIcon(icon("power", "text_secondary" if is_on else "on_primary"))
        self.switch.setEnabled(self.server.state not in (ServerState.STARTING, ServerState.STOPPING))

    def look(self) -> None:
        """Reads what the server wrote since."""
        log = requests.log_of(self.desk.shop.folder)
        self.desk.ask.read(requests.read, log, now(), owner=self, done=self._on_read, failed=lambda _: None)

    def _on_read(self, found: tuple[list[Request], list[Visitor]]) -> None:
        self.requests.show_rows(found[0])
        self.visitors.show_rows(found[1])

    def showEvent(self, event: QShowEvent) -> None:
        """Begins to look."""
        super().showEvent(event)
        self.look()
        self._looking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops looking."""
        super().hideEvent(event)
        self._looking.stop()
