"""The first page of all: my own shop, the sample shop, or a database that is already somewhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desktop.start_page import StartPage
from desktop.surroundings import Surroundings
from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from desktop.widgets.state_view import BigIcon


class ChoicePage(StartPage):
    """Nothing here is slow: it is the first thing that is painted."""

    own_asked = Signal()
    sample_asked = Signal()
    other_asked = Signal()

    def __init__(self, surroundings: Surroundings, place: str) -> None:
        super().__init__(surroundings, width=600)
        self.card.add(label(self.tr("Welcome to Frontbench"), "display", wrap=True))
        self.card.add(
            label(
                self.tr("Take in devices, follow the repairs, take payments. Everything stays on this computer."),
                "secondary",
                wrap=True,
            )
        )
        self.own = self._offer(
            "store",
            self.tr("Set up my shop"),
            self.tr("Name, currency and your own login. Takes a minute."),
            self.own_asked.emit,
            "primary",
        )
        self.sample = self._offer(
            "gamepad-2",
            self.tr("Try it with the sample shop"),
            self.tr("Customers, devices and repairs made up to look around in."),
            self.sample_asked.emit,
            "",
        )
        foot = QHBoxLayout()
        foot.addWidget(label(self.tr("There is a shop already?"), "muted"))
        self.other = button(self.tr("Open its database"), kind="link", clicked=self.other_asked.emit)
        foot.addWidget(self.other)
        foot.addStretch(1)
        self.card.body.addLayout(foot)
        where = label(self.tr("It will be kept in {place}").format(place=place), "small", wrap=True)
        self.card.add(where)
        self.own.setFocus()

    def _offer(self, icon: str, title: str, text: str, action: Callable[[], object], kind: str) -> QPushButton:
        frame = QFrame()
        frame.setProperty("role", "card")
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(BigIcon(icon, "active" if kind else "neutral"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "heading", wrap=True))
        words.addWidget(label(text, "secondary", wrap=True))
        row.addLayout(words, 1)
        made = button(self.tr("Start") if kind else self.tr("Try it"), kind=kind, name=title, clicked=action)
        row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        self.card.add(frame)
        return made
