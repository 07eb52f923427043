"""A new webhook: where to, in whose words, and of what."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from core.webhooks import EVENTS, Added, NewEndpoint
from desktop.desk import Desk
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import ChoiceInput, TextInput


class EndpointDialog(FormDialog):
    """`made` is handed what was added, whose secret nobody can look up again."""

    def __init__(self, desk: Desk, parent: QWidget, made: Callable[[Added], object]) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent,
            translate("EndpointDialog", "Add webhook"),
            translate("EndpointDialog", "Another system that is told of what happens here, as it happens."),
            yes=translate("EndpointDialog", "Add webhook"),
        )
        self._desk, self._made = desk, made
        self.url, self.secret = TextInput(longest=2000), TextInput(longest=500)
        self.dialect = ChoiceInput([(name, name.upper()) for name in EVENTS])
        self.form.add("url", self.tr("Address"), self.url, required=True)
        self.form.add("dialect", self.tr("In the words of"), self.dialect)
        secret = self.form.add("secret", self.tr("Secret"), self.secret)
        secret.set_help(self.tr("Leave it empty to have one made."))
        self.events = QListWidget()
        self.events.setAccessibleName(self.tr("Events"))
        self.events.setMinimumHeight(150)
        self.form.add_widget(self.events)
        self.dialect.edited.connect(self._list_events)
        self._list_events()

    def _list_events(self) -> None:
        self.events.clear()
        for name in EVENTS[self.dialect.value()]:
            item = QListWidgetItem(name, self.events)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked)

    def chosen(self) -> tuple[str, ...]:
        """The events that are ticked."""
        items = [self.events.item(row) for row in range(self.events.count())]
        return tuple(item.text() for item in items if item.checkState() is Qt.CheckState.Checked)

    def store(self) -> None:
        """Adds it."""
        from core import webhooks

        new = NewEndpoint(self.dialect.value(), self.url.value(), self.chosen(), self.secret.value() or None)
        self._desk.ask.write(webhooks.add, new, owner=self, done=self._finish, failed=self.refuse)

    def _finish(self, added: Added) -> None:
        self.accept()
        self._made(added)
