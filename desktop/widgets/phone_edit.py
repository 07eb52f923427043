"""A line for a telephone number in any spelling, written out the international way."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.look.icons import icon

LEAST_DIGITS, MOST_DIGITS = 3, 15


class PhoneEdit(QLineEdit):
    """`value()` is the number as `+905325550142` where it is a possible one of `region` (ISO code) or of the world,
    else as it was typed: a short or strange number is still somebody's number.
    """

    edited = Signal()

    def __init__(self, region: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region = region or None
        self.setMaxLength(40)
        self.addAction(icon("phone"), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(lambda _: self.edited.emit())

    def value(self) -> str:
        """The number, empty for none."""
        return self._spelled(international=False)

    def set_value(self, value: str | None) -> None:
        """Show another number."""
        self.setText(value or "")
        self._write_out()

    def set_region(self, region: str) -> None:
        """Read numbers without a country code as this country's."""
        self._region = region or None

    def problem(self) -> str:
        """What is wrong with the number, empty if nothing is."""
        text = self.text().strip()
        digits = sum(sign.isdecimal() for sign in text)
        if not text:
            return ""
        if any(sign.isalpha() for sign in text):
            return self.tr("A telephone number has no letters")
        if not LEAST_DIGITS <= digits <= MOST_DIGITS:
            return self.tr("A telephone number has %d to %d digits") % (LEAST_DIGITS, MOST_DIGITS)
        return ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the number out."""
        super().focusOutEvent(event)
        self._write_out()

    def _write_out(self) -> None:
        spelled = self._spelled(international=True)
        if spelled != self.text():
            self.setText(spelled)
            self.setCursorPosition(0)

    def _spelled(self, *, international: bool) -> str:
        text = self.text().strip()
        if not text or self.problem():
            return text
        import phonenumbers as phones  # takes 40 ms, which the first window shall not wait for

        # Two noughts are dialled before the country in most of the world: read so where nothing else fits.
        for spelling in (text, f"+{text[2:]}") if text.startswith("00") else (text,):
            try:
                number = phones.parse(spelling, self._region)
            except phones.NumberParseException:
                continue
            if phones.is_possible_number(number):
                style = phones.PhoneNumberFormat
                return phones.format_number(number, style.INTERNATIONAL if international else style.E164)
        return text
