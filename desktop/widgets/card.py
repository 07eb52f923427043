"""A card: a bordered surface with an optional heading and actions, and the page's headings."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainterPath, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.labels import ElidedLabel, label

#: Pixels of a card's round corners, and how much of its edge they bend away from.
RADIUS, CORNER = 10, 6


def rounded(area: QRect) -> QRegion:
    """What of an area that fills a card lies within its round corners."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(area), RADIUS - 1, RADIUS - 1)
    return QRegion(path.toFillPolygon().toPolygon())


class SectionHeading(QWidget):
    """A heading inside a page or a card, with room for actions at its end."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._words = ElidedLabel(text, "heading")
        self._row.addWidget(self._words, 1)

    def set_text(self, text: str) -> None:
        """Change the heading."""
        self._words.setText(text)

    def add_action(self, widget: QWidget) -> QWidget:
        """Put a widget at the end of the line."""
        self._row.addWidget(widget)
        return widget


class Card(QFrame):
    """A white surface with a thin border; put content into `body` (a vertical layout)."""

    def __init__(self, heading: str = "", *, padding: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(12)
        self.heading: SectionHeading | None = None
        if heading:
            self.heading = SectionHeading(heading)
            self.body.addWidget(self.heading)
            self.setAccessibleName(heading)

    def add(self, widget: QWidget, stretch: int = 0) -> QWidget:
        """Add a widget below the others; returns it."""
        self.body.addWidget(widget, stretch)
        return widget


class TableCard(Card):
    """A card of nothing but a table, whose header keeps clear of the round corners; below the table does so itself."""

    def __init__(self, table: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, parent=parent)
        self.body.setContentsMargins(0, CORNER, 0, 0)
        self.add(table, 1)


class StatTile(Card):
    """A card of one figure: what it counts, the figure, and a line of explanation."""

    def __init__(self, title: str, value: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(padding=16, parent=parent)
        self.body.setSpacing(2)
        self._title, self._value, self._note = label(title, "secondary"), label(value, "display"), label(note, "small")
        for part in (self._title, self._value, self._note):
            self.body.addWidget(part)
        self.set_value(value, note)

    def set_value(self, value: str, note: str = "") -> None:
        """Show another figure."""
        self._value.setText(value)
        self._note.setText(note)
        self.setAccessibleName(f"{self._title.text()}: {value}")

    def value_label(self) -> QLabel:
        """The label that shows the figure."""
        return self._value
