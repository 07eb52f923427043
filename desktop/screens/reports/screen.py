"""The reports: which one, for which days, looked at, printed and saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core import reports
from core.base.errors import Refused
from core.reports import Group, Table
from core.rules.file_names import safe_name
from core.rules.periods import Period, Step, usual_step
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.printing import show_content
from desktop.screen import Screen
from desktop.screens.list_memory import ListMemory
from desktop.screens.reports import outside
from desktop.screens.reports.cells import period_text
from desktop.screens.reports.making import Making
from desktop.screens.reports.period_bar import PeriodBar
from desktop.screens.reports.sheet import ReportView
from desktop.screens.reports.ways import way_of
from desktop.screens.reports.words import GROUP_ICONS, group_word
from desktop.widgets.buttons import menu_button
from desktop.widgets.file_dialogs import ask_place
from desktop.widgets.moments import clock_text, now, today
from desktop.widgets.notice import Notice
from desktop.widgets.page_header import PageHeader


class ReportsScreen(Screen):
    """Up and down go over the reports, Enter on a row or a value shows what is behind it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._memory = ListMemory("reports")
        self._groups = reports.groups_for(desk.actor)
        self._of: tuple[Period, Step] | None = None
        self.header = PageHeader(self.tr("Reports"), " ")
        self.save_button = menu_button(
            self.tr("Print or save"), "download",
            [
                (self.tr("Print, or save as PDF"), "printer", self.print_now),
                (self.tr("Save as an Excel sheet (XLSX)"), "file-text", self.ask_where),
            ],
        )  # fmt: skip
        self.header.add_action(self.save_button)
        self.bar, self.view = PeriodBar(today()), ReportView(desk)
        self.making, self.notice = Making(desk), Notice()
        self.list = self._make_list()
        self._lay_out()
        self._connect()
        kept = self._memory.get("group", "")
        self.list.setCurrentRow(next((n for n, group in enumerate(self._groups) if group == kept), 0))

    def _make_list(self) -> QListWidget:
        result = QListWidget()
        result.setAccessibleName(self.tr("Reports"))
        result.setIconSize(QSize(18, 18))
        result.setSpacing(1)
        result.setStyleSheet("QListWidget { background: transparent; }")
        result.viewport().setAutoFillBackground(False)
        result.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for group in self._groups:
            result.addItem(QListWidgetItem(icon(GROUP_ICONS[group]), group_word(group)))
        result.setFixedWidth(max(170, result.sizeHintForColumn(0) + 36))
        return result

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(12)
        for part in (self.bar, self.notice, self.making):
            beside.addWidget(part)
        beside.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.list)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addLayout(row, 1)
        self.notice.hide()
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_group)
        self.bar.edited.connect(self.make)
        self.making.made.connect(self._show)
        self.making.failed.connect(self._on_failed)
        self.view.opened.connect(self.open_row)
        self.add_shortcut("F5", self.tr("Make the report again"), self.make)
        self.add_shortcut("Ctrl+P", self.tr("Print the report"), self.print_now)
        self.add_shortcut("Ctrl+S", self.tr("Save as an Excel sheet"), self.ask_where)

    # making

    @property
    def group(self) -> Group:
        """The report that is chosen."""
        return self._groups[max(self.list.currentRow(), 0)]

    def _on_group(self, _row: int) -> None:
        self._memory.keep("group", self.group.value)
        self.make()

    def make(self) -> None:
        """The chosen report for the chosen days, as of now."""
        self.bar.show_today(today())
        period = self.bar.period()
        if period is None:
            self.notice.show_notice(self.bar.problem(), "warning")
            return
        self.notice.hide()
        self._of = (period, self.bar.step.value() or usual_step(period))
        self.making.make(self.group, *self._of)

    def _show(self, table: Table) -> None:
        assert self._of is not None
        period, step = self._of
        self.view.show_table(table, step)
        when = self.tr("{period}, as of {time}").format(period=period_text(period), time=clock_text(now()))
        self.header.set_subtitle(f"{group_word(table.group)} · {when}")

    def _on_failed(self, refusal: Refused | None) -> None:
        words = self.tr("The report was stopped.") if refusal is None else in_words(refusal)
        self.notice.show_notice(words, "warning" if refusal is None else "danger")

    # what is behind a value

    def open_row(self, place: int, key: str) -> None:
        """The rows of a value in their own list, or the same report of one part of the period."""
        if self.view.table is None or self._of is None:
            return
        way = way_of(self.desk, self.view.table, place, key, self._of[0])
        if way is None:
            return
        if way.period is not None:
            self.bar.show_period(way.period)
        else:
            self.desk.navigate(way.noun, way.record_id, **way.given)

    # paper and file

    def print_now(self) -> None:
        """The preview, from which it is printed or saved."""
        if self.view.table is not None and self._of is not None:
            content = outside.on_paper(self.view.table, *self._of, self.desk.settings)
            show_content(self.desk, "report", content)

    def ask_where(self) -> None:
        """Asks for a place to save in."""
        if self.view.table is None or self._of is None:
            return
        period = self._of[0]
        name = f"{group_word(self.view.table.group)} {period.first:%Y-%m-%d} {period.last:%Y-%m-%d}"
        ask_place(self, self.tr("Save the report"), safe_name(name, (".xlsx",)), "xlsx", self.save_to)

    def save_to(self, path: Path) -> None:
        """Writes what is shown."""
        assert self.view.table is not None and self._of is not None
        table, worded = self.view.table, outside.in_excel(self.view.table, *self._of, self.desk.settings)
        self.desk.ask.work(
            lambda: reports.write(path, table, worded), owner=self,
            done=lambda saved: self.desk.say(self.tr("Saved as {name}").format(name=saved.name)),
            failed=self._on_failed,
        )  # fmt: skip
