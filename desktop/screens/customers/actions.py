"""What is done to a customer beside changing him: switched off and on, deleted, brought back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core import people
from core.base.money import ZERO
from core.customers import CustomerDetail
from core.people import PersonRow
from desktop.desk import Desk
from desktop.widgets.dialogs import confirm


class CustomerActions(QObject):
    """Each says what it did, with Undo."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._parent = desk, parent

    def toggle(self, person: PersonRow | None) -> None:
        """Switches a customer off or on."""
        if person is not None:
            self._switch(person, not person.is_active, says=True)

    def _switch(self, person: PersonRow, is_active: bool, *, says: bool) -> None:
        self._desk.ask.write(
            people.change,
            person.id,
            {"is_active": is_active},
            owner=self,
            done=lambda row: self._on_switched(row) if says else None,
        )

    def _on_switched(self, person: PersonRow) -> None:
        words = self.tr("{name} is switched on") if person.is_active else self.tr("{name} is switched off")
        self._desk.say(
            words.format(name=person.full_name), undo=lambda: self._switch(person, not person.is_active, says=False)
        )

    def delete(self, found: CustomerDetail | None) -> None:
        """Asks first where something is still open or owed."""
        if found is None:
            return
        standing = found.standing
        person = standing.person
        if not standing.open_orders and not (standing.owed or ZERO) > ZERO:
            self._delete(person)
            return
        confirm(
            self._parent.window(),
            self.tr("Delete {name}?").format(name=person.full_name),
            self.tr("There are jobs in the shop or money that is owed. They stay, without a customer to be found by."),
            self.tr("Delete customer"),
            lambda: self._delete(person),
            danger=True,
        )

    def _delete(self, person: PersonRow) -> None:
        self._desk.ask.write(people.delete, person.id, owner=self, done=lambda _: self._on_deleted(person))

    def _on_deleted(self, person: PersonRow) -> None:
        words = self.tr("{name} is deleted").format(name=person.full_name)
        self._desk.say(words, undo=lambda: self._restore(person))

    def _restore(self, person: PersonRow) -> None:
        self._desk.ask.write(people.restore, person.id, owner=self, done=lambda _: None)
