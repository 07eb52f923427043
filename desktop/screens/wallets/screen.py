"""Who carries what: everybody for the store, his own for a technician."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import parts, wallets
from core.base.paging import Page
from core.base.transaction import Transaction
from core.parts import PartRow
from core.stock import StockRow
from core.wallets import WalletLine
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.inventory.actions import StockActions
from desktop.screens.inventory.dialogs import HandDialog
from desktop.screens.split_view import SplitView
from desktop.screens.wallets.dialogs import HandOutDialog
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card, TableCard
from desktop.widgets.columns import Column, Kind
from desktop.widgets.labels import label
from desktop.widgets.page_header import PageHeader
from desktop.widgets.record_table import RecordTable


class WalletsScreen(Screen):
    """People beside what the marked one carries; who may not read the store sees himself alone."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.sees_all, self.person = desk.may("inventory:read"), WalletLine(0, "", 0, 0)
        self.actions = StockActions(desk, self)
        self.people = RecordTable(self._people_columns(), self._fetch_people, lambda row: row.person_id,
                                  name=self.tr("Who carries parts"))  # fmt: skip
        self.people.set_empty(self.tr("Nobody may carry parts"), self.tr("Add technicians under people."), "wallet")
        self.items = RecordTable(self._item_columns(), self._fetch_items, name=self.tr("What is carried"))
        self._lay_out()
        self.people.current_changed.connect(self._on_person)
        self.people.loaded.connect(self._choose_first)
        self.items.current_changed.connect(lambda row: self.take_back.setEnabled(row is not None))
        if desk.may("inventory:write"):
            self.items.opened.connect(lambda _: self.ask_back())
            self.add_shortcut("Ctrl+N", self.tr("Hand out a part"), self.ask_out)
            self.add_shortcut("Ctrl+R", self.tr("Take the part back"), self.ask_back)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)
        self.follow({"part", "person"}, self.reload)
        if self.sees_all:
            self.people.load()
        else:
            self._on_person(WalletLine(desk.actor.person_id or 0, desk.actor.name, 0, 0))

    def _people_columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Name"), lambda row: row.person, "Дмитрий Иванов", stretch=1, sortable=False),
            Column("kinds", self.tr("Kinds"), lambda row: row.kinds or "", self.tr("Kinds") + "00", Kind.NUMBER,
                   sortable=False),
            Column("pieces", self.tr("Pieces"), lambda row: row.pieces or "", self.tr("Pieces") + "00", Kind.NUMBER,
                   sortable=False),
        ]  # fmt: skip

    def _item_columns(self) -> list[Column]:
        return [
            Column("sku", self.tr("Part number"), lambda row: row.sku, "BRG-6205-2RS", Kind.KEY, sortable=False),
            Column("name", self.tr("Name"), lambda row: row.part, "Kugellager", stretch=1, sortable=False),
            Column("pieces", self.tr("Pieces"), lambda row: row.on_hand, self.tr("Pieces") + "00", Kind.NUMBER,
                   sortable=False),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        listing, self.panel = TableCard(self.people), Card(padding=0)
        self.back = icon_button("arrow-left", self.tr("Back to the list"), clicked=self.show_list)
        self.back.hide()
        self._name = label("", "heading", wrap=True)
        self.take_back = button(self.tr("Take back"), "undo-2", clicked=self.ask_back)
        self.take_back.setEnabled(False)
        self.hand_out = button(self.tr("Hand out"), "wallet", "primary", clicked=self.ask_out)
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row, contents in ((head, (self.back, self._name)), (foot, (self.take_back, self.hand_out))):
            row.setContentsMargins(16, 12, 16, 12)
            row.setSpacing(8)
            for each in contents:
                row.addWidget(each, int(each in (self._name, self.hand_out)))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.items, 1)
        column.addLayout(foot)
        self.panel.add(holder, 1)
        if not self.desk.may("inventory:write"):
            self.take_back.hide()
            self.hand_out.hide()
        self.split = SplitView(listing, self.panel)
        self.split.folded.connect(lambda is_folded: self.back.setVisible(is_folded and self.sees_all))
        outer = self.frame(14)
        outer.addWidget(PageHeader(self.tr("Wallets") if self.sees_all else self.tr("My wallet")))
        outer.addWidget(self.split if self.sees_all else self.panel, 1)
        self.setFocusProxy(self.people if self.sees_all else self.items)

    # what is shown

    def _fetch_people(self, offset: int, limit: int, done: Any) -> None:
        self.desk.ask.read(
            read_people, owner=self, done=lambda rows: done(rows[offset : offset + limit], len(rows)),
            failed=lambda refusal: done(error=in_words(refusal)),
        )  # fmt: skip

    def _fetch_items(self, offset: int, limit: int, done: Any) -> None:
        self.desk.ask.read(
            read_items, self.person.person_id, Page(limit, offset), owner=self, done=lambda found: done(*found),
            failed=lambda refusal: done(error=in_words(refusal)),
        )  # fmt: skip

    def _on_person(self, line: WalletLine | None) -> None:
        if line is None:
            return
        is_another = line.person_id != self.person.person_id
        self.person = line
        self._name.setText(line.person)
        if is_another:
            hint = self.tr("What the store hands out stands here.")
            self.items.set_empty(self.tr("{name} carries nothing").format(name=line.person), hint, "wallet")
            self.items.load()

    def _choose_first(self, count: int) -> None:
        if count and not self.person.person_id:
            self.people.select_first()

    def open_record(self, record_id: int) -> None:
        """What one person carries."""
        self.people.select(record_id)
        self.split.show_panel()

    def show_list(self) -> None:
        """Back to the people."""
        self.split.show_list()
        self.people.setFocus()

    def reload(self) -> None:
        """Something moved somewhere."""
        if self.sees_all:
            self.people.refresh()
        if self.person.person_id:
            self.items.refresh()

    # what is done

    def ask_out(self) -> None:
        """Which part he gets."""
        if self.person.person_id and self.hand_out.isVisible():
            HandOutDialog(self.desk, self.window(), self.actions, self.person.person_id, self.person.person).open()

    def ask_back(self) -> None:
        """How many of the marked part come back."""
        row: StockRow | None = self.items.current()
        if row is not None and self.take_back.isVisible():
            self.desk.ask.read(parts.get, row.part_id, owner=self, done=lambda part: self._ask_back(part, row))

    def _ask_back(self, part: PartRow, row: StockRow) -> None:
        HandDialog(
            self.desk, self.window(), self.actions, part, back=True, person_id=self.person.person_id, most=row.on_hand
        ).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the people."""
        if event.key() == Qt.Key.Key_Escape and self.sees_all:
            self.show_list()
            return
        super().keyPressEvent(event)


def read_people(tx: Transaction) -> list[WalletLine]:
    """Everybody who may carry parts: first who does, with the most first. Raises: Forbidden."""
    carrying = {line.person_id: line for line in wallets.all_(tx)}
    others = [WalletLine(row_id, name, 0, 0) for row_id, name in wallets.carriers(tx) if row_id not in carrying]
    return [*sorted(carrying.values(), key=lambda line: (-line.pieces, line.person)), *others]


def read_items(tx: Transaction, person_id: int, page: Page) -> tuple[list[StockRow], int]:
    """A page of what somebody carries, and how much there is. Raises: Forbidden, NotFound."""
    return wallets.get(tx, person_id, page), wallets.count(tx, person_id)
