"""The screen of jobs: the list with one job beside it, or one job, its form, or its hand-over as a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from core.work_orders import OrderLine
from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.list_memory import ListMemory
from desktop.screens.payments.taking import TakePayment
from desktop.screens.split_view import panel_width
from desktop.screens.work_orders.detail import DetailPanel
from desktop.screens.work_orders.edit_page import EditPage
from desktop.screens.work_orders.hand_over import HandOverPage
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.list_panel import ListPanel
from desktop.screens.work_orders.page_stack import PageStack
from desktop.screens.work_orders.passing_page import PassingPage
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import confirm
from desktop.widgets.page_header import PageHeader

#: Pixels of the page from which a job has room beside the list.
SPLIT_FROM = 980
#: Pixels that the lines of a job need, in German too.
PANEL_LEAST = 392


class WorkOrdersScreen(Screen):
    """Enter opens a job as a page, Esc goes back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._memory = ListMemory("work_orders")
        self.list = ListPanel(desk, self._memory)
        self.panel = DetailPanel(desk, is_page=False)
        self.page = DetailPanel(desk, is_page=True)
        self.header = PageHeader(self.tr("Work orders"))
        self._new = button(self.tr("New work order"), "plus", clicked=self.new)
        self.header.add_action(self.list.search)
        self.header.add_action(self._new)
        self._new.setVisible(desk.may("customer:write"))
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self._has_chosen = False
        self.follow({"work_order", "payment", "person", "asset", "file"}, self.reload)
        self.list.load()

    def _lay_out(self) -> None:
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.list)
        self.split.addWidget(self.panel)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self.panel.setMinimumWidth(340)
        self.list.setMinimumWidth(420)
        browse = QWidget()
        column = QVBoxLayout(browse)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.split, 1)
        self.stack = PageStack(browse, self.page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.addWidget(self.stack)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(lambda line: self.open_record(line.id))
        self.list.counted.connect(self._say_counts)
        self.list.new_asked.connect(self.new)
        self.list.table.loaded.connect(self._choose_first)
        self.panel.side_asked.connect(self.enlarge)
        self.page.side_asked.connect(self.show_list)
        for detail in (self.panel, self.page):
            detail.edit_asked.connect(self.edit)
            detail.hand_over_asked.connect(self.hand_over)
            detail.payment_asked.connect(self.take_payment)
            detail.gone.connect(self._on_gone)

    def _add_shortcuts(self) -> None:
        if self.desk.may("customer:write"):
            self.add_shortcut("Ctrl+N", self.tr("New work order"), self.new)
        self.add_shortcut("Ctrl+F", self.tr("Search in the list"), self._search)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)
        for keys, words, action in (
            ("Ctrl+G", self.tr("Next step of the job"), DetailPanel.go_on),
            ("Ctrl+E", self.tr("Edit the job"), DetailPanel.edit),
            ("Ctrl+B", self.tr("Book labour"), DetailPanel.go_to_labour),
            ("Ctrl+U", self.tr("Book a part"), DetailPanel.go_to_parts),
            ("Ctrl+M", self.tr("Open the menu of the job"), DetailPanel.open_menu),
            ("Ctrl+Shift+I", self.tr("Invoice of the job"), DetailPanel.make_invoice),
            ("Ctrl+P", self.tr("Print the claim ticket"), DetailPanel.print_ticket),
        ):
            self.add_shortcut(keys, words, self._on_job(action))

    def _on_job(self, action: Callable[[DetailPanel], None]) -> Callable[[], None]:
        """Does it with the job that is seen; a form or a hand-over is no job."""

        def act() -> None:
            if self.stack.passing is None and self.shown.isVisible():
                action(self.shown)

        return act

    # what is shown

    @property
    def shown(self) -> DetailPanel:
        """The job that is seen: on its page, or beside the list."""
        return self.page if self.stack.is_on_page else self.panel

    @property
    def is_split(self) -> bool:
        """Whether there is room for a job beside the list."""
        return self.width() >= SPLIT_FROM

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One or two panes."""
        super().resizeEvent(event)
        was_hidden = self.panel.isHidden()
        self.panel.setVisible(self.is_split)
        if self.is_split and (was_hidden or not event.oldSize().isValid()):
            room = self.split.width()
            wide = max(PANEL_LEAST, panel_width(room))
            self.split.setSizes([room - wide, wide])
            line = self.list.current()
            if line is not None:
                self.panel.show_order(line.id)

    def reload(self) -> None:
        """Something changed somewhere."""
        self.list.refresh()
        self.shown.reload()

    def show_list(self) -> None:
        """Back from a page."""
        order_id = self.page.order_id
        self.stack.setCurrentWidget(self.stack.browse)
        self.setFocusProxy(self.list)
        if order_id is not None:
            self.list.table.select(order_id)
            if self.is_split and not (self.panel.is_editing and self.panel.order_id != order_id):
                self.panel.show_order(order_id, at_once=True)
                self.panel.reload()
        self.list.table.setFocus()

    def enlarge(self) -> None:
        """The job beside the list as a page."""
        if self.panel.order_id is not None:
            self.open_record(self.panel.order_id)

    def open_record(self, record_id: int) -> None:
        """One job as a page; a form or a text that is open is asked first."""
        self.stack.when_free(lambda: self._ask_and_open(record_id))

    def _ask_and_open(self, record_id: int) -> None:
        if self.page.is_editing and self.page.order_id != record_id:
            self._ask_to_leave(lambda: self._open(record_id))
        else:
            self._open(record_id)

    def _open(self, record_id: int) -> None:
        self.page.show_order(record_id, at_once=True)
        self.page.reload()
        self.stack.setCurrentWidget(self.page)
        self.setFocusProxy(self.page.foot.next)
        self.page.foot.next.setFocus()

    def begin(self, **given: Any) -> None:
        """`show`: a saved filter; `customer_id`, `asset_id`: their jobs; `wanted`: others; `new`: the intake."""
        if given.get("new"):
            self.new()
            return
        self.stack.when_free(lambda: self._begin(given))

    def _begin(self, given: dict[str, Any]) -> None:
        self.show_list()
        if "wanted" in given:
            self.list.show_wanted(given["wanted"])
        elif "show" in given:
            self.list.show_saved(str(given["show"]))
        if given.get("customer_id") or given.get("asset_id"):
            self.list.narrow_to(customer_id=given.get("customer_id"), asset_id=given.get("asset_id"))

    # what happens in the list

    def _on_chosen(self, line: OrderLine | None) -> None:
        if line is None or not self.is_split:
            return
        if self.panel.is_editing and self.panel.order_id != line.id:
            self.desk.say(self.tr("What was typed is kept: save or cancel it first."), "warning")
            self.list.table.select(self.panel.order_id)
            return
        self.panel.show_order(line.id)

    def _choose_first(self, count: int) -> None:
        if not self._has_chosen and count and self.is_split:
            self._has_chosen = True
            self.list.table.select_first()

    def _say_counts(self, counts: dict[str, int]) -> None:
        said = [
            self.tr("%n open", "", counts["open"]),
            self.tr("%n overdue", "", counts["overdue"]),
            self.tr("%n ready", "", counts["ready"]),
        ]
        self.header.set_subtitle(" · ".join(said))

    def _on_gone(self, order_id: int) -> None:
        if self.stack.is_on_page and self.page.order_id == order_id:
            self.page.show_none()
            self.show_list()
        self.panel.show_none() if self.panel.order_id == order_id else None

    # what is asked

    def new(self) -> None:
        """A new job begins at the counter."""
        self.desk.navigate("intake", new=True)

    def edit(self, job: Job) -> None:
        """The job's form as a page."""
        page = EditPage(self.desk, job)
        self._pass_by(page)
        page.focus_first()

    def hand_over(self, job: Job, unrepaired: bool) -> None:
        """The hand-over as a page."""
        page = HandOverPage(self.desk, job, unrepaired=unrepaired)
        self._pass_by(page)
        page.start()

    def take_payment(self, job: Job) -> None:
        """A payment before or after the hand-over."""
        TakePayment(self.window(), self.desk, job.order.id).open()

    def _pass_by(self, page: PassingPage) -> None:
        page.left.connect(self._leave)
        self.stack.pass_by(page)
        self.setFocusProxy(page)

    def _leave(self) -> None:
        self.stack.drop_passing()
        if self.stack.came_from_page and self.page.order_id is not None:
            self._open(self.page.order_id)
        else:
            self.stack.setCurrentWidget(self.stack.browse)
            self.setFocusProxy(self.list)
            self.list.table.setFocus()

    def take_scan(self, code: str) -> bool:
        """In a hand-over the label of an accessory ticks it; everything else is for the window."""
        page = self.stack.passing
        return isinstance(page, HandOverPage) and page.take_scan(code)

    def may_leave(self, then: Callable[[], None]) -> None:
        """Asks for a form that is not saved, and for texts that are being edited."""
        if self.stack.passing is not None:
            self.stack.passing.may_leave(then)
        elif self.panel.is_editing or self.page.is_editing:
            self._ask_to_leave(then)
        else:
            then()

    def _ask_to_leave(self, then: Callable[[], None]) -> None:
        confirm(
            self.window(),
            self.tr("Leave without saving?"),
            self.tr("A text of a job is not saved yet."),
            self.tr("Leave without saving"),
            then,
            danger=True,
        )

    def _search(self) -> None:
        self.stack.when_free(self._search_now)

    def _search_now(self) -> None:
        if not self.stack.is_browsing:
            self.show_list()
        self.list.go_to_search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from a page to the list."""
        if event.key() == Qt.Key.Key_Escape and self.stack.is_on_page:
            self.show_list()
            return
        super().keyPressEvent(event)
