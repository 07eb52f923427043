"""A moment and a day in a form whose draft keeps them as text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta

from desktop.widgets.moment_edit import MomentEdit
from desktop.widgets.moments import day_text


class FoundMoment(MomentEdit):
    """Takes what a draft kept, too."""

    def set_value(self, value: datetime | str | None) -> None:
        """Shows another moment; "" is none."""
        super().set_value(datetime.fromisoformat(value) if isinstance(value, str) and value else value or None)


class DayEdit(MomentEdit):
    """A day without its time: typed, picked, or one of the usual ones."""

    def __init__(self, days: Sequence[int]) -> None:
        super().__init__([(self._words(count), _in_days(count)) for count in days])
        self.line.setPlaceholderText(self.tr("Type a day, such as “31.12.” or “+90”"))

    def _words(self, count: int) -> str:
        return self.tr("+%n day(s)", "", count)

    def value(self) -> date | None:
        """The day."""
        moment = super().value()
        return moment.date() if moment is not None else None

    def set_value(self, value: date | str | None) -> None:
        """Shows another day; "" is none."""
        day = date.fromisoformat(value[:10]) if isinstance(value, str) and value else value or None
        if isinstance(day, datetime):
            super().set_value(day)
        else:
            super().set_value(datetime.combine(day, time(12)).astimezone() if isinstance(day, date) else None)

    def _write_out(self) -> None:
        if self._value is not None:
            self.line.setText(day_text(self._value, self._clock(), self.locale()))
        else:
            super()._write_out()


def _in_days(count: int) -> Callable[[datetime], datetime]:
    return lambda now: now + timedelta(days=count)
