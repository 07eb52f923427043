"""Someone who works here: added, changed, switched off."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.base.permissions import Role
from core.people import NewPerson, PersonRow
from desktop.desk import Desk
from desktop.password_strength import StrengthBar
from desktop.role_words import role_explanation, role_word
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import ChoiceInput, SecretInput, TextInput, TickInput
from desktop.widgets.phone_edit import PhoneEdit

STAFF = tuple(role for role in Role if role is not Role.CUSTOMER)


class PersonDialog(FormDialog):
    """Without a person it adds one."""

    def __init__(self, desk: Desk, parent: QWidget, person: PersonRow | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("PersonDialog", "Change person") if person else translate("PersonDialog", "Add person")
        super().__init__(parent, title)
        self._desk, self._person = desk, person
        self._is_own = person is not None and person.id == desk.actor.person_id
        form = self.form
        form.add("full_name", self.tr("Name"), TextInput(), required=True)
        form.add("email", self.tr("E-mail"), TextInput())
        form.add("phone", self.tr("Phone"), PhoneEdit(desk.settings.region), beside=True)
        roles = [role for role in STAFF if role is not Role.ADMIN or desk.may("admin:manage")]
        self.role = ChoiceInput([(role, role_word(role)) for role in roles])
        self._role_field = form.add("role", self.tr("Role"), self.role)
        if person is None:
            self._add_password()
        else:
            form.add("is_active", "", TickInput(self.tr("May sign in")))
        form.set_values(self._values())
        self.role.edited.connect(self._explain)
        self._explain()
        if self._is_own:  # core refuses it: nobody can lock himself out
            for key in ("role", "is_active"):
                form.fields[key].setEnabled(False)

    def _add_password(self) -> None:
        secret = SecretInput()
        self.form.add(
            "password", self.tr("Password"), secret, required=True,
            help=self.tr("Tell it to the person, who can change it after signing in."),
        )  # fmt: skip
        self.form.add_widget(StrengthBar(secret))

    def _values(self) -> dict[str, Any]:
        if self._person is None:
            return {"role": Role.TECHNICIAN}
        keys = ("full_name", "email", "phone", "role", "is_active")
        return {key: getattr(self._person, key) for key in keys}

    def _explain(self) -> None:
        self._role_field.set_help(role_explanation(self.role.value()))

    def store(self) -> None:
        """Adds or changes."""
        if self._person is None:
            self._add()
        else:
            self._change(self._person)

    def _add(self) -> None:
        from core import passwords, people

        values = self.form.values()
        if not values["email"] and not values["phone"]:
            self.yes.setEnabled(True)
            self.form.show_errors({"email": self.tr("An e-mail or a phone is needed to sign in")})
            return
        secret = values.pop("password")

        def add(hashed: passwords.Hashed) -> None:
            new = NewPerson(password=hashed, **{key: value or None for key, value in values.items()})
            self._desk.ask.write(people.add, new, owner=self, done=self._finish, failed=self.refuse)

        self._desk.ask.work(lambda: passwords.prepared(secret), owner=self, done=add, failed=self.refuse)

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
