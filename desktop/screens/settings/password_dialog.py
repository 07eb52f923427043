"""A new password for somebody else, typed or made up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from core.people import PersonRow
from desktop import password_strength
from desktop.desk import Desk
from desktop.password_strength import StrengthBar
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.buttons import button
from desktop.widgets.inputs import SecretInput


class PasswordDialog(FormDialog):
    """Whoever it is of is signed out everywhere."""

    def __init__(self, desk: Desk, parent: QWidget, person: PersonRow) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent,
            translate("PasswordDialog", "New password for {name}").format(name=person.full_name),
            translate("PasswordDialog", "Whoever is signed in with the old one is signed out everywhere."),
            yes=translate("PasswordDialog", "Set password"),
        )
        self._desk, self._person = desk, person
        self.secret = SecretInput()
        self.form.add("password", self.tr("New password"), self.secret, required=True)
        self.form.add_widget(StrengthBar(self.secret))
        self.form.add_widget(button(self.tr("Make one up and copy it"), "key-round", clicked=self.make_up))

    def make_up(self) -> None:
        """One that nobody guesses, shown and copied so that it can be handed over."""
        made = password_strength.generated()
        self.secret.set_value(made)
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal)
        QGuiApplication.clipboard().setText(made)

    def store(self) -> None:
        """Hashes it beside, then writes."""
        from core import passwords, people

        typed, desk = self.secret.value(), self._desk
        desk.ask.work(
            lambda: passwords.prepared(typed),
            owner=self,
            done=lambda hashed: desk.ask.write(
                people.set_password, self._person.id, hashed, owner=self, done=self._finish, failed=self.refuse
            ),
            failed=self.refuse,
        )

    def _finish(self, _result: object) -> None:
        self.accept()
        self._desk.say(self.tr("The password of {name} was changed").format(name=self._person.full_name))
