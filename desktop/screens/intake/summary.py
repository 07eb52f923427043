"""The intake at a glance: each section with what it holds and how far it is, and the button that stores it all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from desktop.screens.intake.section import Section, State
from desktop.screens.intake.summary_row import SummaryRow
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.form import scrolled
from desktop.widgets.labels import ElidedLabel, label

WIDTH = 292


class Summary(Card):
    """`chosen` carries the section whose line was pressed; `save_asked` comes from the button."""

    chosen = Signal(object)
    save_asked = Signal()

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self.setAccessibleName(self.tr("Summary"))
        self._sections = list(sections)
        self._wrong: set[int] = set()
        self._draft_words, self._is_compact = "", False
        self.rows = {section.number: SummaryRow(section) for section in self._sections}
        self._list = QWidget()
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in self._sections:
            row = self.rows[section.number]
            row.clicked.connect(lambda *_, section=section: self.chosen.emit(section))
            column.addWidget(row)
        column.addStretch(1)
        self._area = scrolled(self._list)
        self._foot = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._foot.setSpacing(8)
        self.draft = ElidedLabel("", "small")
        self.save = button(self.tr("Take in"), "check", "primary", clicked=self.save_asked.emit)
        self.save.setToolTip(self.tr("Ctrl+Enter"))
        self.keys = label(self.tr("Ctrl+Enter"), "small")
        self.keys.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._foot.addWidget(self.draft)
        self._foot.addWidget(self.save)
        self._foot.addWidget(self.keys)
        self.body.setSpacing(8)
        self.body.addWidget(self._area, 1)
        self.body.addLayout(self._foot)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """A slim bar with the button alone, where there is no room beside the form."""
        self._is_compact = compact
        self._area.setVisible(not compact)
        self.keys.setVisible(not compact)
        directions = QBoxLayout.Direction
        self._foot.setDirection(directions.LeftToRight if compact else directions.TopToBottom)
        self._foot.setStretch(0, 1 if compact else 0)
        wide = QSizePolicy.Policy.Preferred
        self.setSizePolicy(wide, QSizePolicy.Policy.Maximum if compact else QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(0 if compact else WIDTH)
        self.setMaximumWidth(16_777_215 if compact else WIDTH)
        self._say()

    def mark_wrong(self, sections: Sequence[Section]) -> None:
        """These hold something that cannot be taken."""
        self._wrong = {section.number for section in sections}
        self.refresh()

    def unmark(self, section: Section) -> None:
        """Something was changed there."""
        self._wrong.discard(section.number)

    def refresh(self) -> None:
        """Asks every section anew."""
        for section in self._sections:
            told = section.told()
            state = State.WRONG if section.number in self._wrong else told.state
            self.rows[section.number].show_told(told, state)
        self._say()

    def say_draft(self, text: str) -> None:
        """How the draft stands."""
        self._draft_words = text
        self._say()

    def _say(self) -> None:
        """Without the list, what is still needed is more than how the draft stands."""
        open_states = (State.NEEDED, State.WRONG)
        lacking = [section.title for section in self._sections if self.rows[section.number].state in open_states]
        if self._is_compact and lacking:
            self.draft.setText(self.tr("Needed: {sections}").format(sections=", ".join(lacking)))
        else:
            self.draft.setText(self._draft_words)

    def sizeHint(self) -> QSize:
        """As wide as planned."""
        return QSize(WIDTH, super().sizeHint().height())
