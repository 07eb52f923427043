"""A line for an amount of money, as the locale writes it, exact to the cent."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.look import fonts
from desktop.look.theme import tokens
from desktop.widgets.money import SYMBOLS, WHOLE, NotMoney, is_whole, parse_money, plain_amount


class MoneyEdit(QLineEdit):
    """`value()` is a Decimal with two places, or None; negative amounts are refused unless allowed, as are places of a
    currency that has none.
    """

    edited = Signal()

    def __init__(
        self, currency: str = "EUR", *, least: Decimal | None = Decimal(0), most: Decimal | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._currency, self._least, self._most = currency, least, most
        self.setFont(fonts.font(tabular=True))
        self.setMaxLength(30)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.set_currency(currency)
        self.textChanged.connect(lambda _: self.edited.emit())

    def set_currency(self, currency: str) -> None:
        """Show another currency (ISO code) in the line."""
        self._currency = currency
        self.setPlaceholderText(self._plain(Decimal(0)))
        room = self.fontMetrics().horizontalAdvance(self._symbol()) + 8
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if backwards else room, 0, room if backwards else 0, 0)
        self.update()

    def set_limits(self, least: Decimal | None, most: Decimal | None) -> None:
        """The least and the most that is allowed, None for no limit."""
        self._least, self._most = least, most

    def value(self) -> Decimal | None:
        """The amount; None for an empty line or for text that is no amount (see `problem`)."""
        try:
            return parse_money(self.text(), self.locale())
        except NotMoney:
            return None

    def set_value(self, value: Decimal | None) -> None:
        """Show another amount."""
        self.setText("" if value is None else self._plain(value))

    def _plain(self, amount: Decimal) -> str:
        return plain_amount(amount, self.locale(), self._currency)

    def problem(self) -> str:
        """What is wrong with the amount, empty if nothing is."""
        such_as = self.tr("Write an amount such as %s")
        try:
            amount = parse_money(self.text(), self.locale())
        except NotMoney:
            return such_as % self._plain(Decimal("50" if self._currency in WHOLE else "49.90"))
        if amount is None:
            return ""
        if self._currency in WHOLE and not is_whole(amount, self._currency):
            return such_as % self._plain(Decimal(50))
        if self._least is not None and amount < self._least:
            return self.tr("At least %s") % self._plain(self._least)
        if self._most is not None and amount > self._most:
            return self.tr("At most %s") % self._plain(self._most)
        return ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the amount out in full."""
        super().focusOutEvent(event)
        amount = self.value()
        if amount is not None and self.text() != self._plain(amount):
            self.set_value(amount)

    def _symbol(self) -> str:
        return SYMBOLS.get(self._currency, self._currency)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, with the currency at its start."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(tokens().text_muted))
        painter.drawText(self.rect().adjusted(12, 0, -12, 0), Qt.AlignmentFlag.AlignVCenter, self._symbol())
