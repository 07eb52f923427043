"""Someone who works here: added, changed, switched off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import org_units
from core.base.permissions import Role
from core.org_units import OrgUnitRow
from core.people import STAFF_ROLES, NewPerson, PersonRow
from desktop import password_strength
from desktop.desk import Desk
from desktop.role_words import role_explanation, role_word
from desktop.screens.people_and_roles.skills_input import SkillsInput
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import ChoiceInput, TextInput, TickInput
from desktop.widgets.money_edit import MoneyEdit
from desktop.widgets.phone_edit import PhoneEdit

KEYS = ("full_name", "email", "phone", "role", "org_unit_id", "is_active", "skills", "hourly_rate",
        "working_hours")  # fmt: skip
#: What is called with the person who was added and the one-time password, empty where there is none.
Added = Callable[[PersonRow, str], object]


class PersonDialog(FormDialog):
    """Without a person it adds one, with a one-time password that `added` is handed."""

    def __init__(
        self, desk: Desk, parent: QWidget, person: PersonRow | None = None, *, added: Added = lambda *_: None
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("PersonDialog", "Change person") if person else translate("PersonDialog", "Add person")
        super().__init__(parent, title, width=520)
        self._desk, self._person, self._added = desk, person, added
        self._is_own = person is not None and person.id == desk.actor.person_id
        self.role, self.unit = ChoiceInput(self._roles()), ChoiceInput([(None, self.tr("None"))])
        self._add_fields()
        self.form.set_values(self._values())
        self.role.edited.connect(self._explain)
        self._explain()
        if self._is_own:  # core refuses it: nobody can lock himself out
            for key in ("role", "is_active"):
                self.form.fields[key].setEnabled(False)
        desk.ask.read(org_units.all_, owner=self, done=self._take_units)

    def _add_fields(self) -> None:
        form = self.form
        form.add("full_name", self.tr("Name"), TextInput(), required=True)
        form.add("email", self.tr("E-mail"), TextInput())
        form.add("phone", self.tr("Phone"), PhoneEdit(self._desk.settings.region), beside=True)
        self._role_field = form.add("role", self.tr("Role"), self.role)
        form.add("org_unit_id", self.tr("Part of the organisation"), self.unit)
        form.add("skills", self.tr("Able to do"), SkillsInput(), stretch=2)
        form.add("hourly_rate", self.tr("Costs an hour"), MoneyEdit(self._desk.settings.currency), beside=True)
        usual = self._desk.settings.working_hours or "Mo-Fr 08:00-12:00, 13:00-17:00"
        form.add(
            "working_hours", self.tr("Working hours"), TextInput(usual, longest=500),
            help=self.tr("Days in English or German, with ; between them. Empty: the hours of the house."),
        )  # fmt: skip
        tick = TickInput(self.tr("May sign in"))
        made = self.tr("A one-time password is made up, shown once, and replaced by one of the person's own.")
        form.add("is_active", "", tick, help="" if self._person else made)

    def _roles(self) -> list[tuple[Role, str]]:
        may_all = self._desk.may("admin:manage")
        return [(role, role_word(role)) for role in STAFF_ROLES if role is not Role.ADMIN or may_all]

    def _values(self) -> dict[str, Any]:
        if self._person is None:
            return {"role": Role.TECHNICIAN, "is_active": True}
        return {key: getattr(self._person, key) for key in KEYS if key != "org_unit_id"}

    def _take_units(self, units: Sequence[OrgUnitRow]) -> None:
        """They come a moment later; what was chosen meanwhile is none."""
        self.unit.set_choices([(None, self.tr("None")), *((unit.id, unit.name) for unit in units)])
        if self._person is not None and self._person.org_unit_id is not None:
            typed = self.form.changes()
            self.form.set_values({**self._values(), "org_unit_id": self._person.org_unit_id})
            self.form.set_values(typed, clean=False)

    def _explain(self) -> None:
        self._role_field.set_help(role_explanation(self.role.value()))

    # storing

    def store(self) -> None:
        """Adds or changes."""
        if self._person is None:
            self._add()
        else:
            self._change(self._person)

    def _add(self) -> None:
        from core import passwords, people

        values = self.form.values()
        may_sign_in = values.pop("is_active")
        if may_sign_in and not values["email"] and not values["phone"]:
            self.yes.setEnabled(True)
            self.form.show_errors({"email": self.tr("An e-mail or a phone is needed to sign in")})
            return
        given = {key: value if key == "skills" else value or None for key, value in values.items()}
        secret = password_strength.generated() if may_sign_in else ""

        def add(hashed: passwords.Hashed | None) -> None:
            new = NewPerson(password=hashed, has_temporary_password=hashed is not None, **given)
            self._desk.ask.write(
                people.add, new, owner=self, done=lambda person: self._on_added(person, secret), failed=self.refuse
            )

        if not may_sign_in:
            add(None)
            return
        self._desk.ask.work(lambda: passwords.prepared(secret), owner=self, done=add, failed=self.refuse)

    def _on_added(self, person: PersonRow, secret: str) -> None:
        self._finish(person)
        self._added(person, secret)

    def _change(self, person: PersonRow) -> None:
        from core import people

        changes = {key: value if value != "" else None for key, value in self.form.changes().items()}
        seen = {key: getattr(person, key) for key in changes}
        self._desk.ask.write(
            people.change, person.id, changes, seen=seen, owner=self, done=self._finish, failed=self.refuse
        )

    def _finish(self, person: PersonRow) -> None:
        self.accept()
        self._desk.say(self.tr("{name} is saved").format(name=person.full_name))
