"""The head of a job: its number, where it stands, what it is about, when it is due, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core.rules.words import Priority
from desktop.look.icons import icon
from desktop.look.tokens import Tone
from desktop.screens.work_orders.job import Job
from desktop.widgets.buttons import icon_button
from desktop.widgets.chip import Chip
from desktop.widgets.labels import ElidedLabel, label, plain
from desktop.widgets.moments import moment_text, now
from desktop.words import priority_word, status_chip

Entry = tuple[str, str, Callable[[], object]]


class JobHead(QWidget):
    """Number, chips and title; at the end the menu, and a button that the owner may use (enlarge, or back)."""

    def __init__(self, side_icon: str, side_name: str, side: Callable[[], object], *, at_start: bool) -> None:
        super().__init__()
        self.number, self.status, self.priority = label("", "title"), Chip(), Chip()
        self.title, self.due = ElidedLabel("", "strong"), label("", "secondary")
        self.side = icon_button(side_icon, side_name, clicked=side)
        self.menu_button = icon_button("ellipsis", self.tr("More about this job"))
        self.menu = QMenu(self.menu_button)
        self.menu_button.setMenu(self.menu)
        self.menu_button.setPopupMode(self.menu_button.ToolButtonPopupMode.InstantPopup)
        first = QHBoxLayout()
        first.setSpacing(8)
        if at_start:
            first.addWidget(self.side)
        for widget in (self.number, self.status, self.priority):
            first.addWidget(widget)
        first.addStretch(1)
        if not at_start:
            first.addWidget(self.side)
        first.addWidget(self.menu_button)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self.title, 1)
        second.addWidget(self.due)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)

    def show_job(self, job: Job) -> None:
        """As it is now."""
        order = job.order
        self.number.setText(order.number)
        chip = status_chip(order.status, order.hold_reason, is_house=order.is_house)
        self.status.set_chip(chip.text, chip.tone)
        urgent = {Priority.HIGH: Tone.WARNING, Priority.CRITICAL: Tone.DANGER, Priority.LOW: Tone.NEUTRAL}
        is_told = order.priority in urgent
        self.priority.set_chip(
            priority_word(order.priority) if is_told else "", urgent.get(order.priority, Tone.NEUTRAL)
        )
        self.title.setText(order.title)
        self._show_due(job)

    def _show_due(self, job: Job) -> None:
        due = job.order.estimated_completion_at
        is_late = job.is_overdue(now())
        words = self.tr("Overdue since {when}") if is_late else self.tr("Due: {when}")
        self.due.setText(words.format(when=moment_text(due)) if due is not None and job.is_open else "")
        self.due.setProperty("role", "error" if is_late else "secondary")
        self.due.style().polish(self.due)

    def set_entries(self, groups: Sequence[Sequence[Entry]]) -> None:
        """The menu: groups of (text, icon, what to call)."""
        self.menu.clear()
        for entries in groups:
            if self.menu.actions() and entries:
                self.menu.addSeparator()
            for words, picture, action in entries:
                entry = self.menu.addAction(icon(picture), plain(words))
                entry.triggered.connect(lambda _=False, action=action: action())
