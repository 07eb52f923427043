"""How well maintenance is kept: a year by months, and the dates behind each column."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import maintenance
from core.base.paging import Page
from core.base.transaction import Transaction
from core.maintenance.compliance import OccurrenceRow
from core.rules.compliance import Compliance, Outcome
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.maintenance.words import compliance_words, outcome_chip
from desktop.widgets.buttons import button
from desktop.widgets.card import Card, SectionHeading
from desktop.widgets.charts.columns import ColumnChart
from desktop.widgets.charts.figures import Figures, Series
from desktop.widgets.chip import chip_width
from desktop.widgets.columns import Column, Kind
from desktop.widgets.labels import label
from desktop.widgets.moments import at_hour, today, widest_moment
from desktop.widgets.record_table import RecordTable

MONTHS = 12
_ENDED = (Outcome.IN_TIME, Outcome.LATE, Outcome.MISSED)
_TONES = {Outcome.IN_TIME: Tone.SUCCESS, Outcome.LATE: Tone.WARNING, Outcome.MISSED: Tone.DANGER}


class Chosen(NamedTuple):
    """Whose dates the list shows; `outcome` None: all."""

    since_at: datetime
    until_at: datetime
    outcome: Outcome | None = None


class KeptPage(QWidget):
    """`job_asked` and `plan_asked` carry an id."""

    job_asked = Signal(int)
    plan_asked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.months: list[date] = []
        self.chart = ColumnChart(self.tr("Maintenance by month"), empty=self.tr("Nothing was due in this year"))
        self.chart.setMinimumHeight(190)
        self.chart.opened.connect(self._choose)
        self.figure = label("", "secondary")
        self.shown = label("", "secondary")
        self.all = button(self.tr("Whole year"), clicked=self.show_year)
        self.table = RecordTable(self._columns(), self._fetch, _row_id, name=self.tr("Dates of maintenance"))
        self.table.set_empty(self.tr("Nothing was due then"), "", "calendar-clock")
        self.table.opened.connect(self._open)
        self._lay_out()
        self.show_year()

    def _columns(self) -> list[Column]:
        chip = max((outcome_chip(each).text for each in Outcome), key=chip_width) + "m"
        return [
            Column("plan", self.tr("Plan"), lambda row: row.plan, "Lift, monthly inspection", stretch=2,
                   sortable=False),
            Column("asset", self.tr("Equipment"), lambda row: row.asset, "Boiler, basement", stretch=1, sortable=False),
            Column("due", self.tr("Due"), lambda row: row.due_at, widest_moment(), Kind.WHEN, sortable=False),
            Column("job", self.tr("Job"), lambda row: row.number or self.tr("none"), "WO00000", optional=2,
                   sortable=False),
            Column("done", self.tr("Done"), lambda row: row.done_at, widest_moment(), Kind.WHEN, optional=1,
                   sortable=False),
            Column("state", self.tr("Status"), lambda row: outcome_chip(row.outcome), chip, Kind.CHIP, sortable=False),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        above, below = Card(), Card(padding=0)
        heading = SectionHeading(self.tr("In time, late and missed"))
        heading.add_action(self.figure)
        above.add(heading)
        above.add(self.chart, 1)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        dates = SectionHeading(self.tr("Dates"))
        dates.add_action(self.shown)
        dates.add_action(self.all)
        head.addWidget(dates)
        below.body.setSpacing(0)
        below.body.addLayout(head)
        below.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(above, 2)
        column.addWidget(below, 3)
        self.setFocusProxy(self.table)

    # what is shown

    def reload(self) -> None:
        """Something changed somewhere."""
        self._desk.ask.read(read_year, owner=self, done=self._show)
        self.table.refresh()

    def show_year(self) -> None:
        """All dates of the twelve months."""
        months = _months(today())
        self.chosen = Chosen(at_hour(months[0]), at_hour(_next(months[-1])))
        self.shown.setText(self.tr("Twelve months"))
        self.all.hide()
        self.table.load()

    def _show(self, found: dict[date, Compliance]) -> None:
        self.months = _months(today())
        each = [found.get(month, Compliance()) for month in self.months]
        locale = QLocale()
        names = [f"{locale.standaloneMonthName(month.month)} {month.year}" for month in self.months]
        labels = [locale.standaloneMonthName(month.month, QLocale.FormatType.ShortFormat) for month in self.months]
        series = [
            Series(outcome_chip(outcome).text, [getattr(month, outcome.value) for month in each], _TONES[outcome])
            for outcome in _ENDED
        ]
        told = [f"{name} ({compliance_words(month)})" for name, month in zip(names, each, strict=True)]
        self.chart.set_figures(Figures(labels, series, told))
        whole = Compliance(*(sum(figures) for figures in zip(*each, strict=True)))
        self.figure.setText(self.tr("Twelve months: {words}").format(words=compliance_words(whole)))

    def _choose(self, place: int, series: int) -> None:
        month, outcome = self.months[place], _ENDED[series]
        self.chosen = Chosen(at_hour(month), at_hour(_next(month)), outcome)
        name = f"{QLocale().standaloneMonthName(month.month)} {month.year}"
        self.shown.setText(f"{name} · {outcome_chip(outcome).text}")
        self.all.show()
        self.table.load()

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        self._desk.ask.read(
            read_dates, self.chosen, Page(limit, offset), owner=self,
            done=lambda found: done(*found), failed=lambda refusal: done(error=in_words(refusal)),
        )  # fmt: skip

    def _open(self, row: OccurrenceRow) -> None:
        if row.work_order_id is not None and self._desk.may("wo:read"):
            self.job_asked.emit(row.work_order_id)
        else:
            self.plan_asked.emit(row.plan_id)


def _row_id(row: OccurrenceRow) -> tuple[int, int, datetime]:
    return row.plan_id, row.asset_id, row.due_at


def _months(today: date) -> list[date]:
    """The first days of this month and the eleven before it."""
    number = today.year * 12 + today.month - 1
    return [date(each // 12, each % 12 + 1, 1) for each in range(number - MONTHS + 1, number + 1)]


def _next(month: date) -> date:
    return (month + timedelta(days=32)).replace(day=1)


def read_year(tx: Transaction) -> dict[date, Compliance]:
    """Twelve months. Raises: Forbidden."""
    months = _months(today())
    return maintenance.compliance.by_month(tx, at_hour(months[0]), at_hour(_next(months[-1])))


def read_dates(tx: Transaction, chosen: Chosen, page: Page) -> tuple[list[OccurrenceRow], int]:
    """A page of them, and how many there are. Raises: Forbidden."""
    rows = maintenance.compliance.page(tx, chosen.since_at, chosen.until_at, page, chosen.outcome)
    return rows, maintenance.compliance.count(tx, chosen.since_at, chosen.until_at, chosen.outcome)
