"""What a customer owes and how he does: each figure tells by its tool tip how it is reckoned."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.base.money import ZERO
from core.customers import CustomerDetail
from desktop.desk import Desk
from desktop.screens.customers import worth_words as words
from desktop.widgets.buttons import button
from desktop.widgets.card import SectionHeading
from desktop.widgets.chip import Chip, ChipText
from desktop.widgets.labels import ElidedLabel, label, tip
from desktop.widgets.money import money_text


class Figures(QWidget):
    """Names and values below each other; a value may be a chip."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._shown: dict[str, str] = {}

    def show_figures(self, figures: list[tuple[str, str | ChipText, str]]) -> None:
        """Each as name, value, and how it is reckoned."""
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self._shown = {}
        for row, (name, value, how) in enumerate(figures):
            said = value.text if isinstance(value, ChipText) else value
            key, shown = label(name, "secondary"), self._value(value)
            for widget in (key, shown):
                widget.setToolTip(tip(how))
                widget.setAccessibleDescription(how)
            shown.setAccessibleName(f"{name}: {said}")
            self._grid.addWidget(key, row, 0)
            self._grid.addWidget(shown, row, 1)
            self._shown[name] = said

    def value(self, name: str) -> str:
        """The value shown. Raises: KeyError."""
        return self._shown[name]

    def names(self) -> list[str]:
        """What is shown."""
        return list(self._shown)

    @staticmethod
    def _value(value: str | ChipText) -> QWidget:
        if not isinstance(value, ChipText):
            return ElidedLabel(value)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Chip(value.text, value.tone))
        row.addStretch(1)
        return holder


class CustomerStanding(QWidget):
    """The account and how the customer does; who may see neither sees nothing. `statement_asked`: the button."""

    statement_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.account, self.worth = Figures(), Figures()
        self._account_heading = SectionHeading(self.tr("Account"))
        self.statement = button(self.tr("Statement"), "printer", "link", clicked=self.statement_asked.emit)
        self.statement.setAccessibleName(self.tr("Statement of this customer"))
        self._account_heading.add_action(self.statement)
        self.statement.setVisible(desk.may("invoice:read") and desk.may("payment:read"))
        self._worth_heading = SectionHeading(self.tr("How the customer does"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._account_heading, self.account, self._worth_heading, self.worth):
            column.addWidget(part)

    def show_customer(self, found: CustomerDetail) -> None:
        """As it is now."""
        account, worth = self._account(found), self._worth(found)
        self.account.show_figures(account)
        self.worth.show_figures(worth)
        for part in (self._account_heading, self.account):
            part.setVisible(bool(account))
        for part in (self._worth_heading, self.worth):
            part.setVisible(bool(worth))
        self.setVisible(bool(account or worth))

    def _account(self, found: CustomerDetail) -> list[tuple[str, str | ChipText, str]]:
        figures: list[tuple[str, str | ChipText, str]] = []
        if found.standing.owed is not None:
            figures.append((self.tr("Owed for jobs"), self._money(found.standing.owed), words.owed_tip()))
        if found.deposits is not None:
            figures.append((self.tr("Deposits"), self._money(found.deposits), words.deposits_tip()))
        if found.paid is not None:
            figures.append((self.tr("Paid so far"), self._money(found.paid), words.paid_tip()))
        if found.balance is not None:
            said = self.tr("{amount} owed") if found.balance >= ZERO else self.tr("{amount} in the customer's favour")
            shown = said.format(amount=self._money(abs(found.balance))) if found.balance else self._money(ZERO)
            figures.append((self.tr("Balance"), shown, words.balance_tip()))
        return figures

    def _worth(self, found: CustomerDetail) -> list[tuple[str, str | ChipText, str]]:
        figures: list[tuple[str, str | ChipText, str]] = []
        worth = found.worth
        if worth is not None:
            figures += [
                (self.tr("Last job"), words.recency_words(worth), words.recency_tip()),
                (self.tr("How often"), words.frequency_words(worth), words.frequency_tip()),
                (self.tr("Value"), self._money(worth.monetary_value), words.value_tip()),
                (self.tr("Risk to leave"), words.risk_chip(worth.churn_risk) or "—", words.risk_tip()),
            ]
        if worth is not None or found.satisfaction is not None:
            figures.append((self.tr("Satisfaction"), words.stars_words(found.satisfaction), words.satisfaction_tip()))
        return figures

    def _money(self, amount: object) -> str:
        return money_text(amount, self._desk.settings.currency)
