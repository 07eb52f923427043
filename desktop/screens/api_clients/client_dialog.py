"""A new API client: what it is called, and what it may do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.base.permissions import Role
from core.oauth_clients import MOST_REQUESTS, ClientRow, NewClient
from core.people import STAFF_ROLES
from desktop.desk import Desk
from desktop.role_words import role_explanation, role_word
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import ChoiceInput, NumberInput, TextInput


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
        most = self.form.add("requests_per_minute", self.tr("Requests a minute"), NumberInput(0, MOST_REQUESTS))
        most.set_help(self.tr("Through the CRM API. 0: as many as anybody, which is 1000."))
        self.form.set_values({"role": Role.FRONT_DESK, "requests_per_minute": 0})
        self.role.edited.connect(self._explain)
        self._explain()

    def _explain(self) -> None:
        self._role_field.set_help(role_explanation(self.role.value()))

    def store(self) -> None:
        """Makes it."""
        from core import oauth_clients

        values = self.form.values()
        name, role, most = values["name"], values["role"], values["requests_per_minute"] or None

        def finish(client: NewClient) -> None:
            self.accept()
            self._made(name, client)

        self._desk.ask.write(oauth_clients.add, name, role, most, owner=self, done=finish, failed=self.refuse)


class LimitDialog(FormDialog):
    """How often a program may ask."""

    def __init__(self, desk: Desk, parent: QWidget, row: ClientRow) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent, translate("LimitDialog", "Requests of {name}").format(name=row.name),
            translate("LimitDialog", "Through the CRM API, over all servers together."),
        )  # fmt: skip
        self._desk, self._row = desk, row
        field = self.form.add("requests_per_minute", self.tr("Requests a minute"), NumberInput(0, MOST_REQUESTS))
        field.set_help(self.tr("0: as many as anybody, which is 1000."))
        self.form.set_values({"requests_per_minute": row.requests_per_minute or 0})

    def store(self) -> None:
        """From the program's next request on."""
        from core import oauth_clients

        most = self.form.values()["requests_per_minute"] or None
        self._desk.ask.write(
            oauth_clients.limit, self._row.id, most, owner=self, done=lambda _: self.accept(), failed=self.refuse
        )
