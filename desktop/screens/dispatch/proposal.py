"""What would be done, how sure that is and why, with the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from core.dispatch import Suggestion
from desktop.screens.dispatch.confidence_bar import ConfidenceBar
from desktop.screens.dispatch.words import reasons_words, summary
from desktop.widgets.buttons import button
from desktop.widgets.labels import label


class Proposal(QFrame):
    """`confirmed` carries the suggestion."""

    confirmed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "inset")
        self.suggestion: Suggestion | None = None
        self._words, self._why = label("", "strong", wrap=True), label("", "secondary", wrap=True)
        self._sure = ConfidenceBar()
        self.yes = button(self.tr("Do it"), "check", "primary", clicked=self._confirm)
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        foot.addWidget(self._sure, 1)
        foot.addWidget(self.yes)
        column.addWidget(self._words)
        column.addWidget(self._why)
        column.addLayout(foot)

    def show_suggestion(self, given: Suggestion) -> None:
        """This one."""
        self.suggestion = given
        self._words.setText(summary(given))
        self._why.setText(reasons_words(given))
        self._sure.set_confidence(given.confidence)
        self.yes.setAccessibleName(self.tr("Do it: {what}").format(what=summary(given)))
        self.show()

    def _confirm(self) -> None:
        if self.suggestion is not None:
            self.confirmed.emit(self.suggestion)
