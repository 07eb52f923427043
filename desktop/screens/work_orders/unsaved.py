"""Keeps what is typed about a job on the disk until it is saved, and offers it again after a crash."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from core import drafts
from core.drafts import Draft, DraftRow
from desktop.desk import Desk
from desktop.screens.ago import ago_text
from desktop.screens.draft_keeper import DraftKeeper

Values = dict[str, Any]


class Unsaved(QObject):
    """`name` is the draft's, at most 40 characters; `values` gives what JSON can hold.

    `offered` comes with words where something was typed earlier and never saved; `bring_back` then fetches it.
    """

    offered = Signal(str)

    def __init__(self, desk: Desk, name: str, title: str, values: Callable[[], Values], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._name = desk, name
        self._values = values
        self._keeper = DraftKeeper(desk, name, self._now, lambda: title, self)
        self._found: DraftRow | None = None
        self._is_over = False

    def _now(self) -> Values:
        return self._values()

    def begin(self) -> None:
        """What is typed from now on is kept; what was typed earlier is looked for."""
        self._keeper.begin(None, self._values())
        self._desk.ask.read(drafts.mine, self._name, owner=self, done=self._offer, failed=_never_mind)

    def _offer(self, found: list[DraftRow]) -> None:
        if found and not self._is_over:
            self._found = found[0]
            words = self.tr("Something was typed here and not saved, {when}.")
            self.offered.emit(words.format(when=ago_text(found[0].updated_at)))

    def bring_back(self, done: Callable[[Values], object]) -> None:
        """Fetches what was typed earlier."""

        def fetched(draft: Draft) -> None:
            self._keeper.begin(draft.row.id, draft.values)
            done(draft.values)

        if self._found is not None:
            self._desk.ask.read(drafts.read, self._found.id, owner=self, done=fetched, failed=_never_mind)

    def note_change(self) -> None:
        """Something was typed."""
        self._keeper.note_change()

    def set_aside(self) -> None:
        """Its editor is needed for something else: what was typed is on the disk and offered the next time."""
        typed, self._is_over = self._values(), True
        self._values = lambda: typed
        self._keeper.flush()

    def close(self) -> None:
        """It is saved, or given up on purpose: nothing is offered again."""
        self._is_over = True
        self._keeper.stop()
        self._keeper.flush(self._discard)

    def _discard(self) -> None:
        found = self._found.id if self._found is not None else None
        for draft_id in {self._keeper.draft_id, found} - {None}:
            self._desk.ask.write(drafts.discard, draft_id, owner=self._desk.ask, done=_never_mind, failed=_never_mind)


def _never_mind(_: Any) -> None:
    """A draft is a help; without it the form works as well."""
