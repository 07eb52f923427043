"""A customer as a form: added or changed; whoever has the phone or the address already is named."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer

from core import people
from core.people import NewPerson, PersonRow
from desktop.desk import Desk
from desktop.screens.form_page import FormPage
from desktop.widgets.inputs import LongTextInput, TextInput
from desktop.widgets.notice import Notice
from desktop.widgets.phone_edit import PhoneEdit

PAUSE_MS = 250


class CustomerForm(FormPage):
    """Without a person it adds one."""

    def __init__(self, desk: Desk, person: PersonRow | None = None) -> None:
        name = f"customer:{person.id}" if person is not None else "customer"
        super().__init__(desk, "", name)
        self.header.set_title(person.full_name if person is not None else self.tr("New customer"))
        self._person = person
        self.known = Notice()
        self._add_fields()
        self.begin_with(person._asdict() if person is not None else {})
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look_for_known)
        for key in ("phone", "email"):
            self.form.fields[key].control.edited.connect(self._pause.start)

    def _add_fields(self) -> None:
        form = self.form
        form.add_widget(self.known)
        form.add("full_name", self.tr("Full name"), TextInput(), required=True)
        form.add("phone", self.tr("Phone"), PhoneEdit(self.desk.settings.region))
        form.add("email", self.tr("E-mail"), TextInput(longest=254), beside=True)
        warning_help = self.tr("Shown before anything else whenever the customer comes in")
        form.add("warning", self.tr("Warning"), TextInput(longest=300), help=warning_help)
        form.add_heading(self.tr("Address"))
        form.add("company", self.tr("Company"), TextInput())
        form.add("address", self.tr("Street"), TextInput(longest=300))
        form.add("zip", self.tr("Postcode"), TextInput(longest=20))
        form.add("city", self.tr("City"), TextInput(), beside=True, stretch=2)
        form.add("state", self.tr("State"), TextInput(), beside=True)
        form.add("note", self.tr("Note"), LongTextInput(lines=3))

    def _look_for_known(self) -> None:
        values = self.form.values()
        if not values["phone"] and "@" not in values["email"]:
            self.known.hide()
            return
        self.desk.ask.read(
            people.duplicates, values["phone"] or None, values["email"] or None, owner=self, done=self._show_known
        )

    def _show_known(self, found: list[PersonRow]) -> None:
        own_id = self._person.id if self._person is not None else None
        known = next((person for person in found if person.id != own_id), None)
        if known is None:
            self.known.hide()
            return
        words = self.tr("{name} has this phone or e-mail address already").format(name=known.full_name)
        action = self.tr("Open {name}").format(name=known.full_name)
        self.known.show_notice(words, "warning", action, lambda: self._open(known))

    def _open(self, known: PersonRow) -> None:
        self.desk.navigate("customers", known.id)

    def store(self, changes: dict[str, Any], seen: dict[str, Any]) -> None:
        """Adds or changes."""
        if self._person is None:
            new = NewPerson(changes.pop("full_name", ""), **changes)
            self.desk.ask.write(people.add, new, owner=self, done=self.finish, failed=self.refuse)
            return
        self.desk.ask.write(
            people.change, self._person.id, changes, seen=seen, owner=self, done=self.finish, failed=self.refuse
        )

    def read_again(self, then: Callable[[Any], object]) -> None:
        """As somebody else left him."""
        assert self._person is not None
        self.desk.ask.read(people.get, self._person.id, owner=self, done=then, failed=self.refuse)
