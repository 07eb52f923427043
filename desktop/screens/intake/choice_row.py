"""A few fixed answers side by side; a digit or the arrows choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from desktop.widgets.buttons import button
from desktop.widgets.flow import Flow


class ChoiceRow(QWidget):
    """`value()` is the key of the chosen answer; the first one is chosen at the start."""

    edited = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = [key for key, _ in choices]
        self._words = dict(choices)
        self._group = QButtonGroup(self, exclusive=True)
        flow = Flow(6, self)
        for place, (_, words) in enumerate(choices):
            choice = button(words, kind="choice")
            choice.setCheckable(True)
            self._group.addButton(choice, place)
            flow.addWidget(choice)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._on_toggled)
        self._aim()

    def setAccessibleName(self, name: str) -> None:
        """Each answer tells the question too."""
        super().setAccessibleName(name)
        for place, key in enumerate(self._keys):
            self._group.button(place).setAccessibleName(f"{name}: {self._words[key]}")

    def value(self) -> str:
        """The key."""
        return self._keys[self._group.checkedId()]

    def set_value(self, key: str | None) -> None:
        """Chooses; an unknown key chooses the first answer."""
        self._group.button(self._keys.index(key) if key in self._keys else 0).setChecked(True)

    def words(self) -> str:
        """The chosen answer as it is shown."""
        return self._words[self.value()]

    def _on_toggled(self, _place: int, is_on: bool) -> None:
        if is_on:
            self._aim()
            self.edited.emit()

    def _aim(self) -> None:
        """The keyboard comes to the chosen answer."""
        chosen: QAbstractButton = self._group.checkedButton()
        if self.isAncestorOf(self.window().focusWidget() or self):
            chosen.setFocus()
        self.setFocusProxy(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses by its place."""
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(self._keys) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._group.button(place).setChecked(True)
        else:
            super().keyPressEvent(event)
