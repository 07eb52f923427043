"""A line for an amount of money, as the locale writes it, exact to the cent."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.look import fonts
from desktop.look.theme import tokens
from desktop.widgets.money import SYMBOLS, NotMoney, parse_money, plain_amount


class MoneyEdit(QLineEdit):
    """`value()` is a Decimal with two places, or None; negative amounts are refused unless allowed."""

    edited = Signal()

    def __init__(
        self, currency: str = "EUR", *, least: Decimal | None = Decimal(0), most: Decimal | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._currency, self._least, self._most = currency, least, most
        self.setFont(fonts.font(tabular=True))
        self.setMaxLength(30)
        self.setPlaceholderText(plain_amount(Decimal(0)))
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.set_currency(currency)
        self.textChanged.connect(lambda _: self.edited.emit())

    def set_currency(self, currency: str) -> None:
        """Show another currency (ISO code) in the line."""
        self._currency = currency
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
        self.setText("" if value is None else plain_amount(value, self.locale()))

    def problem(self) -> str:
        """What is wrong with the amount, empty if nothing is."""
        try:
            amount = parse_money(self.text(), self.locale())
        except NotMoney:
            return self.tr("Write an amount such as %s") % plain_amount(Decimal("49.90"), self.locale())
        if amount is None:
            return ""
        if self._least is not None and amount < self._least:
            return self.tr("At least %s") % plain_amount(self._least, self.locale())
        if self._most is not None and amount > self._most:
            return self.tr("At most %s") % plain_amount(self._most, self.locale())
        return ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the amount out in full."""
        super().focusOutEvent(event)
        amount = self.value()
        if amount is not None and self.text() != plain_amount(amount, self.locale()):
            self.set_value(amount)

    def _symbol(self) -> str:
        return SYMBOLS.get(self._currency, self._currency)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, with the currency at its start."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(tokens().text_muted))
        painter.drawText(self.rect().adjusted(12, 0, -12, 0), Qt.AlignmentFlag.AlignVCenter, self._symbol())
