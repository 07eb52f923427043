"""Holds the screens of one desk: made when first visited, kept as they are, one seen at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from desktop.desk import Desk
from desktop.navigation import Entry
from desktop.screen import Screen


class ScreenHolder(QStackedWidget):
    """The area beside the navigation."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._screens: dict[str, Screen] = {}
        self._areas: dict[str, QScrollArea] = {}

    @property
    def current(self) -> Screen | None:
        """The screen seen now."""
        return next((self._screens[noun] for noun, area in self._areas.items() if area is self.currentWidget()), None)

    @property
    def current_noun(self) -> str:
        """The noun of the screen seen now, empty before the first."""
        return next((noun for noun, area in self._areas.items() if area is self.currentWidget()), "")

    def show_screen(self, entry: Entry) -> Screen:
        """Brings the screen to the front, made now if need be, and gives it the keyboard."""
        screen = self._screens.get(entry.noun) or self._add(entry)
        self.setCurrentWidget(self._areas[entry.noun])
        screen.setFocus(Qt.FocusReason.OtherFocusReason)
        return screen

    def _add(self, entry: Entry) -> Screen:
        screen = entry.make(self._desk)
        area = QScrollArea()  # a window smaller than a screen can be scrolls it instead of being held open
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(screen)
        self._screens[entry.noun], self._areas[entry.noun] = screen, area
        self.addWidget(area)
        return screen

    def may_leave(self, then: Callable[[], None]) -> None:
        """Asks every screen, one after the other, and calls `then` where all agree."""
        self._ask_next(list(self._screens), then)

    def _ask_next(self, nouns: list[str], then: Callable[[], None]) -> None:
        if not nouns:
            then()
            return
        self._screens[nouns[0]].may_leave(lambda: self._ask_next(nouns[1:], then))
