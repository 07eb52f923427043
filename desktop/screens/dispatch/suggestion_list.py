"""The day's suggestions: one key takes one, one turns it down."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.screens.dispatch.day import Advice, Day
from desktop.screens.dispatch.suggestion_model import SuggestionModel
from desktop.screens.dispatch.suggestion_painter import HEIGHT, SuggestionPainter
from desktop.widgets.buttons import button
from desktop.widgets.card import Card, SectionHeading
from desktop.widgets.labels import label
from desktop.widgets.painted_list import PaintedList
from desktop.widgets.state_view import Stateful

K = Qt.Key


class SuggestionView(PaintedList):
    """Enter or A accepts, D turns down, O opens the job."""

    accepted = Signal(object)
    dismissed = Signal(object)
    opened = Signal(int)
    menu_asked = Signal(object, QPoint)

    def __init__(self, name: str) -> None:
        self.rows = SuggestionModel()
        super().__init__(self.rows, HEIGHT, name)
        self.setItemDelegate(SuggestionPainter(self))

    def at(self, row: int) -> Advice | None:
        """A suggestion."""
        return self.rows.at(row)

    def press(self, record: Advice, key: Qt.Key) -> bool:
        """One key for each answer."""
        if key in (K.Key_Return, K.Key_Enter, K.Key_A):
            self.accepted.emit(record)
        elif key == K.Key_D:
            self.dismissed.emit(record)
        elif key == K.Key_O:
            self.open_row(record)
        else:
            return False
        return True

    def open_row(self, record: Advice) -> None:
        """Its job."""
        self.opened.emit(record.suggestion.work_order_id)

    def ask_menu(self, record: Advice, place: QPoint) -> None:
        """The other answers."""
        self.menu_asked.emit(record, place)


class SuggestionList(Card):
    """The list with its two buttons; `other_day_asked` leads to the schedule, `why_asked` tells why jobs stay out."""

    other_day_asked = Signal()
    why_asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.view = SuggestionView(self.tr("Suggestions"))
        self.heading, self._best = SectionHeading(self.tr("Suggestions")), label("", "muted", wrap=True)
        self._left = button("", "triangle-alert", "link", clicked=self.why_asked.emit)
        self.heading.add_action(self._left)
        self.accept = button(self.tr("Accept"), "check", "primary", clicked=self._accept)
        self.dismiss = button(self.tr("Not this one"), "x", clicked=self._dismiss)
        self.accept.setToolTip(self.tr("A or Enter"))
        self.dismiss.setToolTip("D")
        content = QWidget()
        self._stateful = Stateful(self.view)
        self.body.setSpacing(0)
        head, foot = QHBoxLayout(), QHBoxLayout(content)
        head.setContentsMargins(14, 12, 14, 8)
        head.addWidget(self.heading, 1)
        foot.setContentsMargins(14, 10, 14, 12)
        foot.setSpacing(8)
        foot.addWidget(self._best, 1)
        foot.addWidget(self.dismiss)
        foot.addWidget(self.accept)
        self.body.addLayout(head)
        self.add(self._stateful, 1)
        self.add(content)
        self.setFocusProxy(self._stateful)
        self._stateful.loading()

    def show_day(self, day: Day) -> None:
        """Its suggestions; without any it says why."""
        row = self.view.currentIndex().row()
        self.view.rows.show_advice(day.advice)
        if not self.view.currentIndex().isValid() and day.advice:
            self.view.setCurrentIndex(self.view.rows.index(min(max(0, row), len(day.advice) - 1)))
        for part in (self.accept, self.dismiss):
            part.setEnabled(bool(day.advice))
        self._tell(day)
        if day.advice:
            self._stateful.ready()
        elif day.left_out:
            self._stateful.empty(
                self.tr("Nobody to suggest"), self.tr("Nobody is free for what is left. Another day may be better."),
                "users", self.tr("See why"), self.why_asked.emit, action_icon="info",
            )  # fmt: skip
        elif day.jobs:
            self._stateful.empty(
                self.tr("Everything is given"), self.tr("Every job of this day has somebody."), "circle-check"
            )
        else:
            self._stateful.empty(
                self.tr("Nothing is planned for this day"),
                self.tr("Jobs that are planned for a day and have nobody yet stand here."), "calendar",
                self.tr("Go to the schedule"), self.other_day_asked.emit, action_icon="calendar",
            )  # fmt: skip

    def _tell(self, day: Day) -> None:
        """How good the plan is, and what stays out of it."""
        words = [self.tr("No better plan of this day exists")] if day.is_best and len(day.advice) > 1 else []
        self._best.setText(" · ".join(words))
        self._left.setVisible(bool(day.left_out))
        self._left.setText(self.tr("%n job(s) stay without anybody", "", len(day.left_out)))
        self._left.setAccessibleName(self._left.text())

    def show_error(self, title: str, why: str, retry: Any) -> None:
        """It could not be read."""
        self._stateful.error(title, why, retry)

    def _accept(self) -> None:
        advice = self.view.current()
        if advice is not None:
            self.view.accepted.emit(advice)

    def _dismiss(self) -> None:
        advice = self.view.current()
        if advice is not None:
            self.view.dismissed.emit(advice)
