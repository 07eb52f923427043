"""A count as a page: what lies at a place, counted line by line or by scanner, and what differs."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import locations, parts, stock
from core.base.paging import Page
from core.base.transaction import Transaction
from core.parts import PartRow
from core.rules.words import CountStatus
from core.stock import CountLine, CountRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.devices.id_picker import IdPicker
from desktop.screens.inventory.words import count_chip
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip, ChipText
from desktop.widgets.columns import Column, Kind
from desktop.widgets.dialogs import confirm
from desktop.widgets.inputs import NumberInput, TickInput
from desktop.widgets.labels import label
from desktop.widgets.page_header import PageHeader
from desktop.widgets.record_table import RecordTable

MOST = 999_999
translate = QCoreApplication.translate


class CountView(NamedTuple):
    """A count with its lines."""

    count: CountRow
    lines: list[CountLine]


class StartCountDialog(FormDialog):
    """Which place is counted; `begun` carries the count's id."""

    begun = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        title, yes = translate("StartCountDialog", "What is counted?"), translate("StartCountDialog", "Start counting")
        super().__init__(parent, title, yes=yes)
        self._desk, self.place = desk, IdPicker(self.tr("Place"))
        self.form.add("location_id", self.tr("Place"), self.place, required=True)
        blind = TickInput(self.tr("Who counts does not see how many there should be"))
        self.form.add("is_blind", "", blind)
        desk.ask.read(read_places, owner=self, done=self._offer)

    def _offer(self, places: list[tuple[int, str]]) -> None:
        self.place.set_rows(places)
        if self.place.value() is None and places:
            self.form.set_values({"location_id": places[0][0]})

    def store(self) -> None:
        """Starts it."""
        values = self.form.values()
        self._desk.ask.write(
            stock.start_count, values["location_id"], is_blind=values["is_blind"], owner=self, done=self._on_begun,
            failed=self.refuse,
        )  # fmt: skip

    def _on_begun(self, count: CountRow) -> None:
        self.accept()
        self.begun.emit(count.id)


