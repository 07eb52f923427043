"""The month of maintenance: what was due and how it ended, what is open, and what is planned."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout

from core import maintenance
from core.base.errors import Refused
from core.maintenance.calendar import CalendarEntry
from core.rules.compliance import Outcome
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.maintenance.words import outcome_chip
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip, ChipText
from desktop.widgets.labels import label
from desktop.widgets.moments import today
from desktop.widgets.month_grid import DayEntry, MonthGrid
from desktop.widgets.state_view import Stateful
from desktop.widgets.turning_line import TurningLine


class MaintenanceCalendar(Card):
    """`plan_asked` and `job_asked` carry an id."""

    plan_asked = Signal(int)
    job_asked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk = desk
        self.grid = MonthGrid(self.tr("Calendar of maintenance"))
        self.title = label("", "heading")
        self.before = icon_button("chevron-left", self.tr("Month before"), clicked=lambda: self._turn(-1))
        self.after = icon_button("chevron-right", self.tr("Next month"), clicked=lambda: self._turn(1))
        self.today = button(self.tr("Today"), clicked=self.go_to_today)
        self._stateful = Stateful(self.grid)
        self.grid.opened.connect(self._open)
        self.grid.month_asked.connect(self.show_month)
        self.body.setSpacing(0)
        self.body.addLayout(self._head())
        self.add(self._stateful, 1)
        self.setFocusProxy(self._stateful)
        self._say_month()

    def _head(self) -> QHBoxLayout:
        months, meanings, head = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (months, meanings):
            row.setSpacing(8)
        for widget in (self.before, self.today, self.after, self.title):
            months.addWidget(widget)
        months.addStretch(1)
        for chip in self._legend():
            meanings.addWidget(Chip(chip.text, chip.tone))
        meanings.addStretch(1)
        head.setContentsMargins(14, 10, 14, 10)
        head.addWidget(TurningLine(months, meanings))
        return head

    def _legend(self) -> list[ChipText]:
        planned = ChipText(self.tr("Planned"), Tone.NEUTRAL)
        worst_last = (Outcome.PENDING, Outcome.IN_TIME, Outcome.LATE, Outcome.MISSED)
        return [planned, *(outcome_chip(outcome) for outcome in worst_last)]

    def show_month(self, month: date) -> None:
        """Shows it, and reads what stands in it."""
        self.grid.show_month(month)
        self._say_month()
        self.reload()

    def reload(self) -> None:
        """Reads the month that is shown once more."""
        month = self.grid.month
        self._desk.ask.read(
            maintenance.calendar.days, self.grid.first, self.grid.last, owner=self,
            done=lambda found: self._show(month, found), failed=self._refused,
        )  # fmt: skip

    def go_to_today(self) -> None:
        """This month, with the mark on today."""
        self.show_month(today())
        self.grid.setFocus()

    def _turn(self, months: int) -> None:
        self.show_month(self.grid.beside(months))

    def _say_month(self) -> None:
        locale, month = QLocale(), self.grid.month
        self.title.setText(f"{locale.standaloneMonthName(month.month)} {month.year}")

    def _show(self, month: date, found: list[CalendarEntry]) -> None:
        if month != self.grid.month:
            return  # another one was asked for meanwhile
        days: dict[date, list[DayEntry]] = {}
        for entry in found:
            days.setdefault(entry.day, []).append(self._entry(entry))
        self.grid.set_entries(days)
        self._stateful.ready()

    def _entry(self, entry: CalendarEntry) -> DayEntry:
        chip = ChipText(self.tr("Planned")) if entry.outcome is None else outcome_chip(entry.outcome)
        what = entry.asset or self.tr("%n thing(s)", "", entry.pieces)
        text = entry.plan if entry.pieces == 1 else f"{entry.plan} ({QLocale().toString(entry.pieces)})"
        told = " · ".join(filter(None, (entry.plan, what, entry.number, chip.text)))
        return DayEntry(text, told, Tone(chip.tone), entry)

    def _refused(self, refusal: Refused) -> None:
        self._stateful.error(self.tr("The calendar could not be read"), in_words(refusal), self.reload)

    def _open(self, entry: CalendarEntry) -> None:
        if entry.work_order_id is not None and self._desk.may("wo:read"):
            self.job_asked.emit(entry.work_order_id)
        else:
            self.plan_asked.emit(entry.plan_id)
