"""A customer who is new to the shop, typed in at the desk; whoever is known already is offered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import people
from core.base.permissions import Role
from core.people import PersonRow
from desktop.desk import Desk
from desktop.screens.field_row import FieldRow
from desktop.screens.intake.section import Section
from desktop.widgets.buttons import button
from desktop.widgets.collapsible import Collapsible
from desktop.widgets.inputs import LongTextInput, TextInput
from desktop.widgets.labels import label
from desktop.widgets.notice import Notice
from desktop.widgets.phone_edit import PhoneEdit

KEYS = ("full_name", "phone", "email", "company", "note", "warning")


class NewCustomer(QWidget):
    """Its fields are the section's; `known_chosen` carries the id of the person to take instead."""

    known_chosen = Signal(int)
    cancelled = Signal()
    PAUSE_MS = 250

    def __init__(self, desk: Desk, section: Section) -> None:
        super().__init__()
        self._desk, self._section = desk, section
        self._asked = ("", "")
        self.known = Notice()
        region = desk.settings.region
        self._fields = {
            "full_name": section.field("full_name", self.tr("Full name"), TextInput(longest=200), required=True),
            "phone": section.field("phone", self.tr("Phone"), PhoneEdit(region)),
            "email": section.field("email", self.tr("E-mail"), TextInput(longest=254)),
            "company": section.field("company", self.tr("Company"), TextInput(longest=200)),
            "note": section.field("note", self.tr("Note"), LongTextInput(lines=2)),
            "warning": section.field("warning", self.tr("Warning shown at every visit"), TextInput(longest=300)),
        }
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=self.PAUSE_MS)
        self._pause.timeout.connect(self._look_for_known)
        for key in ("phone", "email"):
            self._fields[key].control.edited.connect(self._pause.start)

    def _lay_out(self) -> None:
        more = QWidget()
        inner = QVBoxLayout(more)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(FieldRow(self._fields["company"], self._fields["warning"], least=220))
        inner.addWidget(self._fields["note"])
        self.more = Collapsible(self.tr("More about the customer"), more, quiet=True)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("New customer"), "strong"), 1)
        back = button(self.tr("Search again"), "search", "quiet", clicked=self.cancelled.emit)
        head.addWidget(back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.known)
        column.addWidget(FieldRow(*(self._fields[key] for key in ("full_name", "phone", "email")), stretches=(3, 2, 3)))
        column.addWidget(self.more)

    def begin(self, typed: str) -> None:
        """Starts with what was searched for: a number is a phone, an @ makes an e-mail, else it is the name."""
        self.set_value({})
        key = "full_name"
        if "@" in typed:
            key = "email"
        elif sum(sign.isdecimal() for sign in typed) > len(typed) / 2:
            key = "phone"
        self._fields[key].control.set_value(typed)
        empty = next(field for field in self._fields.values() if not field.control.value())
        empty.control.setFocus()

    def value(self) -> dict[str, Any]:
        """What was typed."""
        return {key: field.control.value() for key, field in self._fields.items()}

    def set_value(self, value: dict[str, Any]) -> None:
        """Shows what `value()` gave."""
        for key, field in self._fields.items():
            field.control.set_value(value.get(key, ""))
            field.set_error("")
        self.more.set_open(any(value.get(key) for key in ("company", "note", "warning")))
        self.known.hide()

    def _look_for_known(self) -> None:
        phone, email = self._fields["phone"].control.value(), self._fields["email"].control.value()
        if (phone, email) == self._asked or not self.isVisible():
            return
        self._asked = (phone, email)
        if not phone and "@" not in email:
            self.known.hide()
            return
        self._desk.ask.read(people.duplicates, phone or None, email or None, owner=self, done=self._show_known)

    def _show_known(self, found: list[PersonRow]) -> None:
        known = next((person for person in found if person.role is Role.CUSTOMER), None)
        if known is None or not self.isVisible():
            self.known.hide()
            return
        words = self.tr("{name} has this phone or e-mail address already. Take them, or go on and add a new one.")
        self.known.show_notice(
            words.format(name=known.full_name),
            "warning",
            self.tr("Take {name}").format(name=known.full_name),
            lambda: self.known_chosen.emit(known.id),
        )
