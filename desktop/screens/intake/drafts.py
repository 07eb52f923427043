"""The drafts of the intake: kept while it is typed, offered at the start, set aside, brought back, thrown away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from core import drafts
from core.base.errors import Refused
from core.drafts import Draft, DraftRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.ago import ago_text
from desktop.screens.draft_keeper import DraftKeeper
from desktop.screens.intake.draft_offer import DraftOffer
from desktop.screens.intake.form import IntakeForm
from desktop.widgets.buttons import button
from desktop.widgets.labels import plain
from desktop.widgets.moments import clock_text, now

FORM = "intake"


class Drafts(QObject):
    """`told` says how the draft stands; `filled` comes when the form holds another intake."""

    told = Signal(str)
    filled = Signal()

    def __init__(self, desk: Desk, form: IntakeForm, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._form = desk, form
        self._empty: dict[str, Any] = {}
        self._found: list[DraftRow] = []
        self.keeper = DraftKeeper(desk, FORM, self._values, form.customer.name, self)
        self.keeper.kept.connect(self._on_kept)
        self.keeper.failed.connect(self._on_failed)
        self.offer = DraftOffer()
        self.offer.continued.connect(self.bring_back)
        self.offer.discarded.connect(self.discard)
        self.menu = button(self.tr("Drafts"), "history", "quiet")
        self.menu.setMenu(QMenu(self.menu))
        self.menu.hide()

    def _values(self) -> dict[str, Any]:
        return self._form.values()

    def is_pristine(self) -> bool:
        """Whether nothing was entered yet."""
        return self.keeper.draft_id is None and self._form.values() == self._empty

    def note_change(self) -> None:
        """Something was typed: once anything is there, it is kept."""
        if not self.is_pristine():
            self.offer.hide()
            self.keeper.note_change()

    def _on_kept(self) -> None:
        self.told.emit(self.tr("Draft saved {time}").format(time=clock_text(now())))
        if self.keeper.draft_id is not None and self._form.photos.strip.value():
            self._form.photos.tie(self.keeper.draft_id)

    # beginning

    def start(self) -> None:
        """The form is new, and empty as it was made."""
        self._form.photos.sweep()
        self._empty = self._form.values()
        self.keeper.begin(None, self._empty)

    def start_anew(self) -> None:
        """An empty form, without a draft."""
        self.keeper.stop()
        self._form.fill({})
        self._empty = self._form.values()
        self.keeper.begin(None, self._empty)
        self.told.emit("")
        self.filled.emit()
        self.load()

    def set_aside(self, then: Callable[[], object]) -> None:
        """What is typed becomes a draft, and the form is empty for something else."""
        if self.is_pristine():
            then()
            return

        def empty() -> None:
            name = self._form.customer.name()
            self.start_anew()
            words = self.tr("The intake of {name} waits as a draft") if name else self.tr("The intake waits as a draft")
            self._desk.say(words.format(name=name), "info")
            then()

        self.keeper.flush(empty)

    def throw_away(self, then: Callable[[], object]) -> None:
        """What is typed is no longer wanted."""
        self.keeper.flush(lambda: self._throw_away(then))

    def _throw_away(self, then: Callable[[], object]) -> None:
        values, title, draft_id = self._form.values(), self._form.customer.name(), self.keeper.draft_id
        self.keeper.stop()
        if draft_id is not None:
            self._drop(draft_id, title, values)
        self.start_anew()
        then()

    # those on the disk

    def load(self) -> None:
        """Looks for drafts; offers them while nothing is entered yet."""
        self._desk.ask.read(drafts.mine, FORM, owner=self, done=self._on_list)

    def _on_list(self, found: list[DraftRow]) -> None:
        self._found = [row for row in found if row.id != self.keeper.draft_id]
        self.offer.show_drafts(self._found if self.is_pristine() else [])
        menu = self.menu.menu()
        menu.clear()
        for row in self._found:
            words = f"{row.title or self.tr('Unnamed intake')}  ·  {ago_text(row.updated_at)}"
            menu.addAction(plain(words)).triggered.connect(lambda *_, row=row: self.bring_back(row))
        self.menu.setText(self.tr("Drafts ({count})").format(count=len(self._found)))
        self.menu.setVisible(bool(self._found))

    def continue_newest(self) -> None:
        """The draft that was written last."""
        if self._found:
            self.bring_back(self._found[0])

    def bring_back(self, row: DraftRow) -> None:
        """Fills the form with a draft; what is typed there now becomes a draft itself."""
        self.set_aside(lambda: self._desk.ask.read(drafts.read, row.id, owner=self, done=self._fill))

    def _fill(self, draft: Draft) -> None:
        self.keeper.stop()
        self._form.fill(draft.values)
        self.keeper.begin(draft.row.id, draft.values)
        self.offer.hide()
        self.told.emit(self.tr("Draft of {time}").format(time=ago_text(draft.row.updated_at)))
        self.filled.emit()
        self.load()

    def discard(self, row: DraftRow) -> None:
        """Throws a draft away that is not open; Undo brings it back."""
        self._desk.ask.read(drafts.read, row.id, owner=self, done=lambda values: self._drop(row.id, row.title, values))

    def _drop(self, draft_id: int, title: str, values: dict[str, Any]) -> None:
        self._desk.ask.write(drafts.discard, draft_id, owner=self, done=lambda _: self._on_dropped(title, values))

    def _on_dropped(self, title: str, values: dict[str, Any]) -> None:
        self.load()
        self._desk.say(self.tr("The draft was thrown away"), "info", undo=lambda: self._restore(title, values))

    def _restore(self, title: str, values: dict[str, Any]) -> None:
        token = values.get("photos", {}).get("token", "")
        self._desk.ask.write(
            drafts.keep, FORM, values, title, None, owner=self, done=lambda row: self._on_restored(row, token)
        )

    def _on_restored(self, row: DraftRow, token: str) -> None:
        if token:
            self._form.photos.tie(row.id, token)
        self.load()

    def _on_failed(self, refusal: Refused) -> None:
        self.told.emit(self.tr("The draft cannot be saved: {reason}").format(reason=in_words(refusal)))
