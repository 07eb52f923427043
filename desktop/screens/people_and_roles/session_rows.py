"""Where somebody is signed in, each place with a button that ends it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.sessions import OpenSession
from desktop.screens.people_and_roles.words import place_words, since_words
from desktop.widgets.buttons import button
from desktop.widgets.chip import Chip
from desktop.widgets.labels import ElidedLabel, label

#: So many are shown; all of them can be ended at once.
MOST = 8


class SessionRows(QWidget):
    """`ended` is handed the OpenSession whose button was pressed."""

    def __init__(self, ended: Callable[[OpenSession], object]) -> None:
        super().__init__()
        self._ended = ended
        self._shown: tuple[list[OpenSession], bool, int | None] | None = None
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_sessions(self, found: Sequence[OpenSession], *, may_end: bool, here: int | None) -> None:
        """Shows these; `here` is the session of who looks. The same ones again change nothing."""
        if self._shown == (list(found), may_end, here):
            return
        self._shown = (list(found), may_end, here)
        while (item := self._column.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self.buttons = []
        for session in found[:MOST]:
            self._column.addWidget(self._line(session, may_end=may_end, is_here=session.id == here))
        if len(found) > MOST:
            self._column.addWidget(label(self.tr("and %n more", "", len(found) - MOST), "small"))
        if not found:
            self._column.addWidget(label(self.tr("Not signed in anywhere"), "muted", wrap=True))

    def _line(self, session: OpenSession, *, may_end: bool, is_here: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        place = place_words(session)
        words.addWidget(ElidedLabel(place))
        words.addWidget(ElidedLabel(since_words(session), "small"))
        row.addLayout(words, 1)
        if is_here:
            row.addWidget(Chip(self.tr("Here"), "info"))
        elif may_end:
            name = self.tr("Sign out: {place}").format(place=place)
            end = button(self.tr("Sign out"), "log-out", "quiet", name=name, clicked=lambda: self._ended(session))
            self.buttons.append(end)
            row.addWidget(end)
        return holder
