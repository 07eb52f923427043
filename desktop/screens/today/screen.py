"""The first screen of the navigation: figures, charts and, for a technician, his day; everything leads to its rows."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QDate, QLocale, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.base.errors import Refused
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.today import wishes
from desktop.screens.today.figure import WIDTH, FigureTile
from desktop.screens.today.outlook import Outlook
from desktop.screens.today.plan import DayPlan
from desktop.screens.today.wishes import Day, Figure
from desktop.widgets.buttons import icon_button
from desktop.widgets.form import scrolled
from desktop.widgets.moments import now
from desktop.widgets.money import money_text
from desktop.widgets.notice import Notice
from desktop.widgets.page_header import PageHeader

#: What is overdue changes by itself.
EVERY_MS = 60_000
MARGIN, SPACING, GAP = 24, 14, 10
NOUNS = {"work_order", "payment", "invoice", "part", "stock", "room", "plan", "settings"}


class TodayScreen(Screen):
    """Tab goes over the figures, Enter shows the rows of one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.header = PageHeader(self.tr("Today"), " ")
        self.header.add_action(icon_button("refresh-cw", self.tr("Load again"), clicked=self.reload))
        self.notice = Notice()
        self.tiles: dict[str, FigureTile] = {}
        self._figures: list[Figure] = []
        self._shown: list[str] = []
        self._columns = 0
        self.outlook = Outlook(desk)
        self.outlook.asked.connect(lambda noun, given: desk.navigate(noun, None, **given))
        self.plan: DayPlan | None = None
        self._lay_out()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.reload)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)
        self.follow(NOUNS, self.reload)
        self._make_figures()
        self.reload()

    def _lay_out(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACING)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._column.addLayout(self._grid)
        if wishes.day_of(self.desk, now()).person_id is not None:
            self.plan = DayPlan(self.desk)
            self._column.addWidget(self.plan)
        self._column.addWidget(self.outlook)
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(SPACING)
        column.addWidget(self.header)
        column.addWidget(self.notice)
        self._area = scrolled(content)
        column.addWidget(self._area, 1)
        self.notice.hide()

    def _make_figures(self) -> None:
        """Once: which there are depends on the role alone."""
        for figure in wishes.figures(self.desk, self._day()):
            tile = FigureTile(figure.title, figure.picture, figure.tone)
            tile.clicked.connect(lambda _=False, key=figure.key: self.open_figure(key))
            self.tiles[figure.key] = tile
        self._show_tiles([key for key in self.tiles if key != "arrivals"])  # most shops have no rooms

    def _show_tiles(self, keys: list[str]) -> None:
        if keys != self._shown:
            self._shown, self._columns = keys, 0
            self._arrange()

    def _arrange(self) -> None:
        """As many beside each other as there is room for."""
        columns = max(1, min(6, (self.width() - 2 * MARGIN) // (WIDTH + GAP)))
        if columns == self._columns:
            return
        self._columns = columns
        for tile in self.tiles.values():
            self._grid.removeWidget(tile)
        for place, key in enumerate(self._shown):
            self._grid.addWidget(self.tiles[key], place // columns, place % columns)
            self.tiles[key].show()
        for key in self.tiles.keys() - set(self._shown):
            self.tiles[key].hide()

    def resizeEvent(self, event: Any) -> None:
        """More or fewer in a line."""
        super().resizeEvent(event)
        self._arrange()

    # asking

    def _day(self) -> Day:
        return wishes.day_of(self.desk, now())

    def reload(self) -> None:
        """As of now; at midnight the day is another one."""
        day = self._day()
        shown = QDate(day.today.year, day.today.month, day.today.day)
        self.header.set_subtitle(QLocale().toString(shown, QLocale.FormatType.LongFormat))
        self._figures = wishes.figures(self.desk, day)
        self.desk.ask.read(wishes.read, self._figures, owner=self, done=self._take, failed=self._on_failed)
        self.outlook.load(day)
        if self.plan is not None:
            self.plan.load(day)

    def _take(self, values: dict[str, int | Decimal | None]) -> None:
        self.notice.hide()
        for figure in self._figures:
            value = values.get(figure.key)
            if value is not None:
                words = self._money(value) if figure.is_money else QLocale().toString(value)
                self.tiles[figure.key].show_value(words, is_loud=bool(value))
        self._show_tiles([key for key in self.tiles if values.get(key) is not None])

    def _money(self, amount: int | Decimal) -> str:
        return money_text(Decimal(amount), self.desk.settings.currency)

    def _on_failed(self, refusal: Refused) -> None:
        self.notice.show_notice(in_words(refusal), "danger")

    def open_figure(self, key: str) -> None:
        """Its rows, in their own list."""
        figure = next(each for each in self._figures if each.key == key)
        self.desk.navigate(figure.noun, None, **figure.given)

    def showEvent(self, event: QShowEvent) -> None:
        """Time passes while nobody looks."""
        super().showEvent(event)
        if not self._timer.isActive():
            self._timer.start()
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._timer.stop()
