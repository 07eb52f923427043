"""The plain inputs of forms, all with `value()`, `set_value()` and the signal `edited`."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QStyledItemDelegate, QWidget

from desktop.look.icons import icon


class TextInput(QLineEdit):
    """One line of text; its value has no blanks at the ends."""

    edited = Signal()

    def __init__(self, placeholder: str = "", *, longest: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(longest)
        self.textChanged.connect(lambda _: self.edited.emit())

    def value(self) -> str:
        """The text."""
        return self.text().strip()

    def set_value(self, value: str | None) -> None:
        """Show another text, from its beginning."""
        self.setText(value or "")
        self.setCursorPosition(0)


class SecretInput(TextInput):
    """A line for a password; an eye shows what was typed."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent=parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = self.addAction(icon("eye"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setText(self.tr("Show or hide what was typed"))
        self._eye.triggered.connect(self._toggle)

    def value(self) -> str:
        """The text as it is: blanks count in a password."""
        return self.text()

    def _toggle(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if hidden else "eye"))


class LongTextInput(QPlainTextEdit):
    """Several lines of plain text; Tab goes on to the next field."""

    edited = Signal()

    def __init__(
        self, placeholder: str = "", *, lines: int = 3, longest: int = 4000, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._longest = longest
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 22)
        self.textChanged.connect(self.edited)

    def value(self) -> str:
        """The text without blanks at its ends, at most as long as allowed."""
        return self.toPlainText().strip()[: self._longest]

    def set_value(self, value: str | None) -> None:
        """Show another text."""
        self.setPlainText(value or "")

    def problem(self) -> str:
        """What is wrong with the text, empty if nothing is."""
        over = len(self.toPlainText().strip()) - self._longest
        return self.tr("%n character(s) too long", "", over) if over > 0 else ""


class TickInput(QCheckBox):
    """Yes or no."""

    edited = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        self.toggled.connect(lambda _: self.edited.emit())

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: bool | None) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))


class NumberInput(QSpinBox):
    """A whole number; the wheel changes it only while it has the focus."""

    edited = Signal()

    def __init__(self, least: int = 0, most: int = 999_999, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.lineEdit().setTextMargins(9, 0, 9, 0)  # the style sheet's padding does not reach into a spin box
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(lambda _: self.edited.emit())

    def set_value(self, value: int | None) -> None:
        """Show another number."""
        self.setValue(value or 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class ChoiceInput(QComboBox):
    """One of a few fixed choices, given as (value, words)."""

    edited = Signal()

    def __init__(self, choices: Sequence[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(14)
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own delegate for combo boxes ignores the style sheet
        self._values: list[Any] = []
        self.set_choices(choices)
        self.currentIndexChanged.connect(lambda _: self.edited.emit())

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer other choices; what was chosen stays if it is among them."""
        before = self.value()
        self.blockSignals(True)
        self.clear()
        self._values = [value for value, _ in choices]
        self.addItems([words for _, words in choices])
        self.set_value(before)
        self.blockSignals(False)

    def value(self) -> Any:
        """The chosen value, None if nothing is chosen."""
        return self._values[self.currentIndex()] if 0 <= self.currentIndex() < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Choose; a value that is not among the choices leaves the first one chosen."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0 if self._values else -1)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters, so that long choices never widen a form."""
        return QSize(96, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc belong to the form, as long as the list is shut."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def make_clearable(line: QLineEdit) -> None:
    """Give the line a cross that empties it, in the desktop's own drawing."""
    line.setClearButtonEnabled(True)
    action = line.findChild(QAction, "_q_qlineeditclearaction")
    if action is not None:
        action.setIcon(icon("x"))
