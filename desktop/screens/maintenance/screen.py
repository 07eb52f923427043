"""Maintenance: the plans with one beside the list, how well they are kept, and the form as a page."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from core import maintenance
from core.base.transaction import Transaction
from core.maintenance import PlanRow
from core.rules.compliance import Compliance
from desktop.desk import Desk
from desktop.screens.maintenance.calendar import MaintenanceCalendar
from desktop.screens.maintenance.form import PlanForm
from desktop.screens.maintenance.kept import KeptPage
from desktop.screens.maintenance.listing import ACTIVE, ALL, PlanList
from desktop.screens.maintenance.panel import PlanDetail, PlanPanel
from desktop.screens.maintenance.words import compliance_words
from desktop.screens.record_screen import RecordScreen
from desktop.widgets.buttons import button
from desktop.widgets.filter_bar import SavedFilter, Segments
from desktop.widgets.labels import label

PLANS, CALENDAR, KEPT = "plans", "calendar", "kept"
#: Pixels of a screen whose head can tell how well the plans are kept.
ROOM_FOR_FIGURE = 1100


class MaintenanceScreen(RecordScreen):
    """Enter opens a plan, Esc goes back; beside the list a calendar, and how well the plans are kept."""

    list: PlanList
    panel: PlanPanel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.calendar, self.kept_page = MaintenanceCalendar(desk), KeptPage(desk)
        self.views = Segments(
            [
                SavedFilter(PLANS, self.tr("Plans")),
                SavedFilter(CALENDAR, self.tr("Calendar")),
                SavedFilter(KEPT, self.tr("Kept in time")),
            ],
            name=self.tr("Views of maintenance"),
        )
        self._new = button(self.tr("Add plan"), "plus", "primary", clicked=self.new)
        if not desk.may("pm:write"):
            self._new.hide()
        self.kept = label("", "secondary")
        self.furnish(self.tr("Maintenance"), PlanList(desk), PlanPanel(desk), writes="pm:write")
        self.header.add_beside_title(self.views)
        for part in (self.kept, self.list.search, self._new):
            self.header.add_action(part)
        self.views.chosen.connect(self._on_view)
        for view in (self.calendar, self.kept_page):
            view.plan_asked.connect(self.open_record)
            view.job_asked.connect(lambda job_id: self.desk.navigate("work_order", job_id))
        if desk.may("pm:write"):
            self.add_shortcut("Ctrl+N", self.tr("Add a plan"), self.new)
            self.add_shortcut("Ctrl+E", self.tr("Edit the plan"), self.panel.ask_edit)
        self.follow({"plan", "work_order", "asset", "team", "person"}, self.reload)
        self.list.table.load()
        self._read_compliance()

    # what the base asks

    def body(self) -> QWidget:
        """The views, one of which is seen."""
        self._shown = QStackedWidget()
        for view in (self.split, self.calendar, self.kept_page):
            self._shown.addWidget(view)
        return self._shown

    @property
    def home(self) -> QWidget:
        """The view that is seen."""
        return self.list if self.views.current == PLANS else self._shown.currentWidget()

    def make_form(self, found: PlanDetail | None, given: dict[str, Any]) -> PlanForm:
        """Of a plan, or of a new one for the thing with `asset_id`."""
        return PlanForm(self.desk, found, given.get("asset_id"))

    def said_of(self, record: PlanRow) -> str:
        """By its name."""
        return self.tr("{name} is saved").format(name=record.name)

    def show_stored(self, record: PlanRow) -> None:
        """Among the plans, where it is seen."""
        self._show_plans()
        if self.list.shown not in (ALL, ACTIVE):
            self.list.show_saved(ACTIVE)
        super().show_stored(record)

    def open_record(self, record_id: int) -> None:
        """One plan, beside the list or in its place, whatever view or filter is shown."""
        if self.form is None:
            self._show_plans()
        super().open_record(record_id)

    def show_list(self) -> None:
        """Back to the list, from another view too."""
        self._show_plans()
        super().show_list()

    # what the window asks

    def begin(self, **given: Any) -> None:
        """`new`: an empty form, for the thing with `asset_id`; `show`: a saved filter, or another view."""
        if given.get("new") or given.get("asset_id"):
            self.new(asset_id=given.get("asset_id"))
        elif given.get("show") in (CALENDAR, KEPT):
            self.views.choose(given["show"])
        elif "show" in given:
            self._show_plans()
            self.list.show_saved(str(given["show"]))

    def reload(self) -> None:
        """Something changed somewhere."""
        super().reload()
        self._read_compliance()
        if self.views.current == CALENDAR:
            self.calendar.reload()
        elif self.views.current == KEPT:
            self.kept_page.reload()

    # the views

    def _show_plans(self) -> None:
        if self.views.current != PLANS:
            self.views.choose(PLANS)

    def _on_view(self, key: str) -> None:
        view = {PLANS: self.split, CALENDAR: self.calendar, KEPT: self.kept_page}[key]
        self._shown.setCurrentWidget(view)
        self.list.search.setVisible(key == PLANS)
        self._show_figure(self.width())
        self.setFocusProxy(self.home)
        if key != PLANS:
            view.reload()

    def _read_compliance(self) -> None:
        self.desk.ask.read(read_compliance, owner=self, done=self._show_compliance)

    def _show_compliance(self, found: Compliance) -> None:
        self.kept.setText(self.tr("Last 30 days: {words}").format(words=compliance_words(found)))

    def _show_figure(self, width: int) -> None:
        """Beside the list, where there is room for it."""
        self.kept.setVisible(self.views.current == PLANS and width >= ROOM_FOR_FIGURE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What does not fit the head gives way."""
        super().resizeEvent(event)
        self._show_figure(event.size().width())


def read_compliance(tx: Transaction) -> Compliance:
    """Of all plans, the last thirty days. Raises: Forbidden."""
    return maintenance.compliance.of_period(tx, tx.now - timedelta(days=30), tx.now)
