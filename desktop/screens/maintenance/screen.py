"""Maintenance: the plans with one beside the list, how well they are kept, and the form as a page."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core import maintenance
from core.base.transaction import Transaction
from core.maintenance import PlanRow
from core.rules.compliance import Compliance
from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.maintenance.calendar import MaintenanceCalendar
from desktop.screens.maintenance.form import PlanForm
from desktop.screens.maintenance.kept import KeptPage
from desktop.screens.maintenance.listing import ACTIVE, ALL, PlanList
from desktop.screens.maintenance.panel import PlanDetail, PlanPanel
from desktop.screens.maintenance.words import compliance_words
from desktop.screens.split_view import SplitView
from desktop.widgets.buttons import button
from desktop.widgets.filter_bar import SavedFilter, Segments
from desktop.widgets.labels import label
from desktop.widgets.page_header import PageHeader

PLANS, CALENDAR, KEPT = "plans", "calendar", "kept"
#: Pixels of a screen whose head can tell how well the plans are kept.
ROOM_FOR_FIGURE = 1100


class MaintenanceScreen(Screen):
    """Enter opens a plan, Esc goes back; beside the list a calendar, and how well the plans are kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list, self.panel = PlanList(desk), PlanPanel(desk)
        self.split = SplitView(self.list, self.panel)
        self.calendar, self.kept_page = MaintenanceCalendar(desk), KeptPage(desk)
        self.views = Segments(
            [
                SavedFilter(PLANS, self.tr("Plans")),
                SavedFilter(CALENDAR, self.tr("Calendar")),
                SavedFilter(KEPT, self.tr("Kept in time")),
            ],
            name=self.tr("Views of maintenance"),
        )
        self.form: PlanForm | None = None
        self._has_chosen = False
        self.header = PageHeader(self.tr("Maintenance"))
        self._new = button(self.tr("Add plan"), "plus", "primary", clicked=self.new)
        if not desk.may("pm:write"):
            self._new.hide()
        self.kept = label("", "secondary")
        self.header.add_beside_title(self.views)
        self.header.add_action(self.kept)
        self.header.add_action(self.list.search)
        self.header.add_action(self._new)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.follow({"plan", "work_order", "asset", "team", "person"}, self.reload)
        self.list.table.load()
        self._read_compliance()

    def _lay_out(self) -> None:
        self._browse = QWidget()
        column = QVBoxLayout(self._browse)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        self._shown = QStackedWidget()
        for view in (self.split, self.calendar, self.kept_page):
            self._shown.addWidget(view)
        column.addWidget(self._shown, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._browse)
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._stack)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(lambda row: self.open_record(row.id))
        self.list.new_asked.connect(self.new)
        self.list.table.loaded.connect(self._choose_first)
        self.panel.back_asked.connect(self.show_list)
        self.panel.edit_asked.connect(self.edit)
        self.panel.gone.connect(lambda _: self.show_list())
        self.split.folded.connect(self.panel.back.setVisible)
        self.views.chosen.connect(self._on_view)
        for view in (self.calendar, self.kept_page):
            view.plan_asked.connect(self._show_plan)
            view.job_asked.connect(lambda job_id: self.desk.navigate("work_order", job_id))

    def _add_shortcuts(self) -> None:
        if self.desk.may("pm:write"):
            self.add_shortcut("Ctrl+N", self.tr("Add a plan"), self.new)
            self.add_shortcut("Ctrl+E", self.tr("Edit the plan"), lambda: self.edit(self.panel.detail))
        self.add_shortcut("Ctrl+F", self.tr("Search in the list"), self._search)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        """One plan, beside the list or in its place, whatever the filter shows."""
        if self.form is not None:
            return
        if self.views.current != PLANS:
            self.views.choose(PLANS)
        self._has_chosen = True
        self.list.table.select(record_id)
        self.panel.show_plan(record_id, at_once=True)
        self.split.show_panel()
        self.list.table.setFocus()

    def begin(self, **given: Any) -> None:
        """`new`: an empty form, for the thing with `asset_id`; `show`: a saved filter, or another view."""
        if given.get("new") or given.get("asset_id"):
            self.new(given.get("asset_id"))
        elif given.get("show") in (CALENDAR, KEPT):
            self.views.choose(given["show"])
        elif "show" in given:
            self.views.choose(PLANS)
            self.list.show_saved(str(given["show"]))

    def may_leave(self, then: Any) -> None:
        """What is typed is brought to the disk as a draft."""
        if self.form is not None:
            self.form.keeper.flush(then)
        else:
            then()

    def reload(self) -> None:
        """Something changed somewhere."""
        self.list.table.refresh()
        self.panel.reload()
        self._read_compliance()
        if self.views.current == CALENDAR:
            self.calendar.reload()
        elif self.views.current == KEPT:
            self.kept_page.reload()

    def _on_view(self, key: str) -> None:
        view = {PLANS: self.split, CALENDAR: self.calendar, KEPT: self.kept_page}[key]
        self._shown.setCurrentWidget(view)
        self.list.search.setVisible(key == PLANS)
        self._show_figure(self.width())
        self.setFocusProxy(self.list if key == PLANS else view)
        if key != PLANS:
            view.reload()

    def _show_plan(self, plan_id: int) -> None:
        self.open_record(plan_id)

    def _read_compliance(self) -> None:
        self.desk.ask.read(read_compliance, owner=self, done=self._show_compliance)

    def _show_compliance(self, found: Compliance) -> None:
        self.kept.setText(self.tr("Last 30 days: {words}").format(words=compliance_words(found)))

    def _show_figure(self, width: int) -> None:
        """Beside the list, where there is room for it."""
        self.kept.setVisible(self.views.current == PLANS and width >= ROOM_FOR_FIGURE)

    # moving between list and page

    def show_list(self) -> None:
        """Back to the list."""
        self.split.show_list()
        self.list.table.setFocus()

    def _on_chosen(self, row: PlanRow | None) -> None:
        if row is not None and self.split.is_split:
            self.panel.show_plan(row.id)

    def _choose_first(self, count: int) -> None:
        if count and not self._has_chosen and self.split.is_split:
            self._has_chosen = True
            self.list.table.select_first()

    def _search(self) -> None:
        if self.form is None:
            if self.views.current != PLANS:
                self.views.choose(PLANS)
            self.show_list()
            self.list.go_to_search()

    def new(self, asset_id: int | None = None) -> None:
        """An empty form."""
        self._show_form(None, asset_id)

    def edit(self, detail: PlanDetail | None) -> None:
        """The plan's form."""
        if detail is not None:
            self._show_form(detail, None)

    def _show_form(self, detail: PlanDetail | None, asset_id: int | None) -> None:
        if self.form is not None or not self.desk.may("pm:write"):
            return
        self.form = PlanForm(self.desk, detail, asset_id)
        self.form.stored.connect(self._on_stored)
        self.form.left.connect(self._close_form)
        self._stack.addWidget(self.form)
        self._stack.setCurrentWidget(self.form)
        self.setFocusProxy(self.form)
        self.form.form.focus_first()

    def _on_stored(self, plan: PlanRow) -> None:
        self.desk.say(self.tr("{name} is saved").format(name=plan.name))
        if self.views.current != PLANS:
            self.views.choose(PLANS)
        if self.list.shown not in (ALL, ACTIVE):
            self.list.show_saved(ACTIVE)
        self.list.table.select(plan.id)
        self.panel.show_plan(plan.id, at_once=True)

    def _close_form(self) -> None:
        form, self.form = self.form, None
        self._stack.setCurrentWidget(self._browse)
        self.setFocusProxy(self.list if self.views.current == PLANS else self._shown.currentWidget())
        if form is not None:
            self._stack.removeWidget(form)
            form.deleteLater()
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Smaller margins in a small window."""
        super().resizeEvent(event)
        self._show_figure(event.size().width())
        is_small = event.size().width() < 800 or event.size().height() < 460
        self._outer.setContentsMargins(*((12, 10, 12, 10) if is_small else (24, 20, 24, 20)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from a plan to the list."""
        if event.key() == Qt.Key.Key_Escape and self.form is None:
            if self.views.current != PLANS:
                self.views.choose(PLANS)
            self.show_list()
            return
        super().keyPressEvent(event)


def read_compliance(tx: Transaction) -> Compliance:
    """Of all plans, the last thirty days. Raises: Forbidden."""
    return maintenance.compliance.of_period(tx, tx.now - timedelta(days=30), tx.now)
