"""The gallery's page of a whole window: navigation, search, detail, timeline, toasts and dialogs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card, StatTile
from desktop.widgets.chip import Chip
from desktop.widgets.conflict_dialog import Clash, ConflictDialog
from desktop.widgets.dialogs import Question
from desktop.widgets.gallery.lists import table
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import line
from desktop.widgets.nav_bar import NavBar, Place
from desktop.widgets.page_header import PageHeader
from desktop.widgets.result_popup import Option
from desktop.widgets.search_box import SearchBox
from desktop.widgets.shortcuts import ShortcutGroup, ShortcutOverlay
from desktop.widgets.timeline import Happening, Timeline
from desktop.widgets.toasts import Toasts
from desktop.widgets.user_badge import UserBadge

PLACES = [
    Place("intake", "Intake", "clipboard-list", "Front desk"),
    Place("payments", "Payments", "credit-card", "Front desk"),
    Place("customers", "Customers", "users", "Front desk"),
    Place("orders", "Work orders", "wrench", "Workshop"),
    Place("devices", "Devices", "smartphone", "Workshop"),
    Place("sharing", "Sharing", "wifi", "Back office"),
    Place("settings", "Settings", "settings", "Back office"),
]
FOUND = [
    Option(1, "WO-10478", "王小明 · iPhone 15 Pro · In repair", "wrench", "Work orders"),
    Option(2, "WO-10312", "王小明 · iPad · Closed", "wrench", "Work orders"),
    Option(3, "王小明", "+86 138 0013 8000", "user", "Customers"),
    Option(4, "New work order for 王小明", "", "plus", "Commands"),
]
HAPPENINGS = [
    Happening("plus", "Received at the front desk", "18 Nov 10:42 · Ayşe Yıldız"),
    Happening("clock", "Diagnosis: display and frame", "18 Nov 14:05 · Jürgen", "Frame is bent at one corner."),
    Happening("package", "Part ordered: display assembly for the A3090", "19 Nov 09:12 · Jürgen"),
]
KEYS = [
    ShortcutGroup("Everywhere", (("Ctrl+K", "Search"), ("F2", "Search"), ("?", "These keys"))),
    ShortcutGroup("List", (("Return", "Open"), ("Home", "First row"), ("End", "Last row"))),
    ShortcutGroup("Form", (("Ctrl+Return", "Save"), ("Esc", "Go back"))),
]


def find(_text: str, done) -> None:
    """Always the same results."""
    done(FOUND)


def detail() -> Card:
    """A job beside its list."""
    card = Card()
    card.setFixedWidth(300)
    head = PageHeader("WO-10478")
    head.add_beside_title(Chip("In repair", "active"))
    head.add_action(icon_button("ellipsis", "More for WO-10478"))
    card.add(head)
    card.add(line())
    card.add(KeyValues([("Customer", "王小明"), ("Phone", "+90 532 555 01 42"), ("Owner", "محمد العلي"),
                        ("Device", "Maximiliane's very old and much loved laptop"), ("Technician", "")]))  # fmt: skip
    card.add(line())
    card.add(Timeline(HAPPENINGS), 1)
    row = QHBoxLayout()
    row.addWidget(button("Print label", "printer"))
    row.addWidget(button("Mark ready", "circle-check", "primary"), 1)
    card.body.addLayout(row)
    return card


def top_bar(box: SearchBox) -> QWidget:
    """Search at the start, buttons at the end."""
    bar = QWidget()
    bar.setProperty("role", "top-bar")
    bar.setFixedHeight(57)
    row = QHBoxLayout(bar)
    row.setContentsMargins(24, 0, 16, 0)
    box.setFixedWidth(430)
    row.addWidget(box)
    row.addStretch(1)
    row.addWidget(icon_button("moon", "Dark theme"))
    row.addWidget(icon_button("bell", "News"))
    row.addWidget(button("Take in", "plus"))
    return bar


def content() -> QWidget:
    """Tiles over list and detail."""
    page = QWidget()
    page.setProperty("role", "page")
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 18, 24, 20)
    column.setSpacing(14)
    column.addWidget(PageHeader("Good morning, Ayşe"))
    tiles = QHBoxLayout()
    tiles.setSpacing(14)
    for title, value, note in (("Open work orders", "37", "5 urgent"), ("Ready", "8", "2 since last week"),
                               ("Owed", "€ 4,812.50", "12 customers")):  # fmt: skip
        tiles.addWidget(StatTile(title, value, note))
    column.addLayout(tiles)
    row = QHBoxLayout()
    row.setSpacing(14)
    card = Card(padding=0)
    card.body.setContentsMargins(1, 6, 1, 8)
    card.add(table(), 1)
    row.addWidget(card, 1)
    row.addWidget(detail())
    column.addLayout(row, 1)
    return page


def window_page(*, compact: bool = False, searching: bool = False) -> QWidget:
    """The window."""
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    bar, badge = NavBar(PLACES), UserBadge("Ayşe Yıldız", "Front desk · Istanbul")
    bar.add_foot(badge)
    bar.show_place("orders")
    bar.set_compact(compact)
    badge.set_compact(compact)
    row.addWidget(bar)
    column = QVBoxLayout()
    column.setSpacing(0)
    box = SearchBox(find, "Search customers, devices, orders, serial numbers")
    column.addWidget(top_bar(box))
    column.addWidget(content(), 1)
    row.addLayout(column, 1)
    if searching:
        QTimer.singleShot(40, box, lambda: (box.setFocus(), box.setText("王小明"), box._ask()))
    else:
        toasts = Toasts(window)
        QTimer.singleShot(40, toasts, lambda: toasts.say("WO-10478 is in repair now.", "success", "Undo"))
    return window


def compact_page() -> QWidget:
    """The window with a narrow bar and open search results."""
    return window_page(compact=True, searching=True)


def keys_page() -> QWidget:
    """The window under its overlay of keys."""
    window = window_page()
    overlay = ShortcutOverlay(window, lambda: KEYS)
    QTimer.singleShot(60, overlay, overlay.present)
    return window


def question_page(clashes: Sequence[Clash] = ()) -> QWidget:
    """A conflict and a question, as they look inside their windows."""
    page = QWidget()
    page.setProperty("role", "page")
    row = QHBoxLayout(page)
    conflict = ConflictDialog(page, clashes or [
        Clash("phone", "Phone", "+90 532 555 01 42", "+90 532 555 01 43"),
        Clash("note", "Note", "Calls only after six", "", "Calls only after six"),
    ], print, who="Jürgen")  # fmt: skip
    question = Question(page, "Delete WO-10478?", "It goes to the trash and can be put back from there.")
    question.add_cancel()
    question.add_answer("Delete order", question.accept, "danger")
    for dialog in (conflict, question):
        dialog.setWindowFlags(dialog.windowFlags() & ~dialog.windowType())
        row.addWidget(dialog, 0, Qt.AlignmentFlag.AlignVCenter)
    return page
