"""The audit log: filters above, the entries with one beside them; the chain is checked and a file saved from here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from core import audit
from core.audit import Actor
from core.base.events import EventKind
from core.base.log import Event
from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.audit.changes import change_line
from desktop.screens.audit.filters import AuditFilters
from desktop.screens.audit.listing import AuditList
from desktop.screens.audit.long_work import LongWork
from desktop.screens.audit.panel import EntryPanel
from desktop.screens.audit.words import noun_word, subject_words, title_of
from desktop.screens.people_and_roles.words import door_words
from desktop.screens.split_view import SplitView
from desktop.widgets.buttons import button, menu_button
from desktop.widgets.file_dialogs import ask_place
from desktop.widgets.moments import now
from desktop.widgets.page_header import PageHeader

#: So many faults are named; the rest are counted.
MOST_FAULTS = 3


class AuditScreen(Screen):
    """Enter opens an entry, Esc goes back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.filters, self.list, self.panel = AuditFilters(), AuditList(desk), EntryPanel(desk)
        self.work = LongWork(desk)
        self.split = SplitView(self.list, self.panel)
        self._has_chosen = False
        self.header = PageHeader(self.tr("Audit log"), " ")
        self.check = button(self.tr("Check the log"), "shield-check", clicked=self.check_chain)
        self.export = menu_button(
            self.tr("Save as file"), "download",
            [
                (self.tr("As a table for other programs (CSV)"), "file-text", lambda: self.ask_where("csv")),
                (self.tr("As an Excel sheet (XLSX)"), "file-text", lambda: self.ask_where("xlsx")),
            ],
        )  # fmt: skip
        self.header.add_action(self.check)
        self.header.add_action(self.export)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.follow({kind.noun for kind in EventKind}, self.reload)
        self.list.table.load()
        desk.ask.read(audit.actors, owner=self, done=self.filters.set_actors)

    def _lay_out(self) -> None:
        outer = self.frame(12)
        for part, share in ((self.header, 0), (self.filters, 0), (self.work, 0), (self.split, 1)):
            outer.addWidget(part, share)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.filters.changed.connect(self._on_asked)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.counted.connect(self._show_count)
        self.list.table.loaded.connect(self._choose_first)
        self.panel.back_asked.connect(self.show_list)
        self.panel.actor_asked.connect(self.show_actor)
        self.panel.subject_asked.connect(self._show_subject)
        self.split.folded.connect(self.panel.back.setVisible)
        self.work.busy.connect(lambda is_busy: (self.check.setDisabled(is_busy), self.export.setDisabled(is_busy)))

    def _add_shortcuts(self) -> None:
        self.add_shortcut("Ctrl+F", self.tr("By whom"), self.filters.who.setFocus)
        self.add_shortcut("Ctrl+O", self.tr("Open the subject"), self.panel.open_subject)
        self.add_shortcut("Ctrl+0", self.tr("Show everything"), self.filters.reset)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)

    # what the window asks

    def begin(self, **given: Any) -> None:
        """`actor_id`: what that person did; `noun` and `subject_id`: what was done with that."""
        if given.get("actor_id") is not None:
            self.desk.ask.read(audit.actors, owner=self, done=lambda found: self._begin_with(found, given["actor_id"]))
        elif given.get("noun") and given.get("subject_id") is not None:
            words = str(given.get("words") or f"#{given['subject_id']}")
            self._show_subject((given["noun"], given["subject_id"], words))

    def _begin_with(self, found: list[Actor], person_id: int) -> None:
        actor = next((each for each in found if each.id == person_id), None)
        if actor is not None:
            self.show_actor(actor)

    def reload(self) -> None:
        """Something was done somewhere; an entry that is shown never changes."""
        self.list.table.refresh()

    # moving

    def show_list(self) -> None:
        """Back to the list."""
        self.split.show_list()
        self.list.table.setFocus()

    def show_actor(self, actor: Actor) -> None:
        """What one did."""
        self.show_list()
        self.filters.show_actor(actor)

    def _show_subject(self, subject: tuple[str, int, str]) -> None:
        self.show_list()
        self.filters.reset()
        self.filters.narrow(subject)

    def _on_asked(self) -> None:
        self._has_chosen = False
        self.list.ask_for(self.filters.wanted)

    def _on_chosen(self, event: Event | None) -> None:
        if event is not None and self.split.is_split:
            self.panel.show_event(event)

    def _on_opened(self, event: Event) -> None:
        self.panel.show_event(event)
        self.split.show_panel()

    def _choose_first(self, count: int) -> None:
        if not count:
            self.panel.show_none()
        elif not self._has_chosen and self.split.is_split:
            self._has_chosen = True
            self.list.table.select_first()

    def _show_count(self, count: int) -> None:
        self.header.set_subtitle(self.tr("%n entries", "", count).replace(str(count), QLocale().toString(count)))

    # the chain

    def check_chain(self) -> None:
        """Looks at every entry, from the first."""
        words = self.tr("Checking every entry …")
        self.work.run(words, audit.verify_chain, done=self._on_checked)

    def _on_checked(self, faults: list[str]) -> None:
        if not faults:
            self.work.tell(self.tr("Every entry is as it was written; none is missing."), "success")
            return
        named = "; ".join(fault.removeprefix("audit log: ") for fault in faults[:MOST_FAULTS])
        words = self.tr("%n place(s) of the log were tampered with:", "", len(faults))
        self.work.tell(f"{words} {named}{' …' if len(faults) > MOST_FAULTS else ''}", "danger")

    # the file

    def ask_where(self, suffix: str) -> None:
        """Asks for a place to save in; what the filters leave is saved."""
        name = f"{self.tr('audit-log')}-{now():%Y-%m-%d}.{suffix}"
        ask_place(self, self.tr("Save the audit log"), name, suffix, self.save_to)

    def save_to(self, path: Path) -> None:
        """Writes what the filters leave."""
        self.work.run(
            self.tr("Saving …"), audit.export, path, self.list.wanted, titles=self._titles(), words_of=_cells,
            done=lambda count: self.work.tell(
                self.tr("%n entries are in {path}", "", count).format(path=path), "success"
            ),
        )  # fmt: skip

    def _titles(self) -> list[str]:
        return [
            self.tr("Entry"), self.tr("When"), self.tr("Who"), self.tr("Door"), self.tr("Noun"), self.tr("What"),
            self.tr("Number"), self.tr("Subject"), self.tr("Before and after"),
        ]  # fmt: skip

    # room and keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from an entry to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.show_list()
            return
        super().keyPressEvent(event)


def _cells(event: Event) -> list[Any]:
    """One row of the file, in the words of the screen."""
    return [
        event.id, event.at, event.actor, door_words(event.channel), noun_word(event.noun), title_of(event.kind),
        event.subject_id, subject_words(event), change_line(event),
    ]  # fmt: skip
