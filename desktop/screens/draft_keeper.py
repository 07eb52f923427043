"""Keeps what is typed on the disk, within two seconds of the last key, and brings it back after a crash."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from core import drafts
from core.base.errors import Refused
from desktop.desk import Desk

PAUSE_MS = 500
LATEST_MS = 1_500

Values = dict[str, Any]


class DraftKeeper(QObject):
    """Asks a form for its values when the typing pauses, at the latest 1.5 s after the first unkept key.

    `form` is the name its drafts go by, `title` what they are called in a list.
    `kept` comes when the draft is on the disk, `failed` when it could not be written.
    """

    kept = Signal()
    failed = Signal(object)

    def __init__(
        self, desk: Desk, form: str, values: Callable[[], Values], title: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._form, self._values, self._title = desk, form, values, title
        self.draft_id: int | None = None
        self._written: Values | None = None
        self._is_under_way = self._is_stopped = False
        self._waiting: list[Callable[[], object]] = []
        self._since = QElapsedTimer()
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.flush)

    def note_change(self) -> None:
        """Something was typed."""
        if self._is_stopped:
            return
        if not self._pause.isActive():
            self._since.start()
        self._pause.start(max(0, min(PAUSE_MS, LATEST_MS - self._since.elapsed())))

    def flush(self, then: Callable[[], object] | None = None) -> None:
        """Writes now what is not written yet; `then` once nothing is under way any more."""
        self._pause.stop()
        if then is not None:
            self._waiting.append(then)
        if self._is_under_way:
            return
        values = self._values()
        if self._is_stopped or values == self._written:
            self._call_waiting()
            return
        self._is_under_way = True
        self._desk.ask.write(
            drafts.keep,
            self._form,
            values,
            self._title(),
            self.draft_id,
            owner=self,
            done=lambda row: self._on_kept(row.id, values),
            failed=self._on_failed,
        )

    def _on_kept(self, draft_id: int, values: Values) -> None:
        self._is_under_way = False
        self.draft_id, self._written = draft_id, values
        self.kept.emit()
        self._go_on()

    def _on_failed(self, refusal: Refused) -> None:
        self._is_under_way = False
        self.failed.emit(refusal)
        self._call_waiting()

    def _go_on(self) -> None:
        """What was typed meanwhile follows before anybody who waits is called."""
        if self._waiting and not self._is_stopped and self._values() != self._written:
            self.flush()
        else:
            self._call_waiting()

    def _call_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for called in waiting:
            called()

    def stop(self) -> None:
        """Writes nothing more: the intake is being stored, or thrown away."""
        self._pause.stop()
        self._is_stopped = True

    def resume(self) -> None:
        """The intake was refused: what is typed is kept again."""
        self._is_stopped = False
        self.note_change()

    def begin(self, draft_id: int | None = None, values: Values | None = None) -> None:
        """Starts over, with a draft that lies on the disk or with none; `values` are what counts as written."""
        self._pause.stop()
        self.draft_id, self._written, self._is_stopped = draft_id, values, False
