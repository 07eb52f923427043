"""The figures of the day: what is in the till by the way it was paid, and what is still owed."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.base.money import ZERO
from core.billing import MethodSum, OwedSum
from desktop.desk import Desk
from desktop.screens.payments.listing import Figures
from desktop.screens.payments.methods import method_word
from desktop.widgets.card import StatTile
from desktop.widgets.money import money_text

MOST_METHODS = 3


class FigureRow(QWidget):
    """A tile for all of today, one for each usual method, and one for what is owed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self.today = StatTile(self.tr("Taken today"))
        self.owed = StatTile(self.tr("Still owed"))
        self._methods: list[StatTile] = []
        self._names: list[str] = []
        for tile in (self.today, self.owed):
            self._row.addWidget(tile, 1)
        self.show_figures(Figures([], OwedSum(0, ZERO), {}))

    def show_figures(self, figures: Figures) -> None:
        """As of now; the largest methods first, the small ones together."""
        takings = figures.takings
        net = sum((line.net for line in takings), ZERO)
        payments = sum(line.payments for line in takings)
        self.today.set_value(self._money(net), self._note(payments, sum((line.refunded for line in takings), ZERO)))
        shown = _grouped(takings, self.tr("Other ways"))
        names = [method_word(line.method) for line in shown]
        if names != self._names:
            self._rebuild(names)
        for tile, line in zip(self._methods, shown, strict=True):
            tile.set_value(self._money(line.net), self._note(line.payments, line.refunded))
        orders = self.tr("Jobs: %n", "", figures.owed.orders)
        self.owed.set_value(self._money(figures.owed.amount), orders if figures.owed.orders else self.tr("Nothing"))

    def _rebuild(self, names: list[str]) -> None:
        self._names = names
        for tile in self._methods:
            tile.hide()
            tile.deleteLater()
        self._methods = [StatTile(name) for name in names]
        for place, tile in enumerate(self._methods):
            self._row.insertWidget(1 + place, tile, 1)

    def _note(self, payments: int, refunded: Decimal) -> str:
        words = self.tr("Payments: %n", "", payments)
        if refunded:
            words = self.tr("{payments}, {amount} refunded").format(payments=words, amount=self._money(-refunded))
        return words

    def _money(self, amount: Decimal) -> str:
        return money_text(amount, self._desk.settings.currency)


def _grouped(takings: list[MethodSum], others: str) -> list[MethodSum]:
    if len(takings) <= MOST_METHODS:
        return takings
    rest = takings[MOST_METHODS - 1 :]
    together = MethodSum(
        others,
        sum(line.payments for line in rest),
        sum((line.taken for line in rest), ZERO),
        sum(line.refunds for line in rest),
        sum((line.refunded for line in rest), ZERO),
    )
    return [*takings[: MOST_METHODS - 1], together]
