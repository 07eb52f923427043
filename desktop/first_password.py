"""Somebody who signed in with a one-time password chooses one of his own, before anything else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.password_strength import StrengthBar
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import SecretInput


class FirstPassword(FormDialog):
    """There is no way around it but signing out, which `given_up` does."""

    def __init__(self, desk: Desk, parent: QWidget, given_up: Callable[[], object]) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent,
            translate("FirstPassword", "Choose a password"),
            translate("FirstPassword", "The one you were given is good for once. Nobody but you knows the new one."),
            yes=translate("FirstPassword", "Set password"),
        )
        self._desk, self._given_up = desk, given_up
        self.new, self.again = SecretInput(), SecretInput()
        self.form.add("password", self.tr("New password"), self.new, required=True)
        self.form.add_widget(StrengthBar(self.new))
        self.form.add("again", self.tr("Once more"), self.again, required=True)
        self.cancel.setText(self.tr("Sign out"))
        self.cancel.setAccessibleName(self.tr("Sign out"))

    def store(self) -> None:
        """Hashes it beside, then writes."""
        from core import passwords, people

        desk, new = self._desk, self.new.value()
        if new != self.again.value():
            self.yes.setEnabled(True)
            self.form.show_errors({"again": self.tr("This is not the same password")})
            return
        desk.ask.work(
            lambda: passwords.prepared(new),
            owner=self,
            done=lambda hashed: desk.ask.write(
                people.set_password, desk.actor.person_id, hashed, owner=self, done=self._finish, failed=self.refuse
            ),
            failed=self.refuse,
        )

    def _finish(self, _result: object) -> None:
        self.accept()
        self._desk.say(self.tr("Your password was changed"))

    def reject(self) -> None:
        """Leaves the desk."""
        super().reject()
        self._given_up()
