"""What an invoice comes to while it is written: net, tax and total, to the cent at every key."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from core.rules import invoicing
from desktop.look import fonts
from desktop.screens.inventory.form import PriceInput
from desktop.widgets.labels import label
from desktop.widgets.money import money_text, plain_amount


class TaxEdit(PriceInput):
    """Empty it follows the shop's rate, whose amount it shows pale; an amount of one's own holds against it."""

    def __init__(self, currency: str, rate_percent: Decimal) -> None:
        super().__init__(currency)
        self.rate_percent = rate_percent
        self._net = Decimal("0.00")

    def follow(self, net: Decimal) -> None:
        """The net amount is another."""
        self._net = net
        self.setPlaceholderText(plain_amount(self._by_rate, self.locale()))

    @property
    def _by_rate(self) -> Decimal:
        return invoicing.tax_on(self._net, self.rate_percent)

    @property
    def amount(self) -> Decimal:
        """What is added."""
        typed = self.value()
        return Decimal(typed) if typed else self._by_rate

    def given(self, tax: Decimal, net: Decimal) -> str:
        """How an amount reads here: empty where the rate comes to the same."""
        return "" if invoicing.tax_on(net, self.rate_percent) == tax else str(tax)


class Totals(QWidget):
    """Three sums, one below the other, at the end of the line."""

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._amounts: dict[str, QLabel] = {}
        self._add("net", self.tr("Net"))
        self._add("tax", self.tr("Tax"))
        self._add("total", self.tr("Total"), strong=True)

    def _add(self, key: str, title: str, *, strong: bool = False) -> None:
        row, amount = len(self._amounts), label("")
        amount.setFont(fonts.font(18 if strong else fonts.BASE_PIXELS, 600 if strong else 400, tabular=True))
        self._grid.addWidget(label(title, "strong" if strong else "secondary"), row, 1)
        self._grid.addWidget(amount, row, 2, Qt.AlignmentFlag.AlignTrailing)
        self._amounts[key] = amount

    def show_sums(self, net: Decimal, tax: Decimal) -> None:
        """As they are now."""
        for key, amount in (("net", net), ("tax", tax), ("total", net + tax)):
            self._amounts[key].setText(money_text(amount, self._currency))

    def amount(self, key: str) -> str:
        """What is shown there: net, tax or total."""
        return self._amounts[key].text()
