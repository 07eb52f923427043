"""Webhooks: who is told, how it stands, and each message with what came back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from core import webhooks
from core.rules.words import DeliveryStatus
from core.webhooks import Added, DeliveryRow
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screen import Screen
from desktop.screens.settings.names_table import NamesTable
from desktop.screens.webhooks.delivery_dialog import DeliveryDialog
from desktop.screens.webhooks.endpoint_dialog import EndpointDialog
from desktop.screens.webhooks.reading import EndpointLine, read_deliveries, read_endpoints
from desktop.widgets.buttons import button
from desktop.widgets.card import TableCard
from desktop.widgets.chip import ChipText
from desktop.widgets.columns import Column, Kind
from desktop.widgets.dialogs import confirm
from desktop.widgets.moments import widest_moment
from desktop.widgets.page_header import PageHeader
from desktop.widgets.secret_once import SecretOnce

#: Messages go out beside the log of events: the lists are looked at again so often, in milliseconds.
LOOK_EVERY = 3000


class WebhooksScreen(Screen):
    """The systems above, the messages of the chosen one below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.header = PageHeader(self.tr("Webhooks"), self.tr("Sent while the house is shared on the network"))
        self._chosen: int | None = None
        self.endpoints, self.deliveries = self._endpoint_table(), self._delivery_table()
        self.change = button(self.tr("Edit"), "pencil", name=self.tr("Edit the webhook"), clicked=self.edit)
        self.switch = button(self.tr("Switch off"), "power", clicked=self.switch_over)
        self.delete = button(self.tr("Delete"), "trash-2", clicked=self.ask_delete)
        self.test = button(self.tr("Send a test"), "send", clicked=self.send_test)
        self.add = button(self.tr("Add webhook"), "plus", "primary", clicked=self.new)
        for each in (self.change, self.switch, self.delete, self.test, self.add):
            self.header.add_action(each)
        self.show_one = button(self.tr("Show message"), "eye", clicked=self.show_message)
        self.again = button(self.tr("Send again"), "rotate-ccw", clicked=self.send_again)
        self._lay_out()
        self._connect()
        self._on_endpoint(None)
        self._on_delivery(None)
        self.endpoints.load()
        self.deliveries.load()
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _endpoint_table(self) -> NamesTable:
        columns = [
            Column("url", self.tr("Address"), lambda line: line.row.url, "https://example.com/hook", Kind.KEY,
                   stretch=2, sortable=False),
            Column("dialect", self.tr("Words"), lambda line: line.row.dialect.upper(), "CMMS", sortable=False),
            _figure("events", self.tr("Events"), lambda line: len(line.row.events), optional=2),
            _figure("sent", self.tr("Delivered"), lambda line: line.stats.delivered),
            _figure("waiting", self.tr("Waiting"), lambda line: line.stats.pending),
            _figure("failed", self.tr("Failed"), lambda line: line.stats.failed, optional=1),
            Column("state", self.tr("State"), self._endpoint_state, self.tr("Switched off"), Kind.CHIP,
                   sortable=False),
        ]  # fmt: skip
        table = NamesTable(self.desk, columns, lambda: (read_endpoints,), {"webhook"}, self.tr("Webhooks"))
        hint = self.tr("Another system can be told of jobs, equipment, stock and maintenance as it happens.")
        table.set_empty(self.tr("Nobody is told of anything"), hint, "send", self.tr("Add webhook"), self.new)
        return table

    def _delivery_table(self) -> NamesTable:
        columns = [
            Column("event", self.tr("Event"), lambda row: row.event, "equipment.status_changed", Kind.KEY, stretch=1,
                   sortable=False),
            Column("at", self.tr("Happened"), lambda row: row.created_at, widest_moment(), Kind.WHEN,
                   sortable=False),
            _figure("tries", self.tr("Attempts"), lambda row: row.attempts),
            _figure("answer", self.tr("Answer"), lambda row: row.answer_status or ""),
            Column("next", self.tr("Next attempt"), lambda row: row.next_at, widest_moment(), Kind.WHEN,
                   optional=1, sortable=False),
            Column("state", self.tr("State"), self._delivery_state, self.tr("Delivered"), Kind.CHIP, sortable=False),
        ]  # fmt: skip
        table = NamesTable(
            self.desk, columns, lambda: (read_deliveries, self._chosen), {"webhook"}, self.tr("Messages")
        )
        hint = self.tr("What happens from now on is listed here, with what came back.")
        table.set_empty(self.tr("Nothing was sent yet"), hint, "send")
        return table

    def _endpoint_state(self, line: EndpointLine) -> ChipText:
        if not line.row.is_active:
            return ChipText(self.tr("Switched off"), Tone.NEUTRAL)
        return ChipText(self.tr("Switched on"), Tone.SUCCESS)

    def _delivery_state(self, row: DeliveryRow) -> ChipText:
        if row.status is DeliveryStatus.DELIVERED:
            return ChipText(self.tr("Delivered"), Tone.SUCCESS)
        if row.status is DeliveryStatus.DEAD:
            return ChipText(self.tr("Given up"), Tone.DANGER)
        return ChipText(self.tr("Waiting"), Tone.WARNING if row.attempts else Tone.NEUTRAL)

    def _lay_out(self) -> None:
        messages = PageHeader(self.tr("Messages"))
        messages.add_action(self.show_one)
        messages.add_action(self.again)
        outer = self.frame(14)
        for widget, stretch in ((self.header, 0), (TableCard(self.endpoints), 2), (messages, 0),
                                (TableCard(self.deliveries), 3)):  # fmt: skip
            outer.addWidget(widget, stretch)
        self.setFocusProxy(self.endpoints)

    def _connect(self) -> None:
        self.endpoints.current_changed.connect(self._on_endpoint)
        self.endpoints.loaded.connect(self._choose_first)
        self.deliveries.current_changed.connect(self._on_delivery)
        self.add_shortcut("Ctrl+N", self.tr("Add a webhook"), self.new)
        self.add_shortcut("Ctrl+E", self.tr("Edit the webhook"), self.edit)
        self.endpoints.opened.connect(lambda _: self.edit())
        self.add_shortcut("F5", self.tr("Load again"), self._look)

    def _choose_first(self, count: int) -> None:
        if count and self._chosen is None:
            self.endpoints.select_first()

    def _look(self) -> None:
        if self.isVisible():
            self.endpoints.refresh()
            self.deliveries.refresh()

    # what is marked

    def _endpoint_id(self) -> int | None:
        line: EndpointLine | None = self.endpoints.current()
        return None if line is None else line.id

    def _on_endpoint(self, line: EndpointLine | None) -> None:
        for each in (self.change, self.switch, self.delete, self.test):
            each.setEnabled(line is not None)
        is_off = line is not None and not line.row.is_active
        self.switch.setText(self.tr("Switch on") if is_off else self.tr("Switch off"))
        chosen = None if line is None else line.id
        if chosen != self._chosen:
            self._chosen = chosen
            self.deliveries.load()
            self._on_delivery(None)

    def _on_delivery(self, row: DeliveryRow | None) -> None:
        for each in (self.show_one, self.again):
            each.setEnabled(row is not None)

    # what the window asks

    def begin(self, **given: Any) -> None:
        """`new`: one is added."""
        if given.get("new"):
            self.new()

    # what is done

    def new(self) -> None:
        """Asks for address and events; then the secret is shown, once."""
        EndpointDialog(self.desk, self.window(), self.show_secret).open()

    def edit(self) -> None:
        """Address, events, whether it is on, and a new secret, shown once."""
        line: EndpointLine | None = self.endpoints.current()
        if line is not None:
            EndpointDialog(self.desk, self.window(), self.show_secret, line.row).open()

    def show_secret(self, added: Added) -> SecretOnce:
        """To be copied into the other system."""
        dialog = SecretOnce(
            self.window(), self.tr("Secret of the webhook"),
            self.tr("It is shown only now. The other system proves with it that a message comes from here."),
            [(self.tr("Address"), added.endpoint.url), (self.tr("Secret"), added.secret)],
        )  # fmt: skip
        dialog.open()
        return dialog

    def send_test(self) -> None:
        """A message without an event."""
        self._do(webhooks.test, self.tr("A test message is on its way"))

    def switch_over(self) -> None:
        """What happens while it is off is not told later."""
        line: EndpointLine | None = self.endpoints.current()
        if line is not None:
            words = self.tr("Switched off") if line.row.is_active else self.tr("Switched on")
            self._do(webhooks.change, words, {"is_active": not line.row.is_active})

    def ask_delete(self) -> None:
        """Asks first: its messages are gone from sight as well."""
        line: EndpointLine | None = self.endpoints.current()
        if line is None:
            return
        confirm(
            self.window(), self.tr("Delete this webhook?"),
            self.tr("{url} is told nothing any more.").format(url=line.row.url), self.tr("Delete webhook"),
            lambda: self._do(webhooks.delete, self.tr("The webhook is deleted")), danger=True,
        )  # fmt: skip

    def _do(self, operation: Any, words: str, *given: Any) -> None:
        endpoint_id = self._endpoint_id()
        if endpoint_id is None:
            return
        self.desk.ask.write(operation, endpoint_id, *given, owner=self, done=lambda _: self.desk.say(words))

    def send_again(self) -> None:
        """The same message once more."""
        row: DeliveryRow | None = self.deliveries.current()
        if row is not None:
            words = self.tr("It is sent again")
            self.desk.ask.write(webhooks.redeliver, row.id, owner=self, done=lambda _: self.desk.say(words))

    def show_message(self) -> None:
        """What was sent, and what came back."""
        row: DeliveryRow | None = self.deliveries.current()
        if row is not None:
            DeliveryDialog(self.window(), row).open()


def _figure(key: str, title: str, value: Callable[[Any], Any], **facts: Any) -> Column:
    """A number, in a column that is as wide as its title."""
    return Column(key, title, value, title + "mm", Kind.NUMBER, sortable=False, **facts)
