"""The frame of what is shown beside a list of money: a number with its state, the amount, facts, and buttons below."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.look import fonts
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import label, line
from desktop.widgets.state_view import Stateful


class TillPanel(Card):
    """A subclass calls `lay_out` with what is its own."""

    back_asked = Signal()

    def __init__(self, desk: Desk, back: str) -> None:
        super().__init__(padding=0)
        self.desk = desk
        self.number, self.chip, self.amount = label("", "title"), Chip(), label("", "display")
        self.amount.setFont(fonts.font(24, 600, tabular=True))
        self.facts = KeyValues()
        self.back = icon_button("arrow-left", back, clicked=self.back_asked.emit)
        self.content = QWidget()
        self._stateful = Stateful(self.content)
        self.add(self._stateful, 1)

    def lay_out(self, parts: Iterable[QWidget | QLayout], foot: QLayout) -> None:
        """The parts one below the other, scrolled where there is little room; the foot stays in sight."""
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(16, 12, 16, 16)
        body.setSpacing(12)
        for part in parts:
            body.addLayout(part) if isinstance(part, QLayout) else body.addWidget(part)
        body.addStretch(1)
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(line())
        column.addWidget(scrolled(inner), 1)
        column.addWidget(line())
        column.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 12)
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.number)
        self.back.hide()
        head.addWidget(self.chip)
        head.addStretch(1)
        return head
