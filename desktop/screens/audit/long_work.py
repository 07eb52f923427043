"""Work on many rows that takes a while: how far it is, a way to stop it, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from core.base.errors import Refused
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.widgets.buttons import button
from desktop.widgets.labels import label
from desktop.widgets.notice import Notice

Progress = Callable[[float], object]


class LongWork(QWidget):
    """One at a time; `busy` tells that something is under way."""

    busy = Signal(bool)
    _progressed = Signal(float)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._is_stopped = self.is_busy = False
        self.notice, self.bar = Notice(), QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self._words = label("")
        self.stop = button(self.tr("Stop"), "x", clicked=self._stop)
        self._working = QWidget()
        row = QHBoxLayout(self._working)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addWidget(self._working)
        self._working.hide()
        self.hide()
        self.notice.closed.connect(self._fold)
        self._progressed.connect(lambda share: self.bar.setValue(round(share * 1000)))

    def run(
        self, words: str, operation: Callable[..., Any], *args: Any, done: Callable[[Any], object],
        writes: bool = False, **named: Any,
    ) -> None:  # fmt: skip
        """Reads, or writes, in a worker; the operation is given `progress`. Stopped, a write leaves nothing."""
        if self.is_busy:
            return
        self._is_stopped, self.is_busy = False, True
        self._words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setValue(0)
        self.notice.hide()
        self._working.show()
        self.show()
        self.busy.emit(True)

        def finish(result: Any) -> None:
            self._settle()
            done(result)

        ask = self._desk.ask.write if writes else self._desk.ask.read
        ask(operation, *args, progress=self._progress, owner=self, done=finish, failed=self._on_failed, **named)

    def tell(self, words: str, tone: str) -> None:
        """What came of it, until it is sent away."""
        self.notice.show_notice(words, tone)
        self.show()

    def _progress(self, share: float) -> None:
        """Called by the worker; what it raises ends the work."""
        if self._is_stopped:
            raise Refused("Stopped")
        self._progressed.emit(share)

    def _stop(self) -> None:
        self._is_stopped = True
        self.stop.setEnabled(False)

    def _on_failed(self, refusal: Refused) -> None:
        self._settle()
        if not self._is_stopped:
            self.tell(in_words(refusal), "danger")

    def _settle(self) -> None:
        self.is_busy = False
        self._working.hide()
        self.stop.setEnabled(True)
        self._fold()
        self.busy.emit(False)

    def _fold(self) -> None:
        """Takes no room where there is nothing to say."""
        self.setVisible(self.is_busy or not self.notice.isHidden())
