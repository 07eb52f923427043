"""The list of API clients: role, last seen and through which door; one is added, one is revoked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from core import oauth_clients
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.oauth_clients import ClientRow, NewClient
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.look.tokens import Tone
from desktop.role_words import role_word
from desktop.screen import Screen
from desktop.screens.api_clients.client_dialog import ClientDialog, LimitDialog
from desktop.screens.list_memory import ListMemory
from desktop.screens.people_and_roles.words import door_words
from desktop.screens.settings.names_table import NamesTable
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.chip import ChipText
from desktop.widgets.columns import Column, Kind
from desktop.widgets.dialogs import confirm
from desktop.widgets.filter_bar import FilterBar, SavedFilter
from desktop.widgets.labels import plain
from desktop.widgets.moments import widest_moment
from desktop.widgets.page_header import PageHeader
from desktop.widgets.secret_once import SecretOnce

ACTIVE, REVOKED = "active", "revoked"


class ApiClientsScreen(Screen):
    """A table; what is done with a client stands in the head and in its menu."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._memory = ListMemory("api_clients")
        self.bar = FilterBar(
            [SavedFilter(ACTIVE, self.tr("In use")), SavedFilter(REVOKED, self.tr("Revoked"))],
            name=self.tr("Saved filters of API clients"),
        )
        self.table = self._make_table()
        self.header = PageHeader(self.tr("API clients"), self.tr("Programs that sign in by themselves"))
        self.revoke = button(self.tr("Revoke"), "ban", clicked=lambda: self.ask_revoke(self.table.current()))
        self.add = button(self.tr("Add API client"), "plus", "primary", clicked=self.new)
        self.header.add_action(self.revoke)
        self.header.add_action(self.add)
        self._lay_out()
        self._connect()
        self._on_current(None)
        self.table.load()

    def _make_table(self) -> NamesTable:
        columns = [
            Column("name", self.tr("Program"), lambda row: row.name, "Channel manager, house", Kind.KEY, stretch=2,
                   sortable=False),
            Column("role", self.tr("Role"), lambda row: role_word(row.role), role_word(Role.ADMIN) + "m",
                   sortable=False),
            Column("client_id", self.tr("Client id"), lambda row: row.client_id, "0123456789abcdef" * 2, Kind.QUIET,
                   stretch=1, optional=3, sortable=False),
            Column("limit", self.tr("A minute"), lambda row: row.requests_per_minute or "", self.tr("A minute") + "m",
                   Kind.NUMBER, optional=3, sortable=False),
            Column("created", self.tr("Added"), lambda row: row.created_at, widest_moment(), Kind.WHEN, optional=2,
                   sortable=False),
            Column("seen", self.tr("Last seen"), lambda row: row.last_seen_at, widest_moment(), Kind.WHEN,
                   sortable=False),
            Column("door", self.tr("Through"), lambda row: door_words(row.channel) if row.channel else "",
                   door_words("repair"), Kind.QUIET, optional=1, sortable=False),
            Column("state", self.tr("State"), self._state, self.tr("Never used"), Kind.CHIP, sortable=False),
        ]  # fmt: skip
        table = NamesTable(
            self.desk, columns, lambda: (read_clients, self.bar.segments.current), {"oauth_client"},
            self.tr("API clients"),
        )  # fmt: skip
        table.set_widths(self._memory.get("widths", {}))
        return table

    def _state(self, row: ClientRow) -> ChipText:
        if row.revoked_at is not None:
            return ChipText(self.tr("Revoked"), Tone.DANGER)
        if row.last_seen_at is None:
            return ChipText(self.tr("Never used"), Tone.NEUTRAL)
        return ChipText(self.tr("In use"), Tone.SUCCESS)

    def _lay_out(self) -> None:
        card = Card(padding=0)
        card.body.setSpacing(0)
        card.add(self.bar)
        card.add(self.table, 1)
        outer = self.frame(14)
        outer.addWidget(self.header)
        outer.addWidget(card, 1)
        self.setFocusProxy(self.table)
        self._say_empty()

    def _connect(self) -> None:
        self.bar.filter_chosen.connect(lambda _: self._ask_again())
        self.table.current_changed.connect(self._on_current)
        self.table.menu_asked.connect(self._show_menu)
        self.table.widths_changed.connect(lambda: self._memory.keep("widths", self.table.widths()))
        self.add_shortcut("Ctrl+N", self.tr("Add an API client"), self.new)
        self.add_shortcut("Del", self.tr("Revoke the API client"), lambda: self.ask_revoke(self.table.current()))
        self.add_shortcut("F5", self.tr("Load again"), self.table.refresh)

    def _ask_again(self) -> None:
        self._say_empty()
        self.table.load()

    def _say_empty(self) -> None:
        if self.bar.segments.current == REVOKED:
            hint = self.tr("A client that is revoked stays here, with when it was seen last.")
            self.table.set_empty(self.tr("No client was revoked"), hint, "ban")
        else:
            hint = self.tr("Channel managers, accounting or a till sign in with a client id and a secret.")
            self.table.set_empty(
                self.tr("No program signs in by itself"), hint, "cable", self.tr("Add API client"), self.new
            )

    # what the window asks

    def open_record(self, record_id: int) -> None:
        """Marks one, revoked or not."""
        self.desk.ask.read(oauth_clients.list_all, owner=self, done=lambda rows: self._mark(rows, record_id))

    def _mark(self, rows: list[ClientRow], record_id: int) -> None:
        row = next((each for each in rows if each.id == record_id), None)
        if row is None:
            return
        self.table.select(record_id)
        wanted = ACTIVE if row.revoked_at is None else REVOKED
        if self.bar.segments.current != wanted:
            self.bar.segments.choose(wanted)

    def begin(self, **given: Any) -> None:
        """`new`: one is added."""
        if given.get("new"):
            self.new()

    # what is done

    def _may_revoke(self, row: ClientRow | None) -> bool:
        if row is None or row.revoked_at is not None:
            return False
        return row.role is not Role.ADMIN or self.desk.may("admin:manage")

    def _on_current(self, row: ClientRow | None) -> None:
        self.revoke.setEnabled(self._may_revoke(row))

    def _show_menu(self, row: ClientRow, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.desk.may("audit:read"):
            menu.addAction(icon("history"), plain(self.tr("Its history"))).triggered.connect(
                lambda *_: self.desk.navigate("audit", noun="oauth_client", subject_id=row.id, words=row.name)
            )
        if self._may_revoke(row):
            menu.addAction(icon("pencil"), plain(self.tr("Requests a minute…"))).triggered.connect(
                lambda *_: LimitDialog(self.desk, self.window(), row).open()
            )
            menu.addAction(icon("ban"), plain(self.tr("Revoke"))).triggered.connect(lambda *_: self.ask_revoke(row))
        menu.popup(place)

    def new(self) -> None:
        """Asks for a name and a role; then the secret is shown, once."""
        ClientDialog(self.desk, self.window(), self.show_secret).open()

    def show_secret(self, name: str, client: NewClient) -> SecretOnce:
        """Both halves, each to be copied."""
        dialog = SecretOnce(
            self.window(), self.tr("Secret of {name}").format(name=name),
            self.tr("It is shown only now: only a trace of it is kept. The program exchanges both for a token at "
                    "/oauth/token or /api/v2/oauth/token."),
            [(self.tr("Client id"), client.client_id), (self.tr("Client secret"), client.client_secret)],
        )  # fmt: skip
        dialog.open()
        return dialog

    def ask_revoke(self, row: ClientRow | None) -> None:
        """Asks first: there is no way back but a new client."""
        if row is None or not self._may_revoke(row):
            return
        confirm(
            self.window(), self.tr("Revoke {name}?").format(name=row.name),
            self.tr("The program is signed out at once, and its secret is good for nothing any more. "
                    "This cannot be undone: it would need a new client."),
            self.tr("Revoke client"), lambda: self._revoke(row), danger=True,
        )  # fmt: skip

    def _revoke(self, row: ClientRow) -> None:
        words = self.tr("{name} is revoked").format(name=row.name)
        self.desk.ask.write(oauth_clients.revoke, row.id, owner=self, done=lambda _: self.desk.say(words))


def read_clients(tx: Transaction, shown: str) -> list[ClientRow]:
    """By name. Raises: Forbidden."""
    return [row for row in oauth_clients.list_all(tx) if (row.revoked_at is None) is (shown == ACTIVE)]
