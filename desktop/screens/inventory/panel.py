"""One part beside the lists: how many there are, where they lie, what they are kept for, and what moved."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core import parts, stock
from core.base.errors import NotFound, Refused
from core.base.paging import Page
from core.base.transaction import Transaction
from core.parts import PartRow
from core.rules import stock as rules
from core.stock import MovementRow, ReservationRow, StockRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screens.inventory import dialogs
from desktop.screens.inventory.actions import StockActions
from desktop.screens.inventory.words import ICONS, movement_words, part_chip
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card, SectionHeading
from desktop.widgets.chip import Chip
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import ElidedLabel, label, plain
from desktop.widgets.moments import moment_text
from desktop.widgets.money import money_text
from desktop.widgets.state_view import Stateful
from desktop.widgets.timeline import Happening, Timeline

#: Moving through the list reads a part only where one stops.
PAUSE_MS = 60
MOST_MOVEMENTS = 15


class PartDetail(NamedTuple):
    """A part, where it lies, what it is kept for, and its last movements."""

    part: PartRow
    places: list[StockRow]
    kept: list[ReservationRow]
    movements: list[MovementRow]


class PartPanel(Card):
    """`edit_asked` carries the PartRow, `gone` the id of one that is not there any more."""

    edit_asked = Signal(object)
    back_asked = Signal()
    gone = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self.part, self._wanted = desk, None, None
        self.actions = StockActions(desk, self)
        self.facts, self.ledger = KeyValues(wrap=True), Timeline()
        self.places = LinkRows(12, none=self.tr("There is none anywhere"))
        self.kept = LinkRows(6, none=self.tr("Nothing is kept for a job"))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(scrolled(self._body()), 1)
        column.addLayout(self._foot())
        self._stateful = Stateful(content)
        self.add(self._stateful, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self.show_none()

    def _head(self) -> QHBoxLayout:
        self.back = icon_button("arrow-left", self.tr("Back to the list"), clicked=self.back_asked.emit)
        self.back.hide()
        self._name, self._sku, self._chip = label("", "heading", wrap=True), ElidedLabel("", "secondary"), Chip()
        self.menu = button("", "ellipsis", "quiet", name=self.tr("More for this part"))
        menu = QMenu(self.menu)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.menu.setMenu(menu)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._sku)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addLayout(words, 1)
        head.addWidget(self._chip)
        head.addWidget(self.menu)
        return head

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for part in (
            self.facts, SectionHeading(self.tr("Lies")), self.places, SectionHeading(self.tr("Kept for jobs")),
            self.kept, SectionHeading(self.tr("What moved")), self.ledger,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        return body

    def _foot(self) -> QHBoxLayout:
        self.transfer = button(self.tr("Move"), "truck", name=self.tr("Move to another place"),
                               clicked=lambda: self._ask(dialogs.TransferDialog))  # fmt: skip
        self.hand_out = button(self.tr("Hand out"), "wallet", clicked=lambda: self._ask(dialogs.HandDialog))
        self.receive = button(self.tr("Receive"), "package-plus", "primary", clicked=self.ask_receive)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.transfer, self.hand_out, self.receive):
            row.addWidget(part, 1 if part is self.receive else 0)
            if not self._desk.may("inventory:write"):
                part.hide()
        if not self._desk.may("inventory:write"):
            self.menu.hide()
        return row

    # what is shown

    def show_none(self) -> None:
        """Nothing is chosen."""
        self._wanted, self.part = None, None
        self._stateful.empty(
            self.tr("Choose a part"), self.tr("How many there are and where is shown here."), "package"
        )

    def show_part(self, part_id: int, *, at_once: bool = False) -> None:
        """Reads it, soon: whoever runs through the list passes many."""
        self._wanted = part_id
        if at_once:
            self.reload()
        else:
            self._pause.start()

    def reload(self) -> None:
        """As it is now."""
        if self._wanted is None:
            return
        wanted = self._wanted
        self._desk.ask.read(
            read_detail, wanted, owner=self, done=lambda found: self._take(wanted, found),
            failed=lambda refusal: self._on_failed(wanted, refusal),
        )  # fmt: skip

    def _on_failed(self, wanted: int, refusal: Refused) -> None:
        if wanted != self._wanted:
            return
        if isinstance(refusal, NotFound):
            self.show_none()
            self.gone.emit(wanted)
        else:
            self._stateful.error(self.tr("This part could not be loaded"), in_words(refusal), self.reload)

    def _take(self, wanted: int, found: PartDetail) -> None:
        if wanted != self._wanted:
            return
        self.part = part = found.part
        chip = part_chip(part)
        self._name.setText(part.name)
        self._sku.setText(" · ".join(filter(None, (part.sku, part.category))))
        self._chip.set_chip(chip.text, chip.tone)
        self.facts.set_facts(self._facts(part))
        self.places.show_rows([self._place_row(row) for row in found.places])
        self.kept.show_rows([self._kept_row(row) for row in found.kept])
        self.ledger.set_happenings([_happening(row) for row in found.movements])
        for each in (self.transfer, self.hand_out):
            each.setEnabled(part.available > 0)
        self._stateful.ready()

    def _facts(self, part: PartRow) -> list[tuple[str, str]]:
        number, money = self.locale().toString, self._desk.settings.currency
        point = rules.order_point(part.minimum, part.reorder_point)
        facts = [
            (self.tr("On hand"), f"{number(part.on_hand)} {part.uom}"),
            (self.tr("Reserved"), number(part.reserved) if part.reserved else ""),
            (self.tr("Available"), number(part.available)),
            (self.tr("In wallets"), number(part.in_wallets) if part.in_wallets else ""),
            (self.tr("On order"), number(part.on_order) if part.on_order else ""),
            (self.tr("Minimum"), number(part.minimum) if part.minimum else ""),
            (self.tr("Bought at"), number(point) if point != part.minimum else ""),
            (self.tr("Costs"), money_text(part.unit_cost, money)),
            (self.tr("Price"), money_text(part.unit_price, money) if part.unit_price is not None else ""),
            (self.tr("Supplier"), part.supplier or ""),
            (self.tr("Barcode"), part.barcode or ""),
            (self.tr("Notes"), part.note or ""),
        ]
        return [(name, value) for name, value in facts if value]

    def _place_row(self, row: StockRow) -> LinkRow:
        words = row.bin_label or (self.tr("wallet") if row.holder_id is not None else "")
        return LinkRow(row.location or row.holder or "", words, end=self.locale().toString(row.on_hand))

    def _kept_row(self, row: ReservationRow) -> LinkRow:
        opens = (lambda: self._desk.navigate("work_order", row.work_order_id)) if self._desk.may("wo:read") else None
        return LinkRow(row.work_order, row.location, opens, end=self.locale().toString(row.quantity))

    # what is done

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        part = self.part
        if part is None:
            return
        entries: list[tuple[str, str, Callable[[], object]]] = [
            (self.tr("Edit"), "pencil", lambda: self.edit_asked.emit(part)),
            (self.tr("Print the label"), "printer", lambda: self._desk.print_document("part_label", part.id)),
            (self.tr("Take back from a technician"), "undo-2", self._ask_back),
            (self.tr("Correct how many there are"), "pen-line", lambda: self._ask(dialogs.CorrectDialog)),
            (self.tr("Scrap"), "ban", lambda: self._ask(dialogs.ScrapDialog)),
            (self.tr("Note what is on order"), "truck", self._ask_ordered),
            (self.tr("Delete"), "trash-2", lambda: self.actions.delete(part)),
        ]
        for words, picture, action in entries:
            menu.addAction(icon(picture), plain(words)).triggered.connect(lambda *_, action=action: action())

    def _ask(self, dialog: Callable[..., dialogs.MoveDialog]) -> None:
        if self.part is not None:
            dialog(self._desk, self.window(), self.actions, self.part).open()

    def ask_receive(self) -> None:
        """How many came in."""
        if self.receive.isVisible():
            self._ask(dialogs.ReceiveDialog)

    def _ask_back(self) -> None:
        if self.part is not None:
            dialogs.HandDialog(self._desk, self.window(), self.actions, self.part, back=True).open()

    def _ask_ordered(self) -> None:
        part = self.part
        if part is not None:
            left = part.on_hand + part.on_order - part.reserved
            point = rules.order_point(part.minimum, part.reorder_point)
            wanted = part.on_order or max(0, rules.quantity_to_order(left, point, part.reorder_quantity))
            dialogs.OrderedDialog(self.window(), self.actions, part, wanted).open()


def _happening(row: MovementRow) -> Happening:
    return Happening(ICONS[row.kind], movement_words(row), f"{moment_text(row.at)} · {row.actor}", row.reason or "")


def read_detail(tx: Transaction, part_id: int) -> PartDetail:
    """Raises: Forbidden, NotFound."""
    return PartDetail(
        parts.get(tx, part_id),
        stock.of_part(tx, part_id),
        stock.reservations_of(tx, part_id),
        stock.movements(tx, Page(MOST_MOVEMENTS), part_id=part_id),
    )
