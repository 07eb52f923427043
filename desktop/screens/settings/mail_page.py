"""The account that mail is sent by, how long it is held, and a message to try it out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from core.base.errors import Conflict, Invalid, Refused, Stale
from core.rules.mail import LONGEST_HOLD_S
from core.rules.words import MailSecurity
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.settings.page import SettingsPage
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.form import Form
from desktop.widgets.inputs import ChoiceInput, NumberInput, SecretInput, TextInput

if TYPE_CHECKING:
    from core.mail import MailAccount

#: What a server usually listens at.
PORTS = {MailSecurity.STARTTLS: 587, MailSecurity.TLS: 465, MailSecurity.NONE: 25}


class MailPage(SettingsPage):
    """The password is written, never shown; the test uses what is stored."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Mail"), self.tr("Invoices go to customers by your own mail server"))
        self._seen: MailAccount | None = None
        self.form, self.trial = Form(), Form()
        self.save = button(self.tr("Save"), kind="primary", clicked=self.store)
        self.undo = button(self.tr("Discard changes"), clicked=self.fill)
        self.test = button(self.tr("Send a test message"), "send", clicked=self.try_out)
        self._add_fields()
        self._lay_out()
        self.form.dirty_changed.connect(self._show_dirty)
        self.form.save_asked.connect(self.store)
        self.trial.save_asked.connect(self.try_out)
        self.desk.live.changed.connect(self._on_change)
        self.setFocusProxy(self.form.fields["host"].control)
        self._show_dirty(False)
        self.fill()

    def _add_fields(self) -> None:
        form = self.form
        form.add("host", self.tr("Server"), TextInput("mail.example.com", longest=253), stretch=3)
        self.security = ChoiceInput(
            [
                (MailSecurity.STARTTLS, self.tr("STARTTLS")),
                (MailSecurity.TLS, self.tr("TLS from the start")),
                (MailSecurity.NONE, self.tr("None")),
            ]
        )
        form.add("security", self.tr("Security"), self.security, beside=True, stretch=2)
        form.add("port", self.tr("Port"), NumberInput(1, 65535), beside=True)
        self.security.edited.connect(self._offer_port)
        form.add("user", self.tr("User"), TextInput(longest=254))
        self.password = SecretInput()
        form.add("password", self.tr("Password"), self.password, beside=True)
        form.add(
            "sender", self.tr("From"), TextInput("desk@example.com", longest=254),
            help=self.tr("Without a server or a sender, invoices are listed to be sent by hand."),
        )  # fmt: skip
        form.add("hold_seconds", self.tr("Seconds to take a message back"), NumberInput(0, LONGEST_HOLD_S), beside=True)
        address = TextInput("you@example.com", longest=254)
        self.trial.add("email", self.tr("Test message to"), address, required=True)
        self.trial.body.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)

    def _lay_out(self) -> None:
        for form in (self.form, self.trial):
            card = Card()
            card.setMaximumWidth(760)
            card.add(form)
            self.column.addWidget(card)
        self.scroll()
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        self.outer.addLayout(foot)

    def _offer_port(self) -> None:
        """The usual one of another security, where the usual one stood."""
        port: Any = self.form.fields["port"].control
        if port.value() in PORTS.values():
            port.set_value(PORTS[self.security.value()])

    # showing

    @property
    def is_dirty(self) -> bool:
        """Whether something was changed and not saved."""
        return self.form.is_dirty

    def fill(self) -> None:
        """Shows the account of now in place of what was typed."""
        from core import mail

        self.desk.ask.read(mail.read_account, owner=self, done=self._take)

    def _take(self, account: MailAccount) -> None:
        self._seen = account
        keys = [key for key in self.form.fields if key != "password"]
        self.form.set_values({**{key: getattr(account, key) for key in keys}, "password": ""})
        self.form.show_errors({})
        self.password.setPlaceholderText(self.tr("stays as it is") if account.has_password else "")
        self._show_dirty(False)

    def _show_dirty(self, is_dirty: bool) -> None:
        self.save.setEnabled(is_dirty)
        self.undo.setVisible(is_dirty)
        self.test.setEnabled(not is_dirty and self._seen is not None and self._seen.is_usable)

    def _on_change(self, nouns: set[str]) -> None:
        if "settings" in nouns and not self.form.is_dirty:
            self.fill()

    # storing

    def store(self, then: Callable[[], None] | None = None) -> None:
        """Writes what was changed; without a user there is no password."""
        from core import mail

        if self._seen is None or not self.form.check():
            return
        changes = self.form.changes()
        if not self.form.values()["user"]:
            changes["password"] = ""
        elif not changes.get("password"):
            changes.pop("password", None)
        given = {key: "" if value is None else value for key, value in changes.items()}
        self.save.setEnabled(False)
        self.desk.ask.write(
            mail.change_account, version=self._seen.version or None, owner=self,
            done=lambda after: self._on_stored(after, then), failed=self._on_failed, **given,
        )  # fmt: skip

    def _on_stored(self, after: MailAccount, then: Callable[[], None] | None) -> None:
        self._take(after)
        self.desk.say(self.tr("Settings saved"))
        if then is not None:
            then()

    def _on_failed(self, refusal: Refused) -> None:
        self.save.setEnabled(True)
        if isinstance(refusal, Stale):
            words = self.tr("Somebody else changed this meanwhile: discard your changes to see it.")
            self.form.show_errors({"": words})
            return
        self.form.show_errors({refusal.field if isinstance(refusal, Invalid) else "": in_words(refusal)})

    # trying out

    def try_out(self) -> None:
        """Sends a message by the account as it is stored."""
        from core import mail

        if not self.test.isEnabled() or not self.trial.check():
            return
        address = self.trial.values()["email"]
        self.test.setEnabled(False)
        self.desk.ask.write_in_steps(
            mail.test_account, address, owner=self, done=lambda _: self._on_arrived(address), failed=self._on_refused
        )

    def _on_arrived(self, address: str) -> None:
        self._show_dirty(self.form.is_dirty)
        self.trial.notice.show_notice(self.tr("The server took it: look for it at {address}.").format(address=address))

    def _on_refused(self, refusal: Refused) -> None:
        self._show_dirty(self.form.is_dirty)
        field = refusal.field if isinstance(refusal, Invalid | Conflict) else None
        self.trial.show_errors({field or "": in_words(refusal)})
