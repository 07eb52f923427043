"""One record beside its list: read where one stops, read again when something changed, and said when it is gone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from core.base.errors import NotFound, Refused
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.state_view import Stateful

#: Moving through the list reads a record only where one stops.
PAUSE_MS = 60


class RecordPanel(Card):
    """`edit_asked` carries what was read, `gone` the id of a record that is not there any more.

    A subclass calls `furnish` in its constructor, overrides `show_found`, and `fill` where it has a menu.
    """

    edit_asked = Signal(object)
    back_asked = Signal()
    gone = Signal(int)

    def __init__(self, desk: Desk, back: str = "") -> None:
        super().__init__(padding=0)
        self.desk = desk
        #: what is shown, as the operation gave it
        self.found: Any = None
        self._wanted: int | None = None
        self.back = icon_button("arrow-left", back or self.tr("Back to the list"), clicked=self.back_asked.emit)
        self.back.setParent(self)
        self.back.hide()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.reload)

    def furnish(
        self, operation: Callable[..., Any], parts: list[tuple[QWidget | QLayout, int]], *, none: tuple[str, str, str],
        failed: str,
    ) -> None:  # fmt: skip
        """Lays out the parts, each with its stretch, one below the other.

        `operation` reads a record by its id; `none` is said while nothing is chosen: title, hint, icon.
        """
        self._operation, self._none, self._failed = operation, none, failed
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(12)
        for part, stretch in parts:
            if isinstance(part, QLayout):
                column.addLayout(part, stretch)
            else:
                column.addWidget(part, stretch)
        self._stateful = Stateful(content)
        self.add(self._stateful, 1)
        self.show_none()

    def head(self, words: Sequence[QWidget], *ends: QWidget) -> QHBoxLayout:
        """The way back, what the record is called line by line, and what stands at the end of the line."""
        column, row = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(2)
        for each in words:
            column.addWidget(each)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addLayout(column, 1)
        for each in ends:
            row.addWidget(each)
        return row

    def more(self, name: str) -> QPushButton:
        """The button of a menu that is filled anew whenever it opens."""
        result = button("", "ellipsis", "quiet", name=name)
        menu = QMenu(result)
        menu.aboutToShow.connect(lambda: self._refill(menu))
        result.setMenu(menu)
        return result

    def foot(self, *buttons: tuple[QWidget, str]) -> QHBoxLayout:
        """Each with the permission that it takes, none where empty; the last one takes what room is left."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for each, permission in buttons:
            row.addWidget(each, 1 if each is buttons[-1][0] else 0)
            if permission and not self.desk.may(permission):
                each.hide()
        return row

    def show_found(self, found: Any) -> None:
        """Fills in what was read."""
        raise NotImplementedError

    def fill(self, menu: QMenu) -> None:
        """What can be done now."""
        raise NotImplementedError

    def _refill(self, menu: QMenu) -> None:
        menu.clear()
        if self.found is not None:
            self.fill(menu)

    # which record

    @property
    def record_id(self) -> int | None:
        """The record that is shown, or on its way."""
        return self._wanted

    def is_now(self, record_id: int) -> None:
        """What was asked for is kept under another id from now on."""
        self._wanted = record_id

    def show_none(self) -> None:
        """Nothing is chosen."""
        self._wanted = self.found = None
        self._stateful.empty(*self._none)

    def show_record(self, record_id: int, *, at_once: bool = False) -> None:
        """Another one, or the same again: soon, for whoever runs through the list passes many."""
        self._wanted = record_id
        if at_once:
            self.reload()
        else:
            self._pause.start()

    def reload(self) -> None:
        """As it is now."""
        if self._wanted is None:
            return
        wanted = self._wanted
        self.desk.ask.read(
            self._operation, wanted, owner=self, done=lambda found: self._take(wanted, found),
            failed=lambda refusal: self._on_failed(wanted, refusal),
        )  # fmt: skip

    def _on_failed(self, wanted: int, refusal: Refused) -> None:
        if wanted != self._wanted:
            return
        if isinstance(refusal, NotFound):
            self.show_none()
            self.gone.emit(wanted)
        else:
            self._stateful.error(self._failed, in_words(refusal), self.reload)

    def _take(self, wanted: int, found: Any) -> None:
        if wanted != self._wanted:
            return
        self.found = found
        self.show_found(found)
        self._stateful.ready()

    def ask_edit(self) -> None:
        """The form of what is shown."""
        if self.found is not None:
            self.edit_asked.emit(self.found)


def sections(*parts: QWidget) -> QWidget:
    """One below the other, for an area that scrolls and keeps them off its bar."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return body
