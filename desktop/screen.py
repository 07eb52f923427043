"""What every screen is and may be asked; the window knows its screens by nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.desk import Desk

#: Below this width or height a screen has less around it; left, top, right and bottom, with room and without.
SMALL = (800, 460)
ROOMY, NARROW = (24, 20, 24, 20), (12, 10, 12, 10)
Margins = tuple[int, int, int, int]


@dataclass(frozen=True)
class Shortcut:
    """One line of the overlay that `?` shows."""

    keys: str
    """As QKeySequence spells them, e.g. Ctrl+N."""
    words: str


class Screen(QWidget):
    """A page of the window, made when it is first visited and kept until sign-out.

    A subclass calls `super().__init__(desk, parent)`, builds its widgets, and then `follow(...)`.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setProperty("role", "page")
        self._shortcuts: list[Shortcut] = []
        self._nouns: frozenset[str] = frozenset()
        self._reload: Callable[[], object] | None = None
        self._is_behind = False
        self._outer: QVBoxLayout | None = None
        self._margins: Margins = ROOMY

    # what the window calls

    def open_record(self, record_id: int) -> None:
        """Shows one record; called after the screen is seen."""

    def begin(self, **given: Any) -> None:
        """Starts what `desk.navigate(noun, **given)` asked for, such as new=True or customer_id=5."""

    def take_scan(self, code: str) -> bool:
        """A code was scanned while this screen is seen; True where the screen made use of it."""
        return False

    def may_leave(self, then: Callable[[], None]) -> None:
        """Calls `then` at once, or after asking what becomes of unsaved changes, or never.

        Asked before the screen is thrown away (sign-out, closing, another language), not when another screen
        comes to the front: this one is kept as it is.
        """
        then()

    def shortcuts(self) -> list[Shortcut]:
        """The keys of this screen, for the overlay."""
        return self._shortcuts

    # what a subclass uses

    def add_shortcut(self, keys: str, words: str, action: Callable[[], object]) -> QShortcut:
        """Binds keys while the focus is in this screen, and tells them in the overlay."""
        shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)
        self._shortcuts.append(Shortcut(keys, words))
        return shortcut

    def follow(self, nouns: Iterable[str], reload: Callable[[], object]) -> None:
        """Calls `reload` when something of these nouns changed anywhere: at once if seen, else when seen again.

        The nouns are core's, as events name them: work_order, person, asset, payment, file, settings ...
        The first load is the subclass's own.
        """
        self._nouns, self._reload = frozenset(nouns), reload
        self.desk.live.changed.connect(self._on_change)

    def frame(self, spacing: int = 0, margins: Margins = ROOMY) -> QVBoxLayout:
        """The layout of the whole screen, with these margins around it where there is room."""
        self._outer, self._margins = QVBoxLayout(self), margins
        self._outer.setSpacing(spacing)
        return self._outer

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Smaller margins in a small window."""
        super().resizeEvent(event)
        if self._outer is not None:
            is_small = event.size().width() < SMALL[0] or event.size().height() < SMALL[1]
            self._outer.setContentsMargins(*(NARROW if is_small else self._margins))

    def _on_change(self, nouns: set[str]) -> None:
        if self._reload is None or self._nouns.isdisjoint(nouns):
            return
        if self.isVisible():
            self._reload()
        else:
            self._is_behind = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catches up with what happened while the screen was out of sight."""
        super().showEvent(event)
        if self._is_behind and self._reload is not None:
            self._is_behind = False
            self._reload()
