"""Whether the shop is on the network, and where it is found there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.sharing.addresses import lan_addresses, web_address
from desktop.screens.sharing.qr_view import QrView
from desktop.screens.sharing.server_words import state_chip, state_sentence
from desktop.server_process import ServerProcess, ServerState
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.labels import label

MOST_ADDRESSES = 4


class NetworkCard(Card):
    """`addresses` gives the computer's addresses; `copied` is called after one was copied."""

    def __init__(
        self,
        server: ServerProcess,
        copied: Callable[[], object],
        addresses: Callable[[], list[str]] = lan_addresses,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Network"), parent=parent)
        self._server, self._copied, self._addresses = server, copied, addresses
        self.chip, self.sentence = Chip("", "neutral"), label("", "secondary", wrap=True)
        assert self.heading is not None
        self.heading.add_action(self.chip)
        self.add(self.sentence)
        self.qr = QrView()
        self.urls: list[str] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._where = QWidget()
        row = QHBoxLayout(self._where)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._lines, 1)
        self.add(self._where)
        server.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Shows the server as it is now."""
        chip = state_chip(self._server.state)
        self.chip.set_chip(chip.text, chip.tone)
        self.sentence.setText(state_sentence(self._server))
        is_on = self._server.state is ServerState.RUNNING
        self._where.setVisible(is_on)
        if is_on:
            self._show_addresses(self._addresses())

    def _show_addresses(self, hosts: list[str]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        self.urls = [web_address(host, self._server.port) for host in hosts[:MOST_ADDRESSES] or ["127.0.0.1"]]
        self.qr.show_text(self.urls[0])
        for url in self.urls:
            self._lines.addWidget(self._line(url))
        if not hosts:
            self._lines.addWidget(label(self.tr("This computer is in no network just now."), "small", wrap=True))
        documents = button(self.tr("What programs can do there"), "external-link", "link", clicked=self._open_documents)
        self._lines.addWidget(documents, 0, Qt.AlignmentFlag.AlignLeading)
        self._lines.addStretch(1)

    def _line(self, url: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        words = label(url, "strong")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(words)
        copy = icon_button("copy", self.tr("Copy {address}").format(address=url), clicked=lambda: self._copy(url))
        copy.setIconSize(QSize(14, 14))
        row.addWidget(copy)
        row.addStretch(1)
        return holder

    def _copy(self, url: str) -> None:
        QGuiApplication.clipboard().setText(url)
        self._copied()

    def _open_documents(self) -> None:
        QDesktopServices.openUrl(QUrl(f"http://127.0.0.1:{self._server.port}/docs"))
