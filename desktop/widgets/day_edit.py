"""A line for a day: typed in words or figures, picked from a calendar, or one of the usual ones below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.widgets.moment_edit import MomentEdit
from desktop.widgets.moments import at_hour, day_text, now

HOUR = 12


class DayEdit(MomentEdit):
    """`value()` is a date, or None; `days` are offered, so many from today."""

    def __init__(
        self, days: Sequence[int] = (), *, clock: Callable[[], datetime] = now, parent: QWidget | None = None
    ) -> None:
        quick = [(self.tr("+%n day(s)", "", count), _in_days(count)) for count in days]
        super().__init__(quick, clock=clock, hour=HOUR, parent=parent)
        self.line.setPlaceholderText(self.tr("Type a day, such as “31.12.” or “+90”"))

    def value(self) -> date | None:
        """The day, None for none."""
        return self._value.date() if self._value is not None else None

    def set_value(self, value: date | str | None) -> None:
        """Show another day; a draft keeps it as text, "" is none."""
        day = date.fromisoformat(value[:10]) if isinstance(value, str) and value else value or None
        is_day = isinstance(day, date)
        super().set_value(at_hour(day, HOUR) if is_day else None)

    def problem(self) -> str:
        """The text is no day."""
        if self._value is None and self.line.text().strip():
            return self.tr("Write a day, such as “tomorrow”, “+3” or “24.12.”")
        return ""

    def _pick(self, moment: datetime) -> None:
        self.set_value(moment.date())
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_out(self) -> None:
        if self._value is not None:
            self.line.setText(day_text(self._value, self._clock(), self.locale()))
        else:
            super()._write_out()


def _in_days(count: int) -> Callable[[datetime], datetime]:
    return lambda now: now + timedelta(days=count)
