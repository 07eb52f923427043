"""One record as a form on a page of its own: stored, left, kept as a draft, and agreed upon where two changed it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import drafts
from core.base.errors import Conflict, Invalid, NotFound, Refused, Stale
from core.drafts import Draft, DraftRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.ago import ago_text
from desktop.screens.draft_keeper import DraftKeeper
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.conflict_dialog import Clash, ask_which
from desktop.widgets.dialogs import confirm
from desktop.widgets.form import Form, scrolled
from desktop.widgets.page_header import PageHeader

WIDTH = 760


class FormPage(QWidget):
    """A subclass adds fields to `form`, then calls `begin_with`, and overrides `store` and `read_again`.

    `left` comes when the page is done with; `stored` carries the record before that.
    """

    left = Signal()
    stored = Signal(object)

    def __init__(self, desk: Desk, title: str, draft_name: str) -> None:
        super().__init__()
        self.desk, self._draft_name = desk, draft_name
        self._seen: dict[str, Any] = {}
        self._is_storing = False
        self.form = Form()
        self.header = PageHeader(title)
        self.save_button = button(self.tr("Save"), "check", "primary", clicked=self.save)
        self.header.add_action(button(self.tr("Cancel"), clicked=self.leave))
        self.header.add_action(self.save_button)
        self.keeper = DraftKeeper(desk, draft_name, self.form.values, lambda: title, self)
        self.form.save_asked.connect(self.save)
        self.form.back_asked.connect(self.leave)
        self.form.edited.connect(self.keeper.note_change)
        card = Card(padding=20)
        card.setMaximumWidth(WIDTH)
        card.add(self.form)
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(scrolled(holder), 1)

    # filling in

    def begin_with(self, values: Mapping[str, Any]) -> None:
        """Shows a record's values, which count as unchanged, and offers the draft of an earlier try."""
        shown = {key: "" if value is None else value for key, value in values.items() if key in self.form.fields}
        self._seen = {key: values[key] for key in shown}
        self.form.set_values(shown)
        self.keeper.begin(None, self.form.values())
        self.desk.ask.read(drafts.mine, self._draft_name, owner=self, done=self._offer, failed=_never_mind)

    def _offer(self, found: list[DraftRow]) -> None:
        if not found or self.form.is_dirty:
            return
        row = found[0]
        self.form.notice.show_notice(
            self.tr("Something was typed here and not saved, {when}").format(when=ago_text(row.updated_at)),
            "info",
            self.tr("Bring it back"),
            lambda: self.desk.ask.read(drafts.read, row.id, owner=self, done=self._bring_back),
        )

    def _bring_back(self, draft: Draft) -> None:
        known = {key: value for key, value in draft.values.items() if key in self.form.fields}
        self.form.set_values(known, clean=False)
        self.keeper.begin(draft.row.id, draft.values)

    # storing

    def store(self, changes: dict[str, Any], seen: dict[str, Any]) -> None:
        """Hands the changed fields to core; ends in `finish` or `refuse`. Empty texts are None."""
        raise NotImplementedError

    def read_again(self, then: Callable[[Any], object]) -> None:
        """Reads the record as it is now, for fields that somebody else changed."""
        raise NotImplementedError

    def save(self) -> None:
        """Stores what was changed, or says at its field what is wrong."""
        if self._is_storing or not self.form.check():
            return
        changes = {key: None if value == "" else value for key, value in self.form.changes().items()}
        if not changes and self._seen:
            self._close()
            return
        self._set_storing(True)
        self.store(changes, {key: self._seen[key] for key in changes if key in self._seen})

    def finish(self, record: Any) -> None:
        """Core has it."""
        self._set_storing(False)
        self.stored.emit(record)
        self._close()

    def refuse(self, refusal: Refused) -> None:
        """Says it at its field; where somebody else changed the same, asks which version counts."""
        self._set_storing(False)
        if isinstance(refusal, Stale) and refusal.fields:
            self.read_again(lambda record: self._ask_which(refusal.fields, record))
            return
        field = refusal.field if isinstance(refusal, (Invalid, Conflict)) else None
        if isinstance(refusal, NotFound):
            field = self.field_of_thing(refusal.thing)
        self.form.show_errors({field or "": in_words(refusal)})

    def field_of_thing(self, thing: str) -> str:
        """Where core's "… not found" belongs."""
        return ""

    def words_of(self, key: str, value: Any) -> str:
        """A value as it is shown; empty where it speaks for itself."""
        return ""

    def _ask_which(self, fields: tuple[str, ...], record: Any) -> None:
        mine = self.form.values()
        clashes = [
            Clash(
                key,
                self.form.fields[key].label,
                mine[key],
                getattr(record, key),
                self.words_of(key, mine[key]),
                self.words_of(key, getattr(record, key)),
            )
            for key in fields
            if key in self.form.fields
        ]
        ask_which(self.window(), clashes, lambda chosen: self._settle(chosen, record))

    def _settle(self, chosen: dict[str, Any], record: Any) -> None:
        self._seen |= {key: getattr(record, key) for key in chosen}
        self.form.set_values({key: "" if value is None else value for key, value in chosen.items()}, clean=False)
        self.save()

    def _set_storing(self, is_storing: bool) -> None:
        self._is_storing = is_storing
        self.save_button.setEnabled(not is_storing)

    # leaving

    @property
    def has_changes(self) -> bool:
        """Whether leaving would lose something."""
        return self.form.is_dirty

    def leave(self) -> None:
        """At once where nothing was changed; else asks once."""
        if not self.has_changes:
            self._close()
            return
        confirm(
            self.window(),
            self.tr("Leave without saving?"),
            self.tr("What you changed here is not saved yet."),
            self.tr("Save and leave"),
            self.save,
            cancel=self.tr("Go on"),
            other=self.tr("Leave without saving"),
            other_done=self._close,
        )

    def _close(self) -> None:
        """The draft has served; once nothing of it is on its way any more, it goes."""
        self.keeper.stop()
        self.keeper.flush(self._end)

    def _end(self) -> None:
        draft_id = self.keeper.draft_id
        if draft_id is not None:
            self.desk.ask.write(drafts.discard, draft_id, owner=self.desk.ask, done=_never_mind, failed=_never_mind)
        self.left.emit()


def _never_mind(_: Any) -> None:
    """A draft is a help; without it the form works as well."""
