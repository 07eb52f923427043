"""A picker for quick hands: Enter while the answer is on its way takes it when it is the only one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent

from desktop.widgets.keys import ENTER
from desktop.widgets.picker import Picker
from desktop.widgets.result_popup import Option


class LivePicker(Picker):
    """Made for searches that answer later, and for scanners, which type Enter behind the code."""

    _is_hurried = False

    def open_list(self) -> None:
        """Shows what can be picked, without anything typed."""
        self._ask()

    def look_for(self, text: str) -> None:
        """Searches as if it had been typed and Enter pressed behind it."""
        self.setText(text)
        self._is_hurried = True
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remembers an Enter that came before the answer."""
        if event.key() in ENTER and not event.modifiers() and self._pause.isActive():
            self._is_hurried = True
        elif event.text():
            self._is_hurried = False
        super().keyPressEvent(event)

    def _answer(self, number: int, text: str, options: Sequence[Option]) -> None:
        super()._answer(number, text, options)
        if number != self._asked or not self._is_hurried:
            return
        self._is_hurried = False
        if len(options) == 1 and self._is_open():
            self.popup().choose_marked()
