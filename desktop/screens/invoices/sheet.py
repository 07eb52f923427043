"""An invoice's lines and sums as they stand on the paper: what, how many at how much, and the amount at the end."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from core.base.money import ZERO
from core.invoices import InvoiceLine, InvoiceRow
from core.rules.words import InvoiceStatus
from desktop.look import fonts
from desktop.screens.invoices.words import times_words
from desktop.widgets.labels import label, line
from desktop.widgets.money import money_text

MOST_LINES = 60


class InvoiceSheet(QWidget):
    """Long descriptions wrap; amounts stand one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._amounts: dict[str, QLabel] = {}
        self._rows = 0

    def show_invoice(self, row: InvoiceRow, lines: Sequence[InvoiceLine], currency: str) -> None:
        """Shows these lines, and below them what the invoice comes to and what is left."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._amounts, self._rows = {}, 0
        for each in lines[:MOST_LINES]:
            self._add_line(each, currency)
        if len(lines) > MOST_LINES:
            self._grid.addWidget(label(self.tr("and %n more", "", len(lines) - MOST_LINES), "small"), self._next(), 0)
        if lines:
            self._rule()
        for key, title, amount in self._sums(row):
            if key in ("total", "left"):
                self._rule()
            self._add_sum(key, title, money_text(amount, currency), strong=key in ("total", "left"))

    def _next(self) -> int:
        self._rows += 1
        return self._rows

    def _sums(self, row: InvoiceRow) -> list[tuple[str, str, Decimal]]:
        sums = [
            ("subtotal", self.tr("Net"), row.subtotal),
            ("tax", self.tr("Tax"), row.tax),
            ("total", self.tr("Total"), row.total),
        ]
        if row.credited:
            sums.append(("credited", self.tr("Credited"), -row.credited))
        if row.paid:
            sums.append(("paid", self.tr("Paid"), -row.paid))
        if row.status is not InvoiceStatus.CANCELLED and (row.credited or row.paid):
            title = self.tr("To give back") if row.left < ZERO else self.tr("Left to pay")
            sums.append(("left", title, abs(row.left)))
        return sums

    def _add_line(self, each: InvoiceLine, currency: str) -> None:
        row = self._next()
        words, amount = label(each.description, wrap=True), self._amount(money_text(each.amount, currency))
        times = times_words(each.quantity, each.unit_price, currency)
        words.setAccessibleName(f"{each.description}, {times}, {amount.text()}")
        self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(amount, row, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
        if each.quantity != 1:
            self._grid.addWidget(label(times, "small"), self._next(), 0)

    def _add_sum(self, key: str, title: str, text: str, *, strong: bool) -> None:
        row, amount = self._next(), self._amount(text, strong=strong)
        amount.setAccessibleName(f"{title}: {text}")
        self._grid.addWidget(label(title, "strong" if strong else "secondary"), row, 0)
        self._grid.addWidget(amount, row, 1, Qt.AlignmentFlag.AlignTrailing)
        self._amounts[key] = amount

    @staticmethod
    def _amount(text: str, *, strong: bool = False) -> QLabel:
        shown = label(text)
        shown.setFont(fonts.font(weight=600 if strong else 400, tabular=True))
        return shown

    def _rule(self) -> None:
        self._grid.addWidget(line(), self._next(), 0, 1, 2)

    def amount(self, key: str) -> str:
        """What is shown there; empty where it is not."""
        return self._amounts[key].text() if key in self._amounts else ""
