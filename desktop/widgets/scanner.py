"""Tells a barcode scanner, which is a very fast keyboard, from a person who types."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from desktop.widgets.keys import ENTER

FASTEST_TYPING_MS = 30
SHORTEST_CODE = 4
TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)
COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def _state(widget: QWidget) -> Callable[[], object]:
    """What puts the widget back as it was before a scan was typed into it."""
    if hasattr(widget, "snapshot"):
        return widget.snapshot()
    if isinstance(widget, QLineEdit):
        text, cursor = widget.text(), widget.cursorPosition()
        return lambda: (widget.setText(text), widget.setCursorPosition(cursor))
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        text = widget.toPlainText()
        return lambda: widget.setPlainText(text)
    return lambda: None


class Scanner(QObject):
    """`scanned` carries a code that came as a burst of keys with Enter at its end, wherever the focus is.

    It watches from `start` to `stop`; only one at a time may, two would take the keys from each other.

    In a text, only a code that `recognise` knows is taken out of it again; any other stays typed, with its Enter. A
    widget with the property `takesScan` keeps every code; one with `holdsKeys` (digits do something there) gets its
    keys 30 ms late, so that a code does nothing in it.
    """

    scanned = Signal(str)

    def __init__(
        self, app: QApplication, recognise: Callable[[str], bool] = lambda code: False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        super().__init__(app)
        self._app = app
        self._recognise, self._clock = recognise, clock
        self._code, self._last = "", -1e9
        self._restore: Callable[[], object] = lambda: None
        self._held: list[tuple[QWidget, QKeyEvent]] = []
        self._replaying = False
        self._patience = QTimer(self, singleShot=True, interval=FASTEST_TYPING_MS + 5)
        self._patience.timeout.connect(self._let_go)

    def start(self) -> None:
        """Watch the keys."""
        self._app.installEventFilter(self)

    def stop(self) -> None:
        """Look at no key any more; what was held goes on its way."""
        self._app.removeEventFilter(self)
        self._let_go()
        self._forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every key once, on its way to the widget with the focus."""
        if event.type() != QEvent.Type.KeyPress or self._replaying or not isinstance(watched, QWidget):
            return False
        if watched is not (QApplication.focusWidget() or QApplication.activeWindow()):
            return False
        return self._on_key(watched, event)

    def _on_key(self, widget: QWidget, event: Any) -> bool:
        moment = event.timestamp() / 1000 or self._clock()
        burst = (moment - self._last) * 1000 <= FASTEST_TYPING_MS
        if event.key() in ENTER:
            return self._finish(widget, burst)
        text = event.text()
        if len(text) != 1 or not text.isprintable() or event.modifiers() & COMMANDS:
            if text:
                self._forget()
            return False
        if not burst:
            self._let_go()
            self._code, self._restore = "", _state(widget)
        self._code, self._last = self._code + text, moment
        if widget.property("holdsKeys"):
            self._held.append((widget, event.clone()))
            self._patience.start()
            return True
        return False

    def _finish(self, widget: QWidget, burst: bool) -> bool:
        code, restore = self._code.strip(), self._restore
        is_text = isinstance(widget, TEXTS)
        kept = widget.property("takesScan") or (is_text and not self._recognise(code))
        if not burst or len(code) < SHORTEST_CODE or kept:
            self._let_go()
            self._forget()
            return False
        self._held.clear()
        self._forget()
        if isValid(widget):
            restore()
        self.scanned.emit(code)
        return True

    def _forget(self) -> None:
        self._code, self._last, self._restore = "", -1e9, lambda: None

    def _let_go(self) -> None:
        """What was held was typed by a person after all: hand it on."""
        self._patience.stop()
        held, self._held = self._held, []
        self._replaying = True
        for widget, event in held:
            if isValid(widget):
                QApplication.sendEvent(widget, event)
        self._replaying = False
