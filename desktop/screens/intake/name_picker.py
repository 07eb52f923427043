"""A line for a name that is picked from known ones or typed anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from core.rules import matching
from desktop.widgets.keys import ENTER
from desktop.widgets.picker import CreatingPicker
from desktop.widgets.result_popup import Option


class NamePicker(CreatingPicker):
    """`value()` is the name as text, known or new; what is typed counts without being picked.

    `settled` comes when a name was picked or added, and the keyboard may go on.
    """

    settled = Signal()

    def __init__(self, names: Sequence[str] = (), placeholder: str = "") -> None:
        super().__init__((), placeholder or self.tr("Pick or type"))
        self._names: list[str] = []
        self.set_names(names)
        self.add_asked.connect(self._on_added)
        self.picked.connect(lambda option: self.settled.emit() if option is not None else None)

    def set_names(self, names: Sequence[str]) -> None:
        """Offers these."""
        self._names = list(names)
        self.set_search(self._find)

    def _find(self, text: str, done: Callable[[Sequence[Option]], None]) -> None:
        """Names in which every word is found; those that begin like it first."""
        typed = matching.folded(text)
        words = typed.split()
        found = [name for name in self._names if all(word in matching.folded(name) for word in words)]
        found.sort(key=lambda name: not matching.folded(name).startswith(typed))
        done([Option(name, name) for name in found])

    def value(self) -> str:
        """The name without blanks at its ends."""
        return " ".join(self.text().split())

    def set_value(self, value: str | Option | None) -> None:
        """Shows another name."""
        name = value.title if isinstance(value, Option) else value
        super().set_value(Option(name, name) if name else None)

    def problem(self) -> str:
        """Any name will do."""
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter right behind the last letter picks what would have been marked a moment later."""
        if event.key() in ENTER and not event.modifiers() and self._pause.isActive():
            self._pause.stop()
            self._ask()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Writes a known name as it is known."""
        super().focusOutEvent(event)
        typed = self.value()
        known = next((name for name in self._names if name.casefold() == typed.casefold()), typed)
        if known != self.text():
            self.set_value(known)

    def _on_added(self, text: str) -> None:
        self.set_value(text)
        self.settled.emit()
