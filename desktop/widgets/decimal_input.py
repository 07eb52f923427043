"""A line for a plain decimal number, such as a rate of percent, as the locale writes it."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from desktop.widgets.inputs import TextInput


class DecimalInput(TextInput):
    """`value()` is a Decimal, None for an empty or wrong line; at most `places` behind the point."""

    def __init__(self, *, places: int = 3, suffix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(longest=20, parent=parent)
        self._places = places
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if suffix:
            self.setPlaceholderText(suffix)

    def value(self) -> Decimal | None:
        """The number."""
        try:
            return self._parsed()
        except (InvalidOperation, ValueError):
            return None

    def set_value(self, value: Decimal | None) -> None:
        """Show another number."""
        point = QLocale().decimalPoint()
        self.setText("" if value is None else format(value.normalize(), "f").replace(".", point))

    def problem(self) -> str:
        """What is wrong with it, empty if nothing is."""
        try:
            self._parsed()
        except (InvalidOperation, ValueError):
            return self.tr("Write a number such as {example}").format(example=QLocale().toString(7.5, "f", 1))
        return ""

    def _parsed(self) -> Decimal | None:
        text = self.text().strip().removesuffix("%").strip().replace(QLocale().decimalPoint(), ".").replace(",", ".")
        if not text:
            return None
        number = Decimal(text)
        if not number.is_finite() or number != round(number, self._places):
            raise ValueError(text)
        return number
