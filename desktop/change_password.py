"""A new password for oneself: the old one is asked, so that an unattended desk gives nobody a login."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.base.errors import Refused, SignInRefused
from desktop.desk import Desk
from desktop.password_strength import StrengthBar
from desktop.screens.settings.form_dialog import FormDialog
from desktop.seats import ADDRESS
from desktop.widgets.inputs import SecretInput


class ChangePassword(FormDialog):
    """Other sessions of the person end; this one stays."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent,
            translate("ChangePassword", "Change password"),
            translate("ChangePassword", "You stay signed in here, and are signed out everywhere else."),
            yes=translate("ChangePassword", "Change password"),
        )
        self._desk = desk
        self.old, self.new = SecretInput(), SecretInput()
        self.form.add("old", self.tr("Password until now"), self.old, required=True)
        self.form.add("password", self.tr("New password"), self.new, required=True)
        self.form.add_widget(StrengthBar(self.new))

    def store(self) -> None:
        """Checks the old one and hashes the new one beside, then writes."""
        from core import auth, passwords, people
        from core.base.events import Channel

        desk, old, new = self._desk, self.old.value(), self.new.value()

        def prepare() -> passwords.Hashed:
            auth.confirm(desk.shop, desk.actor, old, channel=Channel.DESKTOP, address=ADDRESS)
            return passwords.prepared(new)

        desk.ask.work(
            prepare,
            owner=self,
            done=lambda hashed: desk.ask.write(
                people.set_password, desk.actor.person_id, hashed, owner=self, done=self._finish, failed=self.refuse
            ),
            failed=self.refuse,
        )

    def refuse(self, refusal: Refused) -> None:
        """Shows it at the old password where that is wrong."""
        if isinstance(refusal, SignInRefused):
            self.yes.setEnabled(True)
            self.form.show_errors({"old": self.tr("This is not your password")})
        else:
            super().refuse(refusal)

    def _finish(self, _result: object) -> None:
        self.accept()
        self._desk.say(self.tr("Your password was changed"))
