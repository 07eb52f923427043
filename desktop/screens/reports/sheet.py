"""One report as it is looked at: its chart, its table with the sums on top of it, and what the figures mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.reports import Column as Figure
from core.reports import Drawn, Kind, Table
from core.rules.periods import Step
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.reports.cells import cell, first_cells, label_text
from desktop.screens.reports.words import column_word, group_word, meaning
from desktop.widgets.card import Card, TableCard
from desktop.widgets.charts.bars import BarChart
from desktop.widgets.charts.chart import Chart
from desktop.widgets.charts.columns import ColumnChart
from desktop.widgets.charts.figures import Figures, Series
from desktop.widgets.charts.lines import LineChart
from desktop.widgets.columns import Column
from desktop.widgets.columns import Kind as CellKind
from desktop.widgets.labels import label
from desktop.widgets.record_table import RecordTable

#: So many bars are read at a look; the table has the rest.
MOST_BARS = 8
CHART_HEIGHT = 236
TONES = (Tone.ACTIVE, Tone.SUCCESS, Tone.WARNING, Tone.DANGER)
_FIRST = (Kind.NAME, Kind.METHOD, Kind.SPAN)


@dataclass(frozen=True)
class Line:
    """One row of the table; the last one may be the sums, which lead nowhere."""

    id: int
    cells: tuple[str, ...]


class ReportView(QWidget):
    """`opened` carries the place of a row, and the key of the figure where a value of the chart was pressed."""

    opened = Signal(int, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.table: Table | None = None
        self.chart: Chart | None = None
        self.rows: RecordTable | None = None
        self._rows = QStackedWidget()
        self._chart_card, self._rows_card = Card(), TableCard(self._rows)
        self._chart_card.setFixedHeight(CHART_HEIGHT)
        self.meanings = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._chart_card)
        column.addWidget(self._rows_card, 1)
        column.addWidget(self.meanings)

    def show_table(self, table: Table, step: Step) -> None:
        """Another report, or another period of it."""
        self.table = table
        titles = [column_word(table.group, column.key, step) for column in table.columns]
        told = [(title, meaning(table.group, column.key)) for title, column in zip(titles, table.columns, strict=True)]
        self.meanings.setText("  ".join(f"{title}: {words}" for title, words in told if words))
        self._draw(table, titles)
        self._list(table, titles)

    # the chart

    def _draw(self, table: Table, titles: list[str]) -> None:
        if self.chart is not None:
            self.chart.hide()
            self.chart.deleteLater()
        kinds = {column.key: column.kind for column in table.columns}
        kind = kinds[table.charted[0]]
        makers = {Drawn.COLUMNS: ColumnChart, Drawn.LINES: LineChart, Drawn.BARS: BarChart}

        def text(value: Any) -> str:
            return cell(kind, value / 100 if kind is Kind.SHARE else value, self._desk.settings.currency)

        chart = makers[table.drawn](group_word(table.group), text=text)
        chart.set_figures(self._figures(table, titles, kind))
        chart.opened.connect(lambda place, series: self.opened.emit(place, table.charted[series]))
        self._chart_card.add(chart, 1)
        self._chart_card.setVisible(bool(table.rows))
        self.chart = chart

    def _figures(self, table: Table, titles: list[str], kind: Kind) -> Figures:
        rows = table.rows[:MOST_BARS] if table.drawn is Drawn.BARS else table.rows
        names = first_cells(table, self._desk.settings.currency)[: len(rows)]
        is_span = table.columns[0].kind is Kind.SPAN
        keys = [column.key for column in table.columns]
        series = []
        for number, key in enumerate(table.charted):
            values = [row[keys.index(key)] for row in rows]
            if kind is Kind.SHARE:
                values = [None if value is None else round(100 * value, 1) for value in values]
            series.append(Series(titles[keys.index(key)], values, TONES[number]))
        return Figures([label_text(row[0]) for row in rows] if is_span else names, series, names)

    # the table

    def _list(self, table: Table, titles: list[str]) -> None:
        currency = self._desk.settings.currency
        lines = [
            Line(
                place,
                tuple(cell(column.kind, value, currency) for column, value in zip(table.columns, row, strict=True)),
            )
            for place, row in enumerate(table.rows)
        ]
        if table.sums and lines:
            lines.insert(0, Line(-1, (self.tr("All"), *self._sums(table, currency))))
        rows = RecordTable(
            [self._column(number, column, titles[number], lines) for number, column in enumerate(table.columns)],
            lambda offset, limit, done: done(lines[offset : offset + limit], len(lines)),
            name=group_word(table.group),
        )
        rows.set_empty(self.tr("Nothing in this period"), self.tr("Choose another period above."), "chart-column")
        rows.opened.connect(lambda line: self.opened.emit(line.id, "") if line.id >= 0 else None)
        if self.rows is not None:
            self._rows.removeWidget(self.rows)
            self.rows.deleteLater()
        self._rows.addWidget(rows)
        self._rows.setCurrentWidget(rows)
        self.rows = rows
        rows.load()

    @staticmethod
    def _sums(table: Table, currency: str) -> list[str]:
        pairs = zip(table.columns[1:], table.sums[1:], strict=True)
        return ["" if value is None else cell(column.kind, value, currency) for column, value in pairs]

    @staticmethod
    def _column(number: int, column: Figure, title: str, lines: list[Line]) -> Column:
        is_first = number == 0
        longest = max((line.cells[number] for line in lines), key=len, default="")
        kind = CellKind.KEY if is_first else CellKind.NUMBER
        return Column(
            column.key, title, lambda line: line.cells[number], longest[:24] if is_first else longest, kind,
            stretch=3 if is_first else 1, sortable=False,
        )  # fmt: skip
