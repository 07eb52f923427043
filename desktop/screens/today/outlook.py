"""The charts of the day: open jobs by state, what is due on the next days, what came in on the last ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from core import billing
from core.base.transaction import Transaction
from core.rules.status import OPEN
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.today.wishes import Day, count_jobs
from desktop.screens.work_orders.listing import Only, Wanted
from desktop.widgets.card import Card
from desktop.widgets.charts.bars import BarChart
from desktop.widgets.charts.chart import Chart
from desktop.widgets.charts.columns import ColumnChart
from desktop.widgets.charts.figures import Figures, Series
from desktop.widgets.days import day_words
from desktop.widgets.money import money_text
from desktop.words import status_chip

AHEAD, BEHIND = 7, 14
HEIGHT = 260


def read_jobs(tx: Transaction, wishes: Sequence[Wanted]) -> list[int]:
    """How many there are of each. Raises: Forbidden."""
    return [count_jobs(tx, wanted) for wanted in wishes]


class Outlook(QWidget):
    """`asked` carries a noun and what to show there."""

    asked = Signal(str, dict)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self._wishes: dict[Chart, list[dict[str, Any]]] = {}
        self.states = self.due = self.money = None
        if desk.may("wo:read"):
            self.states = self._add(BarChart(self.tr("Open jobs by state"), empty=self.tr("Nothing is open")))
            self.due = self._add(ColumnChart(self.tr("Due on the next days"), empty=self.tr("Nothing is due")))
        if desk.may("payment:read"):
            chart = ColumnChart(self.tr("Money taken"), text=self._money, empty=self.tr("Nothing came in"))
            self.money = self._add(chart, "payments")
        self.setVisible(bool(self._wishes))

    def _add(self, chart: Any, noun: str = "work_orders") -> Any:
        card = Card(chart.accessibleName())
        card.setFixedHeight(HEIGHT)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        card.add(chart, 1)
        self._row.addWidget(card, 1)
        self._wishes[chart] = []
        chart.opened.connect(lambda place, _series: self.asked.emit(noun, self._wishes[chart][place]))
        return chart

    def _money(self, amount: Any) -> str:
        return money_text(Decimal(amount), self._desk.settings.currency)

    def load(self, day: Day) -> None:
        """As of now."""
        if self.states is not None:
            self._load_states(day)
            self._load_due(day)
        if self.money is not None:
            days = [day.today - timedelta(days=back) for back in reversed(range(BEHIND))]
            self._wishes[self.money] = [{"day": each} for each in days]
            labels, names = [str(each.day) for each in days], [_long(each) for each in days]
            self._read(billing.net_by_day, days, self._show(self.money, labels, names, Tone.SUCCESS))

    def _load_states(self, day: Day) -> None:
        names = [status_chip(status).text for status in OPEN]
        wishes = [Wanted("all", status=status, assignee_id=day.person_id) for status in OPEN]
        self._wishes[self.states] = [{"wanted": wanted} for wanted in wishes]
        self._read(read_jobs, wishes, self._show(self.states, names, names, Tone.ACTIVE))

    def _load_due(self, day: Day) -> None:
        days = [day.today + timedelta(days=ahead) for ahead in range(AHEAD)]
        locale = QLocale()
        labels = [
            self.tr("Late"),
            *(locale.dayName(each.isoweekday(), QLocale.FormatType.ShortFormat) for each in days),
        ]
        names = [self.tr("Overdue"), *(_long(each) for each in days)]
        dated = [
            day.jobs("open", Only(self.tr("Due {day}").format(day=name), due=day.span(ahead)))
            for ahead, name in enumerate(names[1:])
        ]
        wishes = [day.jobs("overdue"), *dated]
        self._wishes[self.due] = [{"wanted": wanted} for wanted in wishes]
        self._read(read_jobs, wishes, self._show(self.due, labels, names, Tone.INFO))

    def _show(self, chart: Chart, labels: list[str], names: list[str], tone: Tone) -> Callable[[list[Any]], None]:
        def show(values: list[Any]) -> None:
            chart.set_figures(Figures(labels, (Series(chart.accessibleName(), values, tone),), names))

        return show

    def _read(self, operation: Callable[..., Any], asked: Sequence[Any], done: Callable[[list[Any]], None]) -> None:
        self._desk.ask.read(operation, asked, owner=self, done=done, failed=lambda _: None)


def _long(day: Any) -> str:
    return day_words(day, weekday=True)
