"""Short lines gathered one by one, such as the accessories handed over with a device."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.look.icons import icon
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.flow import Flow
from desktop.widgets.keys import ENTER
from desktop.widgets.labels import ElidedLabel

LONGEST = 120


class NewLine(QLineEdit):
    """The line that is typed into; with nothing typed, Backspace is for the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Backspace pass where there is nothing to delete."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


class Tag(QFrame):
    """One line with a cross to take it away."""

    removed = Signal(str)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.setProperty("role", "tag")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        words = ElidedLabel(text)
        words.setMaximumWidth(260)
        cross = icon_button("x", self.tr("Remove %s") % text, clicked=lambda: self.removed.emit(text))
        cross.setProperty("kind", "tiny")
        cross.setIconSize(QSize(12, 12))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 4, 2)
        row.setSpacing(4)
        row.addWidget(words)
        row.addWidget(cross)


class LinesEdit(QWidget):
    """`value()` is a list of lines; Enter adds one, Backspace in an empty line takes the last away."""

    edited = Signal()

    def __init__(
        self, placeholder: str = "", suggestions: Sequence[str] = (), *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines: list[str] = []
        self.line = NewLine()
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(placeholder or self.tr("Type and press Enter"))
        self.line.addAction(icon("plus"), QLineEdit.ActionPosition.LeadingPosition)
        self.line.textChanged.connect(lambda _: self.edited.emit())
        self.setFocusProxy(self.line)
        self._tags, self._suggested = QWidget(), QWidget()
        self._tag_flow, self._flow = Flow(6, self._tags), Flow(6, self._suggested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.line, self._suggested, self._tags):
            column.addWidget(part)
        if name:
            self.setAccessibleName(name)
        self.set_suggestions(suggestions)
        self._show()

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the line, which has the focus."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def set_suggestions(self, suggestions: Sequence[str]) -> None:
        """Offer these as buttons."""
        while (item := self._flow.takeAt(0)) is not None:
            item.widget().deleteLater()
        for text in suggestions:
            offer = button(text, "plus", "choice", name=self.tr("Add %s") % text,
                           clicked=lambda text=text: self.add(text))  # fmt: skip
            offer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            offer.setProperty("line", text)
            self._flow.addWidget(offer)
        self._show()

    def value(self) -> list[str]:
        """The lines, with one that is typed but not yet added."""
        typed = " ".join(self.line.text().split())
        return [*self._lines, *([typed] if typed and typed not in self._lines else [])]

    def set_value(self, value: Sequence[str] | None) -> None:
        """Show other lines."""
        self._lines = list(value or [])
        self.line.clear()
        self._show()
        self.edited.emit()

    def add(self, text: str) -> None:
        """Add a line, once."""
        text = " ".join(text.split())
        if text and text not in self._lines:
            self._lines.append(text)
            self._show()
            self.edited.emit()

    def remove(self, text: str) -> None:
        """Take a line away."""
        if text in self._lines:
            self._lines.remove(text)
            self._show()
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds what is typed; with nothing typed it goes on to the form."""
        plain_enter = event.key() in ENTER and not event.modifiers() & CONTROL
        if plain_enter and self.line.hasFocus() and self.line.text().strip():
            text = self.line.text()
            self.line.clear()
            self.add(text)
        elif event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._lines:
            self.remove(self._lines[-1])
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        while (item := self._tag_flow.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for text in self._lines:
            tag = Tag(text)
            tag.removed.connect(self.remove)
            self._tag_flow.addWidget(tag)
            tag.show()
        self._tags.setVisible(bool(self._lines))
        offers = [self._flow.itemAt(place).widget() for place in range(self._flow.count())]
        for offer in offers:
            offer.setVisible(offer.property("line") not in self._lines)
        self._suggested.setVisible(any(not offer.isHidden() for offer in offers))
        self._flow.invalidate()
        self.updateGeometry()


CONTROL = Qt.KeyboardModifier.ControlModifier
