"""When the job can be ready at the earliest, as a line below the promise, with a key that takes it over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.desk import Desk
from desktop.widgets.buttons import button
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.moments import local, moment_text

if TYPE_CHECKING:
    from core.schedule import Ready

#: Whoever ticks several problems is answered once.
PAUSE_MS = 250


class ReadyHint(QWidget):
    """`used` carries the moment that was taken over. Nothing is shown, or asked, before a device is known."""

    used = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: tuple[int | None, str | None] = (None, None)
        self.ready: Ready | None = None
        self.words = ElidedLabel("", "small")
        self.use = button(
            self.tr("Use it"), kind="link", name=self.tr("Promise the earliest moment"), clicked=self._use
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.use)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self.hide()

    def ask(self, type_id: int | None, problem: str | None) -> None:
        """For a device of this type with this problem; soon."""
        if type_id is None:
            self._wanted = (None, None)
            self._pause.stop()
            self.hide()
        elif (type_id, problem) != self._wanted:
            self._wanted = (type_id, problem)
            self._pause.start()

    def _read(self) -> None:
        from core import schedule

        wanted = self._wanted
        self._desk.ask.read(
            schedule.earliest_ready, *wanted, owner=self, done=lambda found: self._take(wanted, found),
            failed=lambda _: self.hide(),
        )  # fmt: skip

    def _take(self, wanted: tuple[int | None, str | None], found: Ready) -> None:
        if wanted != self._wanted:
            return
        self.ready = found
        at = self.tr("Ready at the earliest: {moment}").format(moment=moment_text(found.at)) if found.at else ""
        text = " · ".join((at or self.tr("Nobody is there to do it"), *self._reasons(found)))
        self.words.setText(text)
        self.use.setVisible(found.at is not None)
        self.show()

    def _use(self) -> None:
        if self.ready is not None and self.ready.at is not None:
            self.used.emit(local(self.ready.at))

    def _reasons(self, found: Ready) -> list[str]:
        hours = self.locale().toString(found.hours, "f", 1)
        said = {
            "same_problem": self.tr("{count} with this problem took {hours} h"),
            "same_type": self.tr("{count} such devices took {hours} h"),
            "all_jobs": self.tr("{count} jobs took {hours} h"),
            "assumed": self.tr("{hours} h assumed"),
        }[found.basis.value].format(count=found.sample, hours=hours)
        lines = [said]
        if found.queue_jobs:
            lines.append(self.tr("%n before it", "", found.queue_jobs))
        if found.missing_parts:
            parts = ", ".join(found.missing_parts)
            lines.append(self.tr("{parts} not in the store").format(parts=parts))
        return lines
