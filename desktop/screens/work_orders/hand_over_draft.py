"""What was typed at a hand-over outlives a crash: kept while it is typed, offered when the job is handed over again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from core import drafts
from core.drafts import Draft, DraftRow
from desktop.desk import Desk
from desktop.screens.ago import ago_text
from desktop.screens.draft_keeper import DraftKeeper
from desktop.widgets.notice import Notice

Values = dict[str, Any]


class HandOverDraft(QObject):
    """`brought_back` carries what was typed then. `name` is what its drafts go by, one for each job."""

    brought_back = Signal(dict)

    def __init__(
        self, desk: Desk, name: str, title: str, values: Callable[[], Values], notice: Notice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._name, self._values, self._notice = desk, name, values, notice
        self._is_typed = False
        self._offered: DraftRow | None = None
        self.keeper = DraftKeeper(desk, name, values, lambda: title, self)

    def begin(self) -> None:
        """What the page shows now counts as nothing typed; offers what an earlier try left."""
        self.keeper.begin(None, self._values())
        self._desk.ask.read(drafts.mine, self._name, owner=self, done=self._offer, failed=_never_mind)

    def note_change(self) -> None:
        """Something was typed."""
        self._is_typed = True
        self.keeper.note_change()

    def _offer(self, found: list[DraftRow]) -> None:
        if not found or self._is_typed:
            return
        self._offered = row = found[0]
        self._notice.show_notice(
            self.tr("This hand-over was begun and not finished, {when}").format(when=ago_text(row.updated_at)),
            "info",
            self.tr("Bring it back"),
            lambda: self._desk.ask.read(drafts.read, row.id, owner=self, done=self._bring_back),
        )

    def _bring_back(self, draft: Draft) -> None:
        self._notice.hide()
        self._offered = None
        self.keeper.begin(draft.row.id, draft.values)
        self.brought_back.emit(draft.values)

    def stop(self) -> None:
        """The hand-over is under way: nothing more is written."""
        self.keeper.stop()

    def resume(self) -> None:
        """It was refused: what is typed is kept again."""
        self.keeper.resume()

    def end(self, then: Callable[[], object], *, has_served: bool) -> None:
        """What was typed now is thrown away, then `then` is called; what is still offered only once it `has_served`."""
        self.keeper.stop()
        self.keeper.flush(lambda: self._throw_away(then, has_served))

    def _throw_away(self, then: Callable[[], object], has_served: bool) -> None:
        offered = self._offered.id if has_served and self._offered is not None else None
        for draft_id in {self.keeper.draft_id, offered} - {None}:
            ask = self._desk.ask
            ask.write(drafts.discard, draft_id, owner=ask, done=_never_mind, failed=_never_mind)
        then()


def _never_mind(_: Any) -> None:
    """A draft is a help; without it a hand-over works as well."""
