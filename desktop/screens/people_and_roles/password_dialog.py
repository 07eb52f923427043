"""A new password for somebody else: made up and shown once, or typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.people import PersonRow
from desktop import password_strength
from desktop.desk import Desk
from desktop.password_strength import StrengthBar
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import SecretInput, TickInput


class PasswordDialog(FormDialog):
    """Whoever it is of is signed out everywhere; `made` is handed a password that nobody typed."""

    def __init__(
        self, desk: Desk, parent: QWidget, person: PersonRow, *,
        made: Callable[[PersonRow, str], object] = lambda *_: None,
    ) -> None:  # fmt: skip
        translate = QCoreApplication.translate
        super().__init__(
            parent,
            translate("PasswordDialog", "New password for {name}").format(name=person.full_name),
            translate("PasswordDialog", "Whoever is signed in with the old one is signed out everywhere."),
            yes=translate("PasswordDialog", "Set password"),
        )
        self._desk, self._person, self._made = desk, person, made
        self.secret, self.own = SecretInput(), TickInput(self.tr("Ask for another one at the next sign-in"))
        self.form.add(
            "password", self.tr("New password"), self.secret,
            help=self.tr("Leave it empty to have a one-time password made up, which is shown once."),
        )  # fmt: skip
        bar = self.form.add_widget(StrengthBar(self.secret))
        bar.hide()
        self.secret.edited.connect(lambda: bar.setVisible(bool(self.secret.value())))
        self.form.add("own", "", self.own)
        self.form.set_values({"own": True})

    def store(self) -> None:
        """Hashes it beside, then writes."""
        from core import passwords, people

        typed, desk = self.secret.value(), self._desk
        secret = typed or password_strength.generated()
        is_temporary = self.own.value() or not typed
        desk.ask.work(
            lambda: passwords.prepared(secret),
            owner=self,
            done=lambda hashed: desk.ask.write(
                people.set_password, self._person.id, hashed, is_temporary=is_temporary, owner=self,
                done=lambda _: self._finish("" if typed else secret), failed=self.refuse,
            ),
            failed=self.refuse,
        )  # fmt: skip

    def _finish(self, secret: str) -> None:
        self.accept()
        self._desk.say(self.tr("The password of {name} was changed").format(name=self._person.full_name))
        if secret:
            self._made(self._person, secret)
