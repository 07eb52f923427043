"""The lines of an invoice as they are written: what, how many, at how much, and the amount to the cent beside it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.base.errors import Invalid
from core.base.money import ZERO
from core.invoices import InvoiceLine, NewLine
from core.rules import invoicing
from desktop.look import fonts
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.decimal_input import DecimalInput
from desktop.widgets.inputs import TextInput
from desktop.widgets.labels import label, tip
from desktop.widgets.money import money_text
from desktop.widgets.money_edit import MoneyEdit
from desktop.widgets.tab_order import chain

QUANTITY_WIDTH, PRICE_WIDTH, AMOUNT_WIDTH, GAP = 84, 124, 112, 8
REMOVE_KEYS = "Ctrl+Shift+Del"
Line = dict[str, Any]


class LineEdit(QWidget):
    """One line; `value()` holds texts, so that a draft can keep it."""

    edited = Signal()
    removed = Signal()

    def __init__(self, value: Line, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self.what = TextInput(self.tr("What is charged"), longest=500)
        self.quantity, self.price = DecimalInput(places=3), MoneyEdit(currency, least=None)
        self.amount = label("")
        self.amount.setFont(fonts.font(tabular=True))
        self.amount.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.remove = icon_button("x", self.tr("Remove this line"), clicked=self.removed.emit)
        self.remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else an Enter too many would take the line away
        away = QShortcut(QKeySequence(REMOVE_KEYS), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        away.activated.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for part, width in ((self.what, 0), (self.quantity, QUANTITY_WIDTH), (self.price, PRICE_WIDTH),
                            (self.amount, AMOUNT_WIDTH), (self.remove, 0)):  # fmt: skip
            row.addWidget(part, 1 if part is self.what else 0)
            if width:
                part.setFixedWidth(width)
        self._set(value)
        for control in (self.what, self.quantity, self.price):
            control.edited.connect(self._on_edited)

    def name(self, place: int) -> None:
        """Which line it is, for those who cannot see."""
        for control, words in (
            (self.what, self.tr("Line {place}: what is charged")),
            (self.quantity, self.tr("Line {place}: quantity")),
            (self.price, self.tr("Line {place}: price")),
            (self.remove, self.tr("Remove line {place}")),
        ):
            control.setAccessibleName(words.format(place=place))
        self.remove.setToolTip(tip(f"{self.remove.accessibleName()} ({REMOVE_KEYS})"))

    def _set(self, value: Line) -> None:
        self.what.set_value(value.get("description", ""))
        for control, key in ((self.quantity, "quantity"), (self.price, "unit_price")):
            text = value.get(key, "1" if key == "quantity" else "")
            number = _decimal(text)
            if number is None:
                control.setText(text)
            else:
                control.set_value(number)
        self._show_amount()

    def _on_edited(self) -> None:
        self._show_amount()
        self.edited.emit()

    def _show_amount(self) -> None:
        found = self.amount_value()
        self.amount.setText("" if found is None else money_text(found, self._currency))

    def amount_value(self) -> Decimal | None:
        """To the cent, as core will reckon it; None where something is missing or wrong."""
        quantity, price = self.quantity.value(), self.price.value()
        if quantity is None or price is None:
            return None
        try:
            return invoicing.line_amount(invoicing.quantity(quantity), price)
        except Invalid:
            return None

    def value(self) -> Line:
        """Numbers in one spelling, whatever the screen's; what is no number as it was typed."""
        quantity, price = self.quantity.value(), self.price.value()
        return {
            "description": self.what.value(),
            "quantity": self.quantity.text().strip() if quantity is None else format(quantity.normalize(), "f"),
            "unit_price": self.price.text().strip() if price is None else str(price),
        }

    @property
    def is_empty(self) -> bool:
        """Nothing was typed into it."""
        return not self.what.value() and not self.price.text().strip()

    def wrong(self) -> tuple[QWidget, str] | None:
        """The first input that is wrong, and why."""
        if not self.what.value():
            return self.what, self.tr("Say what is charged, or remove the line")
        if self.quantity.value() is None:
            return self.quantity, self.quantity.problem() or self.tr("Say how many")
        if self.price.value() is None:
            return self.price, self.price.problem() or self.tr("Say at how much")
        if self.amount_value() is None:
            return self.quantity, self.tr("A quantity lies between 0.001 and 1,000,000")
        return None


