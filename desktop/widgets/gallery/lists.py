"""The gallery's page of lists: table, filters, states."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.look.tokens import Tone
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip, ChipText
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import FilterBar, SavedFilter
from desktop.widgets.moments import now
from desktop.widgets.money import money_text
from desktop.widgets.notice import Notice
from desktop.widgets.page_header import PageHeader
from desktop.widgets.record_table import RecordTable
from desktop.widgets.state_view import StateView

NAMES = ["Sofia Rossi", "王小明", "Дмитрий Иванов", "Ayşe Yıldız", "محمد العلي", "Zoë O'Neill", "佐藤 花子", "김민준",
         "Maximiliane Freifrau von Hohenstein-Württemberg", "Nguyễn Thị Hoa"]  # fmt: skip
DEVICES = ["MacBook Air M2", "iPhone 15 Pro", "Room TV · LG 43UQ", "Nintendo Switch", "Minibar", "Dell XPS 13"]
ISSUES = ["Camera blurred", "Battery drains", "Charging port loose, charges at an angle", "No power", "Water damage"]
STATES = [("New", Tone.INFO), ("Waiting parts", Tone.WAITING), ("In repair", Tone.ACTIVE), ("Ready", Tone.SUCCESS),
          ("Diagnosing", Tone.WARNING), ("Urgent", Tone.DANGER), ("Closed", Tone.NEUTRAL)]  # fmt: skip
TOTAL = 1_000_000


@dataclass(frozen=True, slots=True)
class Row:
    """A made-up job."""

    id: int


def columns() -> list[Column]:
    """The columns of the made-up jobs."""
    return [
        Column("number", "Order", lambda row: f"WO-{row.id}", "WO-1000480", Kind.KEY),
        Column("customer", "Customer", lambda row: NAMES[row.id % len(NAMES)], "Дмитрий Иванов", stretch=2),
        Column("device", "Device", lambda row: DEVICES[row.id % len(DEVICES)], "Room TV · LG 43UQ", stretch=2),
        Column("issue", "Issue", lambda row: ISSUES[row.id % len(ISSUES)], "Camera blurred", Kind.QUIET, 2, optional=2),
        Column("status", "Status", lambda row: ChipText(*STATES[row.id % len(STATES)]), "Waiting parts", Kind.CHIP),
        Column("due", "Due", lambda row: now() + timedelta(hours=row.id % 90), "Tomorrow 10:30 AM", Kind.WHEN, 0, 1),
        Column("total", "Total", lambda row: Decimal(row.id % 400) + Decimal("0.90"), "€1,309.00", Kind.MONEY,
               format=lambda amount: money_text(amount, "EUR")),
    ]  # fmt: skip


def table() -> RecordTable:
    """A table over a million made-up jobs that come a moment later, as from a thread."""

    def fetch(offset: int, limit: int, done) -> None:
        rows = [Row(TOTAL - i) for i in range(offset, min(TOTAL, offset + limit))]
        QTimer.singleShot(5, lambda: done(rows, TOTAL))

    result = RecordTable(columns(), fetch, name="Work orders", sort="number", descending=True)
    result.load()
    return result


def chips() -> QWidget:
    """Every tone."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for words, tone in STATES:
        row.addWidget(Chip(words, tone))
    row.addStretch(1)
    return holder


def lists_page() -> QWidget:
    """A list screen as the desktop builds them."""
    page = QWidget()
    page.setProperty("role", "page")
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(14)
    header = PageHeader("Work orders", "37 open · 5 urgent · 8 ready for collection")
    header.add_action(button("Print", "printer"))
    header.add_action(button("New work order", "plus", "primary"))
    column.addWidget(header)
    notice = Notice()
    notice.show_notice("The printer at the counter does not answer. Tickets are kept and can be printed later.",
                       Tone.WARNING, "Choose another printer", lambda: None)  # fmt: skip
    column.addWidget(notice)
    column.addWidget(chips())
    card = Card(padding=0)
    card.body.setContentsMargins(1, 1, 1, 8)
    card.body.setSpacing(0)
    bar = FilterBar([SavedFilter("all", "All"), SavedFilter("open", "Open", 37), SavedFilter("parts", "Waiting", 4),
                     SavedFilter("ready", "Ready", 8)], search="Search orders")  # fmt: skip
    menu = QMenu(page)
    menu.addAction(QAction("Mine", menu, checkable=True))
    bar.add_filter_menu(menu)
    card.add(bar)
    card.add(table(), 1)
    column.addWidget(card, 1)
    return page


def states_page() -> QWidget:
    """Empty, loading and error side by side."""
    page = QWidget()
    page.setProperty("role", "page")
    row = QHBoxLayout(page)
    row.setContentsMargins(24, 20, 24, 20)
    for which in range(3):
        card, state = Card(), StateView()
        if which == 0:
            state.show_empty("No devices yet", "A device is added when it first comes in for repair, or here by hand.",
                             "laptop", "Add a device", lambda: None)  # fmt: skip
        elif which == 1:
            state.show_loading()
        else:
            state.show_error("This list could not be loaded", "The shop's file is on a drive that does not answer.",
                             lambda: None)  # fmt: skip
        card.add(state, 1)
        row.addWidget(card, 1)
    return page
