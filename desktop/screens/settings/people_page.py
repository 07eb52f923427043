"""Who works here, with which role, and who may sign in."""

from __future__ import annotations

from typing import Any

from core.base.paging import Page
from core.base.permissions import Role
from core.people import PersonRow
from core.rules.matching import readable_phone
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.role_words import role_word
from desktop.screens.settings.page import SettingsPage
from desktop.screens.settings.password_dialog import PasswordDialog
from desktop.screens.settings.person_dialog import STAFF, PersonDialog
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.chip import ChipText
from desktop.widgets.columns import Column, Kind
from desktop.widgets.dialogs import confirm
from desktop.widgets.record_table import RecordTable


class PeoplePage(SettingsPage):
    """A table; what is done with a person stands in the head."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("People"), self.tr("Who works here"))
        self._wanted: int | None = None
        self.table = self._make_table()
        self.change = button(self.tr("Change"), "pencil", clicked=lambda: self.open_person(self.table.current()))
        self.password = button(self.tr("New password"), "key-round", clicked=self.reset_password)
        self.remove = button(self.tr("Delete"), "trash-2", clicked=self.ask_delete)
        self.add = button(self.tr("Add person"), "user-plus", "primary", clicked=self.add_person)
        for action in (self.change, self.password, self.remove, self.add):
            self.header.add_action(action)
        card = Card(padding=0)
        card.add(self.table, 1)
        self.fill_whole(card)
        self.setFocusProxy(self.table)
        desk.live.changed.connect(self._on_change)
        self._on_current(None)
        self.table.load()

    def _make_table(self) -> RecordTable:
        columns = [
            Column(
                "name", self.tr("Name"), lambda p: p.full_name, "Дмитрий Иванов", Kind.KEY, stretch=2, sortable=False
            ),
            Column("role", self.tr("Role"), lambda p: role_word(p.role), "Administrator", sortable=False),
            Column(
                "email",
                self.tr("E-mail"),
                lambda p: p.email,
                "somebody@example.com",
                stretch=1,
                optional=2,
                sortable=False,
            ),
            Column(
                "phone",
                self.tr("Phone"),
                lambda p: readable_phone(p.phone),
                "+90 532 555 01 42",
                optional=1,
                sortable=False,
            ),
            Column("state", self.tr("Sign-in"), self._state, "Switched off", Kind.CHIP, sortable=False),
        ]
        table = RecordTable(columns, self._fetch, name=self.tr("People"))
        table.current_changed.connect(self._on_current)
        table.opened.connect(self.open_person)
        return table

    def _state(self, person: PersonRow) -> ChipText:
        if not person.can_log_in:
            return ChipText(self.tr("No login"), "neutral")
        return (
            ChipText(self.tr("Active"), "success") if person.is_active else ChipText(self.tr("Switched off"), "warning")
        )

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        from core import people

        self.desk.ask.read(
            people.page,
            Page(1000),
            roles=STAFF,
            owner=self,
            done=lambda rows: done(rows[offset : offset + limit], len(rows)),
            failed=lambda refusal: done(error=in_words(refusal)),
        )

    def _on_change(self, nouns: set[str]) -> None:
        if "person" in nouns:
            self.table.refresh()

    def _on_current(self, person: PersonRow | None) -> None:
        is_mine = person is not None and person.id == self.desk.actor.person_id
        may = person is not None and (person.role is not Role.ADMIN or self.desk.may("admin:manage"))
        self.change.setEnabled(may)
        self.password.setEnabled(may and not is_mine)
        self.remove.setEnabled(may and not is_mine)

    # doing

    def add_person(self) -> None:
        """Somebody new."""
        PersonDialog(self.desk, self).open()

    def open_person(self, person: PersonRow | None) -> None:
        """Name, role, whether he may sign in."""
        if person is not None and self.change.isEnabled():
            PersonDialog(self.desk, self, person).open()

    def open_record(self, record_id: int) -> None:
        """Marks somebody in the table and opens him."""
        from core import people

        self.desk.ask.read(people.get, record_id, owner=self, done=self._on_found)

    def _on_found(self, person: PersonRow) -> None:
        self.table.select(person.id)
        PersonDialog(self.desk, self, person).open()

    def reset_password(self) -> None:
        """For who forgot his own."""
        person = self.table.current()
        if person is not None:
            PasswordDialog(self.desk, self, person).open()

    def ask_delete(self) -> None:
        """Asks before somebody is deleted; it can be undone."""
        person = self.table.current()
        if person is not None:
            confirm(
                self, self.tr("Delete {name}?").format(name=person.full_name),
                self.tr("What the person did stays in the history. The trash brings the person back."),
                self.tr("Delete person"), lambda: self._delete(person), danger=True,
            )  # fmt: skip

    def _delete(self, person: PersonRow) -> None:
        from core import people

        def tell(_result: object) -> None:
            self.desk.say(self.tr("{name} was deleted").format(name=person.full_name), undo=restore)

        def restore() -> None:
            self.desk.ask.write(people.restore, person.id, owner=self, done=lambda _: None)

        self.desk.ask.write(people.delete, person.id, version=person.version, owner=self, done=tell)
