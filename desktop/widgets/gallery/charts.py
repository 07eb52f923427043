"""The gallery's page of charts."""

from decimal import Decimal

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.look.tokens import Tone
from desktop.widgets.card import Card
from desktop.widgets.charts.bars import BarChart
from desktop.widgets.charts.chart import Chart
from desktop.widgets.charts.columns import ColumnChart
from desktop.widgets.charts.figures import Figures, Series
from desktop.widgets.charts.lines import LineChart
from desktop.widgets.money import plain_amount

DAYS = [str(day) for day in range(1, 31)]
NAMES = ["Maximiliane Freifrau von Hohenstein-Württemberg", "王小明", "محمد العلي", "Ayşe Yıldız"]


def filled(chart: Chart, labels: list[str], *series: Series) -> Chart:
    """The chart with its values."""
    chart.set_figures(Figures(labels, series))
    return chart


def charts_page() -> QWidget:
    """Every kind, with a loss among the gains, with long names, and with nothing."""
    page = QWidget()
    page.setProperty("role", "page")
    grid = QGridLayout(page)
    grid.setContentsMargins(24, 20, 24, 20)
    grid.setSpacing(14)
    taken = Series("Taken", [Decimal((day * 37) % 190 - 30) for day in range(30)])
    states = [
        Series(name, [(day * step) % 6 for day in range(12)], tone)
        for name, step, tone in (("Done", 5, Tone.SUCCESS), ("Waiting for parts", 7, Tone.WAITING),
                                 ("Overdue", 3, Tone.DANGER), ("Not begun", 1, Tone.NEUTRAL))
    ]  # fmt: skip
    rates = [
        Series("Begun within", [None if day in (4, 5) else 2.5 + (day * 7) % 5 for day in range(14)]),
        Series("Finished within", [9 - (day * 5) % 7 for day in range(14)], Tone.SUCCESS),
    ]
    charts = {
        "Money taken": filled(ColumnChart("Money taken", text=plain_amount), DAYS, taken),
        "Jobs by state": filled(ColumnChart("Jobs by state"), DAYS[:12], *states),
        "Days": filled(LineChart("Days"), DAYS[:14], *rates),
        "Jobs": filled(BarChart("Jobs"), NAMES, Series("Jobs", [31, 0, 12, 7])),
        "Time": filled(BarChart("Time"), NAMES, *(Series(one.name, one.values[2:6], one.tone) for one in states)),
        "Nothing": filled(LineChart("Nothing"), DAYS, Series("Jobs", [0] * 30)),
    }
    for place, (heading, chart) in enumerate(charts.items()):
        card = Card(heading)
        card.add(chart, 1)
        grid.addWidget(card, place // 3, place % 3)
    return page
