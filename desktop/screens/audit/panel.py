"""One entry beside the list: who did what to what, and each field before and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core import audit
from core.audit import Actor
from core.base.log import Event
from desktop.desk import Desk
from desktop.navigation import entry_of
from desktop.screens.audit.changes import Change, Names, changes_of
from desktop.screens.audit.words import noun_word, subject_words, title_of
from desktop.screens.people_and_roles.words import door_words
from desktop.screens.record_panel import sections
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card, SectionHeading
from desktop.widgets.days import day_words
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.moments import local
from desktop.widgets.state_view import Stateful


class ChangeGrid(QWidget):
    """Field, before, after: one line for each; values can be marked and copied."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for column, share in enumerate((2, 3, 3)):
            self._grid.setColumnStretch(column, share)

    def show_changes(self, changes: Sequence[Change]) -> None:
        """In place of those before."""
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        if not changes:
            self._grid.addWidget(label(self.tr("Nothing else was noted with it."), "muted", wrap=True), 0, 0, 1, 3)
            return
        for column, words in enumerate((self.tr("Field"), self.tr("Before"), self.tr("After"))):
            self._grid.addWidget(label(words, "caption"), 0, column)
        for row, change in enumerate(changes, 1):
            said = self.tr("{field}: before {before}, after {after}")
            for column, words in enumerate(change):
                cell = label(words, "secondary" if column < 2 else "", wrap=True)
                cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                cell.setAccessibleName(said.format(**change._asdict()) if column == 2 else words)
                self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)


class EntryPanel(Card):
    """`actor_asked` carries an Actor, `subject_asked` a noun, an id and what it is called."""

    actor_asked = Signal(object)
    subject_asked = Signal(object)
    back_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk = desk
        self.event_shown: Event | None = None
        self.facts, self.changes = KeyValues(wrap=True), ChangeGrid()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(scrolled(self._body()), 1)
        column.addLayout(self._foot())
        self._stateful = Stateful(content)
        self.add(self._stateful, 1)
        self.show_none()

    def _head(self) -> QHBoxLayout:
        self.back = icon_button("arrow-left", self.tr("Back to the list"), clicked=self.back_asked.emit)
        self.back.hide()
        self._title, self._subject = label("", "heading", wrap=True), ElidedLabel("", "secondary")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._subject)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addLayout(words, 1)
        return head

    def _body(self) -> QWidget:
        return sections(self.facts, SectionHeading(self.tr("Before and after")), self.changes)

    def _foot(self) -> QHBoxLayout:
        self.by = button(self.tr("By the same"), "user-round", name=self.tr("Everything by the same person"),
                         clicked=self._ask_actor)  # fmt: skip
        self.about = button(self.tr("Its history"), "history", name=self.tr("Everything about the same subject"),
                            clicked=self._ask_subject)  # fmt: skip
        self.open = button(self.tr("Open"), "external-link", "primary", name=self.tr("Open the subject"),
                           clicked=self.open_subject)  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.by)
        row.addWidget(self.about)
        row.addWidget(self.open, 1)
        return row

    # what is shown

    def show_none(self) -> None:
        """Nothing is chosen."""
        self.event_shown = None
        hint = self.tr("Who did it, and what was before and after, is shown here.")
        self._stateful.empty(self.tr("Choose an entry"), hint, "history")

    def show_event(self, event: Event) -> None:
        """An entry never changes: it is shown as it was read."""
        self.event_shown = event
        self._title.setText(title_of(event.kind))
        self._subject.setText(" ".join(filter(None, (noun_word(event.noun), subject_words(event)))))
        self.facts.set_facts(
            [
                (self.tr("When"), _exactly(event)),
                (self.tr("Who"), event.actor),
                (self.tr("Door"), door_words(event.channel)),
                (self.tr("Entry"), f"{QLocale().toString(event.id)}  ·  {event.kind}"),
            ]
        )
        self.changes.show_changes(changes_of(event))
        self._desk.ask.read(
            audit.names_in, event.changes, owner=self, done=lambda names: self._show_names(event, names),
            failed=lambda _: None,
        )  # fmt: skip
        self.about.setEnabled(event.subject_id is not None)
        entry = entry_of(_screen_of(event))
        self.open.setEnabled(event.subject_id is not None and entry is not None and entry.is_for(self._desk.actor))
        self._stateful.ready()

    def _show_names(self, event: Event, names: Names) -> None:
        if names and event == self.event_shown:
            self.changes.show_changes(changes_of(event, names))

    # what is done

    def _ask_actor(self) -> None:
        if self.event_shown is not None:
            self.actor_asked.emit(Actor(self.event_shown.actor_id, self.event_shown.actor))

    def _ask_subject(self) -> None:
        event = self.event_shown
        if event is not None and event.subject_id is not None:
            self.subject_asked.emit((event.noun, event.subject_id, subject_words(event)))

    def open_subject(self) -> None:
        """The record itself, where a screen shows such."""
        event = self.event_shown
        if event is not None and self.open.isEnabled():
            self._desk.navigate(_screen_of(event), event.subject_id)


def _screen_of(event: Event) -> str:
    """The screen's noun, or core's: people who work here have a screen of their own."""
    return "people_and_roles" if event.kind.startswith("person.") else event.noun


def _exactly(event: Event) -> str:
    """To the second, with the zone: an audit says no “yesterday”."""
    moment = local(event.at)
    return f"{day_words(moment.date(), year=True)}  {moment:%H:%M:%S %Z}"
