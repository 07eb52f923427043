"""A line for a day: typed in words or figures, or picked from a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QWidget

from desktop.widgets.moment_edit import MomentEdit
from desktop.widgets.moments import now


def date_text(day: date, locale: QLocale | None = None) -> str:
    """23 Nov 2026."""
    return (locale or QLocale()).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


class DayEdit(MomentEdit):
    """`value()` is a date, or None."""

    def __init__(self, *, clock: Callable[[], datetime] = now, parent: QWidget | None = None) -> None:
        super().__init__([], clock=clock, hour=12, parent=parent)
        self.line.setPlaceholderText(self.tr("Type a day, such as “tomorrow” or “+3”"))

    def value(self) -> date | None:  # type: ignore[override]
        """The day, None for none."""
        return self._value.date() if self._value is not None else None

    def set_value(self, value: date | None) -> None:
        """Show another day."""
        super().set_value(None if value is None else datetime(value.year, value.month, value.day, 12).astimezone())

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
            self.line.setText(date_text(self._value.date(), self.locale()))
        elif not self.line.hasFocus() and not self.problem():
            self.line.clear()
