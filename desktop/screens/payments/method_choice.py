"""The way to pay: one of a few buttons side by side; the arrow keys go through them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop.screens.payments.methods import CASH, ICONS, method_word
from desktop.widgets.buttons import button
from desktop.widgets.flow import Flow
from desktop.words import method_words


class MethodChoice(QWidget):
    """`value()` is core's word; a way that is not among the usual ones gets a button of its own."""

    edited = Signal()

    def __init__(self, value: str = CASH) -> None:
        super().__init__()
        self._flow = Flow(6, self)
        self._group = QButtonGroup(self, exclusive=True)
        self._buttons: dict[str, QPushButton] = {}
        for method in method_words():
            self._add(method)
        self.set_value(value)
        self._group.buttonToggled.connect(lambda _, on: self.edited.emit() if on else None)

    def _add(self, method: str) -> None:
        choice = button(method_word(method), ICONS.get(method, "wallet"), "choice")
        choice.setCheckable(True)
        choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(choice)
        self._buttons[method] = choice
        self._flow.addWidget(choice)

    def value(self) -> str:
        """The chosen way."""
        return next((method for method, choice in self._buttons.items() if choice.isChecked()), CASH)

    def set_value(self, method: str | None) -> None:
        """Chooses from the program."""
        wanted = method or CASH
        known = next((name for name in self._buttons if name.casefold() == wanted.casefold()), None)
        if known is None:
            self._add(wanted)
            known = wanted
        self._buttons[known].setChecked(True)
        self.setFocusProxy(self._buttons[known])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose the next."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() not in steps:
            super().keyPressEvent(event)
            return
        names = list(self._buttons)
        place = (names.index(self.value()) + steps[Qt.Key(event.key())]) % len(names)
        self.set_value(names[place])
        self._buttons[names[place]].setFocus(Qt.FocusReason.OtherFocusReason)