class CountPage(QWidget):
    """The line that is marked gets the number that is typed; Enter stores it and goes on to the next."""

    left = Signal()

    def __init__(self, desk: Desk, count_id: int) -> None:
        super().__init__()
        self._desk, self._count_id = desk, count_id
        self.view: CountView | None = None
        self.header, self._chip = PageHeader(""), Chip()
        self.done_button = button(self.tr("All counted"), "check", "primary", clicked=self.submit)
        self.approve_button = button(self.tr("Approve differences"), "badge-check", "primary", clicked=self.ask_approve)
        self.cancel_button = button(self.tr("Cancel count"), "x", clicked=self.ask_cancel)
        back = button(self.tr("Back"), "arrow-left", name=self.tr("Back to the counts"), clicked=self.left.emit)
        for part in (self._chip, back, self.cancel_button, self.done_button, self.approve_button):
            self.header.add_action(part)
        self.table = RecordTable(self._columns(), self._fetch, lambda row: row.part_id, name=self.tr("Lines to count"))
        self.table.set_empty(self.tr("Nothing lies here"), self.tr("Scan what you find all the same."), "package")
        self.table.current_changed.connect(self._on_line)
        self.table.opened.connect(lambda _: self.number.setFocus())
        self._lay_out()
        self.table.load()

    def _lay_out(self) -> None:
        self.number = NumberInput(0, MOST)
        self.number.setAccessibleName(self.tr("How many were counted"))
        self.number.setFixedWidth(120)
        self.number.lineEdit().returnPressed.connect(self.enter)
        self.store_button = button(self.tr("Enter"), "check", name=self.tr("Enter the number"), clicked=self.enter)
        self._line = label("", "strong", wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        row.addWidget(self._line, 1)
        row.addWidget(self.number)
        row.addWidget(self.store_button)
        self._entry = QWidget()
        self._entry.setLayout(row)
        card = Card(padding=0)
        card.add(self._entry)
        card.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(card, 1)
        self.setFocusProxy(self.table)

    def _columns(self) -> list[Column]:
        return [
            Column("bin", self.tr("Bin"), lambda row: row.bin_label, "A-01-03", sortable=False),
            Column("sku", self.tr("Part number"), lambda row: row.sku, "BRG-6205-2RS", Kind.KEY, sortable=False),
            Column("name", self.tr("Name"), lambda row: row.part, "Kugellager 25 × 52", stretch=2, sortable=False),
            Column("expected", self.tr("Should be"), lambda row: row.expected, self.tr("Should be") + "00",
                   Kind.NUMBER, optional=1, sortable=False),
            Column("counted", self.tr("Counted"), lambda row: row.counted, self.tr("Counted") + "00", Kind.NUMBER,
                   sortable=False),
            Column("difference", self.tr("Difference"), _difference_chip, "+00000", Kind.CHIP, sortable=False),
        ]  # fmt: skip

    # what is shown

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        def take(view: CountView) -> None:
            self._take(view)
            done(view.lines[offset : offset + limit], len(view.lines))

        self._desk.ask.read(
            read_count, self._count_id, owner=self, done=take, failed=lambda refusal: done(error=in_words(refusal))
        )

    def _take(self, view: CountView) -> None:
        self.view, count = view, view.count
        chip = count_chip(count.status)
        self.header.set_title(f"{count.number} · {count.location}")
        self._chip.set_chip(chip.text, chip.tone)
        is_open, waits = count.status is CountStatus.OPEN, count.status is CountStatus.SUBMITTED
        self._entry.setVisible(is_open)
        self.done_button.setVisible(is_open)
        self.done_button.setEnabled(count.counted == count.lines and count.lines > 0)
        self.approve_button.setVisible(waits and self._desk.may("inventory:approve"))
        self.cancel_button.setVisible(is_open or waits)

    def reload(self) -> None:
        """Somebody else counts, too."""
        self.table.refresh()

    def _on_line(self, line: CountLine | None) -> None:
        self._line.setText("" if line is None else f"{line.sku} · {line.part}")
        self.number.set_value(0 if line is None else line.counted or 0)
        self.number.setEnabled(line is not None)
        self.number.selectAll()

    # what is done

    def enter(self) -> None:
        """Stores the number of the marked line, and goes on."""
        line = self.table.current()
        if line is not None:
            self._store(line.part_id, self.number.value(), then=self._next)

    def _store(self, part_id: int, counted: int, then: Any) -> None:
        self._desk.ask.write(
            stock.enter_count, self._count_id, part_id, counted, owner=self, done=lambda _: then(part_id)
        )

    def _next(self, part_id: int) -> None:
        self.table.refresh()
        ids = [line.part_id for line in self.view.lines] if self.view is not None else []
        place = ids.index(part_id) + 1 if part_id in ids else len(ids)
        if place < len(ids):
            self.table.select(ids[place])
        self.number.setFocus()
        self.number.selectAll()

    def take_scan(self, code: str) -> bool:
        """One more of what was scanned."""
        if self.view is None or self.view.count.status is not CountStatus.OPEN:
            return False
        self._desk.ask.read(parts.of_code, code, owner=self, done=lambda part: self._on_code(code, part))
        return True

    def _on_code(self, code: str, part: PartRow | None) -> None:
        if part is None or self.view is None:
            self._desk.say(self.tr("No part has the code {code}").format(code=code), "warning")
            return
        counted = next((line.counted or 0 for line in self.view.lines if line.part_id == part.id), 0)
        self._store(part.id, counted + 1, then=self._scanned)

    def _scanned(self, part_id: int) -> None:
        self.table.select(part_id)
        self.table.refresh()

    def submit(self) -> None:
        """Everything is counted."""
        self._desk.ask.write(stock.submit_count, self._count_id, owner=self, done=lambda _: self.reload())

    def ask_approve(self) -> None:
        """What it will do."""
        if self.view is None:
            return
        differing = self.tr("%n line(s) differ. The ledger gets the difference of each.", "", self.view.count.differing)
        title, yes = self.tr("Approve what was counted?"), self.tr("Approve")
        confirm(self.window(), title, differing, yes, self.approve)

    def approve(self) -> None:
        """The ledger follows the count."""
        self._desk.ask.write(stock.approve_count, self._count_id, owner=self, done=lambda _: self.reload())

    def ask_cancel(self) -> None:
        """Nothing comes of it."""
        words = self.tr("What was counted is kept with it, and nothing changes in the store.")
        confirm(self.window(), self.tr("Cancel this count?"), words, self.tr("Cancel count"), self.cancel_count)

    def cancel_count(self) -> None:
        """It is over."""
        self._desk.ask.write(stock.cancel_count, self._count_id, owner=self, done=lambda _: self.reload())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the lists."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def _difference_chip(line: CountLine) -> ChipText | str:
    difference = line.difference
    if difference is None:
        return ""
    return ChipText(f"{difference:+d}" if difference else "0", Tone.WARNING if difference else Tone.SUCCESS)


def read_count(tx: Transaction, count_id: int) -> CountView:
    """Raises: Forbidden, NotFound."""
    return CountView(stock.get_count(tx, count_id), stock.count_lines(tx, count_id))


def read_places(tx: Transaction) -> list[tuple[int, str]]:
    """Where parts may lie, warehouses first. Raises: Forbidden."""
    rows = locations.page(tx, Page(1000), sort="name", descending=False)
    places = sorted((row for row in rows if row.type != "Room"), key=lambda row: row.type != "Warehouse")
    return [(row.id, row.name) for row in places]
