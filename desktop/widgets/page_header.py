"""The head of a page: title, a line below it, and the page's actions."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.labels import ElidedLabel


class PageHeader(QWidget):
    """Title and subtitle at the start, actions at the end; long titles give way to the actions."""

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title, self._subtitle = ElidedLabel(title, "title"), ElidedLabel(subtitle, "secondary")
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._row.addLayout(words)
        self._row.addStretch(1)  # not in the words: Qt would cut them before it makes a search line narrower
        self._subtitle.setVisible(bool(subtitle))

    def set_title(self, text: str) -> None:
        """Change the title."""
        self._title.setText(text)

    def set_subtitle(self, text: str) -> None:
        """Change the line below the title; empty hides it."""
        self._subtitle.setText(text)
        self._subtitle.setVisible(bool(text))

    def add_action(self, widget: QWidget) -> QWidget:
        """Put a button at the end of the head; the last one added stands last. Returns it."""
        self._row.addWidget(widget)
        return widget

    def add_beside_title(self, widget: QWidget) -> QWidget:
        """Put a widget, such as a chip, before the first action. Returns it."""
        self._row.insertWidget(1, widget)
        return widget
