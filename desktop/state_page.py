"""Pages before the desk that say where things stand: something is wrong and what can be done, or please wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop.start_page import StartPage
from desktop.surroundings import Surroundings
from desktop.widgets.buttons import button
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import label
from desktop.widgets.state_view import BigIcon


@dataclass(frozen=True)
class Way:
    """One way out: the first of several is the one that is offered first."""

    words: str
    action: Callable[[], object]
    icon: str = ""


class StatePage(StartPage):
    """Icon, title, text, an optional bar of progress, and ways out."""

    def __init__(
        self,
        surroundings: Surroundings,
        title: str,
        text: str,
        ways: tuple[Way, ...] = (),
        *,
        icon: str = "triangle-alert",
        tone: str = "warning",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(surroundings, width=480, parent=parent)
        self.card.body.setSpacing(12)
        self.card.body.addWidget(BigIcon(icon, tone), 0, Qt.AlignmentFlag.AlignHCenter)
        self.title, self.text = label(title, "title", wrap=True), label(text, "secondary", wrap=True)
        for words in (self.title, self.text):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.card.add(words)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts = KeyValues()
        self.facts.hide()
        self.card.body.addWidget(self.facts, 0, Qt.AlignmentFlag.AlignHCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.card.add(self.bar)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(8)
        self._ways.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.card.body.addSpacing(4)
        self.card.body.addLayout(self._ways)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._first: QPushButton | None = None
        self.offer(ways)

    def offer(self, ways: tuple[Way, ...]) -> None:
        """Offers these ways out instead of the ones before."""
        self._first = None
        while (item := self._ways.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for number, way in enumerate(ways):
            made = button(way.words, way.icon, "" if number else "primary", clicked=way.action)
            self._ways.addWidget(made)
            if not number:
                self._first = made
                made.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Enter takes the first way."""
        super().showEvent(event)
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Shows what has to be read exactly, one a line."""
        self.facts.set_facts(facts)
        self.facts.show()

    def show_progress(self, share: float | None, text: str | None = None) -> None:
        """Shows how far it is: 0 to 1, or None for not knowing."""
        self.bar.setRange(0, 0 if share is None else 1000)
        if share is not None:
            self.bar.setValue(round(share * 1000))
        if text is not None:
            self.text.setText(text)
        self.bar.show()
