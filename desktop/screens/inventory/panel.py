"""One part beside the lists: how many there are, where they lie, what they are kept for, and what moved."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from core import parts, stock
from core.base.paging import Page
from core.base.transaction import Transaction
from core.parts import PartRow
from core.rules import stock as rules
from core.stock import MovementRow, ReservationRow, StockRow
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screens.inventory import dialogs
from desktop.screens.inventory.actions import StockActions
from desktop.screens.inventory.words import ICONS, movement_words, part_chip
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.record_panel import RecordPanel, sections
from desktop.widgets.buttons import button
from desktop.widgets.card import SectionHeading
from desktop.widgets.chip import Chip
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import ElidedLabel, label, plain
from desktop.widgets.moments import moment_text
from desktop.widgets.money import money_text
from desktop.widgets.timeline import Happening, Timeline

MOST_MOVEMENTS = 15


class PartDetail(NamedTuple):
    """A part, where it lies, what it is kept for, and its last movements."""

    part: PartRow
    places: list[StockRow]
    kept: list[ReservationRow]
    movements: list[MovementRow]


class PartPanel(RecordPanel):
    """`edit_asked` carries the PartDetail."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.actions = StockActions(desk, self)
        self.facts, self.ledger = KeyValues(wrap=True), Timeline()
        self.places = LinkRows(12, none=self.tr("There is none anywhere"))
        self.kept = LinkRows(6, none=self.tr("Nothing is kept for a job"))
        self.furnish(
            read_detail,
            [(self._head(), 0), (scrolled(self._body()), 1), (self._foot(), 0)],
            none=(self.tr("Choose a part"), self.tr("How many there are and where is shown here."), "package"),
            failed=self.tr("This part could not be loaded"),
        )

    @property
    def part(self) -> PartRow | None:
        """What is shown."""
        return None if self.found is None else self.found.part

    def _head(self) -> QHBoxLayout:
        self._name, self._sku, self._chip = label("", "heading", wrap=True), ElidedLabel("", "secondary"), Chip()
        self.menu = self.more(self.tr("More for this part"))
        return self.head([self._name, self._sku], self._chip, self.menu)

    def _body(self) -> QWidget:
        return sections(
            self.facts, SectionHeading(self.tr("Lies")), self.places, SectionHeading(self.tr("Kept for jobs")),
            self.kept, SectionHeading(self.tr("What moved")), self.ledger,
        )  # fmt: skip

    def _foot(self) -> QHBoxLayout:
        self.transfer = button(self.tr("Move"), "truck", name=self.tr("Move to another place"),
                               clicked=lambda: self._ask(dialogs.TransferDialog))  # fmt: skip
        self.hand_out = button(self.tr("Hand out"), "wallet", clicked=lambda: self._ask(dialogs.HandDialog))
        self.receive = button(self.tr("Receive"), "package-plus", "primary", clicked=self.ask_receive)
        if not self.desk.may("inventory:write"):
            self.menu.hide()
        return self.foot(*((each, "inventory:write") for each in (self.transfer, self.hand_out, self.receive)))

    # what is shown

    def show_found(self, found: PartDetail) -> None:
        """As it is now."""
        part = found.part
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

    def _facts(self, part: PartRow) -> list[tuple[str, str]]:
        number, money = self.locale().toString, self.desk.settings.currency
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
        opens = (lambda: self.desk.navigate("work_order", row.work_order_id)) if self.desk.may("wo:read") else None
        return LinkRow(row.work_order, row.location, opens, end=self.locale().toString(row.quantity))

    # what is done

    def fill(self, menu: QMenu) -> None:
        """What is done less often."""
        part = self.found.part
        entries: list[tuple[str, str, Callable[[], object]]] = [
            (self.tr("Edit"), "pencil", self.ask_edit),
            (self.tr("Print the label"), "printer", lambda: self.desk.print_document("part_label", part.id)),
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
            dialog(self.desk, self.window(), self.actions, self.part).open()

    def ask_receive(self) -> None:
        """How many came in."""
        if self.receive.isVisible():
            self._ask(dialogs.ReceiveDialog)

    def _ask_back(self) -> None:
        if self.part is not None:
            dialogs.HandDialog(self.desk, self.window(), self.actions, self.part, back=True).open()

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