class InvoiceLinesEdit(QWidget):
    """`value()` is a list of lines in their order; an empty line does not count.

    `after`: the control from which Tab comes here.
    """

    edited = Signal()

    def __init__(self, currency: str, after: QWidget | None = None) -> None:
        super().__init__()
        self._currency, self._after = currency, after
        self.lines: list[LineEdit] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._heads = self._header()
        self.add = button(self.tr("Add line"), "plus", clicked=self.add_line)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(GAP)
        self._foot.addWidget(self.add)
        self._foot.addStretch(1)
        self._column.addWidget(self._heads)
        self._column.addLayout(self._foot)
        self._number()

    def _header(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 34 + GAP, 0)
        row.setSpacing(GAP)
        for words, width in ((self.tr("What"), 0), (self.tr("Quantity"), QUANTITY_WIDTH),
                             (self.tr("Price"), PRICE_WIDTH), (self.tr("Amount"), AMOUNT_WIDTH)):  # fmt: skip
            head = label(words, "small")
            if width:
                head.setFixedWidth(width)
                head.setAlignment(Qt.AlignmentFlag.AlignTrailing)
            row.addWidget(head, 0 if width else 1)
        return holder

    def put_beside_add(self, widget: QWidget) -> None:
        """Another way to come to lines."""
        self._foot.insertWidget(1, widget)

    def value(self) -> list[Line]:
        """As they stand there."""
        return [line.value() for line in self.lines if not line.is_empty]

    def set_value(self, value: Sequence[Line] | str | None) -> None:
        """Shows others; "" is none."""
        for line in list(self.lines):
            self._take_off(line)
        for each in value if value and not isinstance(value, str) else ():
            self._put(each)
        self.edited.emit()

    def add_line(self) -> None:
        """An empty one, which gets the keyboard."""
        self._put({}).what.setFocus()
        self.edited.emit()

    def subtotal(self) -> Decimal:
        """The sum of the lines that can be reckoned."""
        return sum((line.amount_value() or ZERO for line in self.lines if not line.is_empty), ZERO)

    def problem(self) -> str:
        """Of the first line that has one."""
        for place, line in enumerate(self.lines, start=1):
            found = None if line.is_empty else line.wrong()
            if found is not None:
                return self.tr("Line {place}: {problem}").format(place=place, problem=found[1])
        return ""

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To what is wrong, else to the first line. No focus proxy: changing one makes Qt forget the order of Tab."""
        wrong = (line.wrong() for line in self.lines if not line.is_empty)
        first = self.lines[0].what if self.lines else self.add
        next((found[0] for found in wrong if found is not None), first).setFocus(reason)

    def _put(self, value: Line) -> LineEdit:
        line = LineEdit(value, self._currency)
        line.edited.connect(self.edited)
        line.removed.connect(lambda: self._remove(line))
        self._column.insertWidget(1 + len(self.lines), line)
        self.lines.append(line)
        self._number()
        return line

    def _remove(self, line: LineEdit) -> None:
        place = self.lines.index(line)
        self._take_off(line)
        (self.lines[min(place, len(self.lines) - 1)].what if self.lines else self.add).setFocus()
        self.edited.emit()

    def _take_off(self, line: LineEdit) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._number()

    def _number(self) -> None:
        self._heads.setVisible(bool(self.lines))
        for place, line in enumerate(self.lines, start=1):
            line.name(place)
        if self._after is not None and self._after.window() is self.window():
            parts = [part for line in self.lines for part in (line.what, line.quantity, line.price)]
            chain(self._after, *parts, self.add)


def shown(lines: Sequence[InvoiceLine | NewLine]) -> list[Line]:
    """Stored or proposed lines as the form shows them."""
    return [
        {
            "description": line.description,
            "quantity": format(line.quantity.normalize(), "f"),
            "unit_price": str(line.unit_price),
        }
        for line in lines
    ]


def lines_of(value: Sequence[Line]) -> list[NewLine]:
    """As core takes them, after `problem()` found nothing."""
    return [NewLine(line["description"], Decimal(line["unit_price"]), Decimal(line["quantity"])) for line in value]


def _decimal(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
