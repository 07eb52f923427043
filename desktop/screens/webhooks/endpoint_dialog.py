"""A webhook: where to, in whose words, of what, and its secret, which is shown once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from core import webhooks
from core.webhooks import EVENTS, Added, EndpointRow, NewEndpoint
from desktop.desk import Desk
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.field import Field
from desktop.widgets.inputs import ChoiceInput, TextInput, TickInput

translate = QCoreApplication.translate


class EndpointDialog(FormDialog):
    """`made` is handed what was added, or has a new secret, which nobody can look up again; `row` None: a new one."""

    def __init__(
        self, desk: Desk, parent: QWidget, made: Callable[[Added], object], row: EndpointRow | None = None
    ) -> None:
        adding = translate("EndpointDialog", "Add webhook")
        about = translate("EndpointDialog", "Another system that is told of what happens here, as it happens.")
        super().__init__(
            parent, translate("EndpointDialog", "Edit webhook") if row else adding, about, yes="" if row else adding
        )
        self._desk, self._made, self._row = desk, made, row
        self.url, self.secret = TextInput(longest=2000), TextInput(longest=500)
        self.dialect = ChoiceInput([(name, name.upper()) for name in EVENTS])
        self.is_active = TickInput(self.tr("Switched on: it is told of what happens from now on"))
        self.new_secret = TickInput(self.tr("Make a new secret; the old one proves nothing any more"))
        self.form.add("url", self.tr("Address"), self.url, required=True)
        self.form.add("dialect", self.tr("In the words of"), self.dialect)
        if row is None:
            secret = self.form.add("secret", self.tr("Secret"), self.secret)
            secret.set_help(self.tr("Leave it empty to have one made."))
        self.events = QListWidget()
        self.events.setAccessibleName(self.tr("Events"))
        self.events.setMinimumHeight(150)
        self.form.add_widget(Field(self.tr("Events"), self.events))
        self.dialect.edited.connect(self._list_events)
        if row is not None:
            self._show_row(row)
        self._list_events()

    def _show_row(self, row: EndpointRow) -> None:
        self.form.set_values({"url": row.url, "dialect": row.dialect})
        self.dialect.setEnabled(False)
        self.is_active.set_value(row.is_active)
        self.form.add_widget(self.is_active)
        self.form.add_widget(self.new_secret)

    def _list_events(self) -> None:
        self.events.clear()
        wanted = EVENTS[self.dialect.value()] if self._row is None else self._row.events
        for name in EVENTS[self.dialect.value()]:
            item = QListWidgetItem(name, self.events)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if name in wanted else Qt.CheckState.Unchecked)

    def chosen(self) -> tuple[str, ...]:
        """The events that are ticked."""
        items = [self.events.item(row) for row in range(self.events.count())]
        return tuple(item.text() for item in items if item.checkState() is Qt.CheckState.Checked)

    def store(self) -> None:
        """Adds it, or writes what is different now."""
        ask, row = self._desk.ask, self._row
        if row is None:
            new = NewEndpoint(self.dialect.value(), self.url.value(), self.chosen(), self.secret.value() or None)
            ask.write(webhooks.add, new, owner=self, done=self._finish, failed=self.refuse)
            return
        fields = {"url": self.url.value(), "events": self.chosen(), "is_active": self.is_active.value()}
        renews = self.new_secret.value()
        operation = webhooks.change_with_new_secret if renews else webhooks.change
        ask.write(
            operation, row.id, fields, version=row.version, owner=self, failed=self.refuse,
            done=self._finish if renews else self._say,
        )  # fmt: skip

    def _say(self, _: EndpointRow) -> None:
        self.accept()
        self._desk.say(self.tr("The webhook is saved"))

    def _finish(self, added: Added) -> None:
        self.accept()
        self._made(added)
