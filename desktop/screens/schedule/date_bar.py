"""Which days the schedule shows: a step back and on, today, any day from a calendar, a day or a week."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPoint, Signal
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QWidget

from desktop.screens.schedule.grid import DAY, WEEK
from desktop.screens.schedule.slots import days_from
from desktop.screens.schedule.words import long_day, week_number, week_words
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.filter_bar import SavedFilter, Segments
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.moment_edit import calendar_popup, colour_calendar

WEEK_DAYS = 7


class DateBar(QWidget):
    """`changed` comes when other days are to be shown: see `days`; `modes` are for the screen to place."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], mode: str = DAY) -> None:
        super().__init__()
        self._today, self.day = today, today()
        self.modes = Segments([SavedFilter(DAY, self.tr("Day")), SavedFilter(WEEK, self.tr("Week"))], self.tr("View"))
        self.modes.choose(mode)
        self.back = icon_button("chevron-left", "", clicked=lambda: self.step(-1))
        self.on = icon_button("chevron-right", "", clicked=lambda: self.step(1))
        self.now = button(self.tr("Today"), clicked=self.go_to_today)
        self.pick = icon_button("calendar", self.tr("Pick a day"), clicked=self.show_calendar)
        self._words, self._week = ElidedLabel("", "heading"), ElidedLabel("", "secondary")
        self._calendar: QFrame | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self.back, self.now, self.on, self.pick):
            row.addWidget(part)
        row.addSpacing(6)
        row.addWidget(self._words)
        row.addWidget(self._week)
        self.modes.setParent(self)
        self.modes.hide()  # whose screen has both shows them where it likes
        self.modes.chosen.connect(lambda _: self._tell())
        self._write()

    @property
    def mode(self) -> str:
        """A day or a week."""
        return self.modes.current

    def days(self) -> list[date]:
        """What is shown; a week begins as the country has it."""
        if self.mode == DAY:
            return [self.day]
        first = QLocale().firstDayOfWeek().value - 1
        return days_from(self.day - timedelta(days=(self.day.weekday() - first) % WEEK_DAYS), WEEK_DAYS)

    def step(self, steps: int) -> None:
        """So many days or weeks on."""
        self.go_to(self.day + timedelta(days=steps * (1 if self.mode == DAY else WEEK_DAYS)))

    def go_to(self, day: date) -> None:
        """Shows this day, or its week."""
        if day != self.day:
            self.day = day
            self._tell()

    def go_to_today(self) -> None:
        """By the shop's own calendar."""
        self.go_to(self._today())

    def _tell(self) -> None:
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        days, is_day = self.days(), self.mode == DAY
        self._words.setText(long_day(days[0]) if is_day else week_words(days[0], days[-1]))
        middle = days[len(days) // 2] if not is_day else days[0]
        self._week.setText(self.tr("Week {number}").format(number=week_number(middle)))
        for arrow, words in (
            (self.back, self.tr("Day before") if is_day else self.tr("Week before")),
            (self.on, self.tr("Next day") if is_day else self.tr("Next week")),
        ):
            arrow.setAccessibleName(words)
            arrow.setToolTip(words)

    def show_calendar(self) -> None:
        """Below its button."""
        if self._calendar is None:
            self._calendar = self._make_calendar()
        month = self._calendar.findChild(QCalendarWidget)
        month.setSelectedDate(QDate(self.day.year, self.day.month, self.day.day))
        colour_calendar(month)
        self._calendar.adjustSize()
        self._calendar.move(self.pick.mapToGlobal(QPoint(0, self.pick.height() + 4)))
        self._calendar.show()
        month.setFocus()

    def _make_calendar(self) -> QFrame:
        frame = calendar_popup(self)
        month = frame.findChild(QCalendarWidget)
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        month.clicked.connect(self._on_day)
        month.activated.connect(self._on_day)
        return frame

    def _on_day(self, day: QDate) -> None:
        if self._calendar is not None:
            self._calendar.hide()
        self.go_to(date(day.year(), day.month(), day.day()))
