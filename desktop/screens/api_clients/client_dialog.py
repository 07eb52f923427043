"""A new API client: what it is called, and what it may do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.base.permissions import Role
from core.oauth_clients import NewClient
from core.people import STAFF_ROLES
from desktop.desk import Desk
from desktop.role_words import role_explanation, role_word
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import ChoiceInput, TextInput


class ClientDialog(FormDialog):
    """`made` is handed the name and the NewClient, whose secret nobody can look up again."""

    def __init__(self, desk: Desk, parent: QWidget, made: Callable[[str, NewClient], object]) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent, translate("ClientDialog", "Add API client"),
            translate("ClientDialog", "A program that calls on its own behalf, such as a channel manager."),
            yes=translate("ClientDialog", "Make secret"),
        )  # fmt: skip
        self._desk, self._made = desk, made
        roles = [role for role in STAFF_ROLES if role is not Role.ADMIN or desk.may("admin:manage")]
        self.role = ChoiceInput([(role, role_word(role)) for role in roles])
        self.form.add("name", self.tr("Name of the program"), TextInput(longest=120), required=True)
        self._role_field = self.form.add("role", self.tr("May do as much as"), self.role)
        self.form.set_values({"role": Role.FRONT_DESK})
        self.role.edited.connect(self._explain)
        self._explain()

    def _explain(self) -> None:
        self._role_field.set_help(role_explanation(self.role.value()))

    def store(self) -> None:
        """Makes it."""
        from core import oauth_clients

        name, role = self.form.values()["name"], self.form.values()["role"]

        def finish(client: NewClient) -> None:
            self.accept()
            self._made(name, client)

        self._desk.ask.write(oauth_clients.add, name, role, owner=self, done=finish, failed=self.refuse)
