"""The head of a page: title, a line below it, and the page's actions."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.labels import ElidedLabel
from desktop.widgets.settling import SettlingWidget

SPACING = 10
#: So much of a title is never given up for what stands beside it.
LEAST_TITLE = 260


class PageHeader(SettlingWidget):
    """Title and subtitle at the start, actions at the end; long titles give way to the actions.

    Where there is no room for both, the actions stand on a line of their own.
    """

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(SPACING)
        self._line = QHBoxLayout()
        self._line.setSpacing(SPACING)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title, self._subtitle = ElidedLabel(title, "title"), ElidedLabel(subtitle, "secondary")
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._tools = QWidget()
        self._row = QHBoxLayout(self._tools)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACING)
        self._row.addStretch(1)  # not in the words: Qt would cut them before it makes a search line narrower
        self._line.addLayout(words)
        self._line.addWidget(self._tools, 1)
        self._lines.addLayout(self._line)
        self._is_below = False
        self._subtitle.setVisible(bool(subtitle))

    def set_title(self, text: str) -> None:
        """Change the title."""
        self._title.setText(text)
        self.settle()

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
        self._row.insertWidget(0, widget)
        return widget

    def minimumSizeHint(self) -> QSize:
        """As narrow as the actions alone."""
        wide = max(self._title.minimumSizeHint().width(), self._tools.minimumSizeHint().width())
        return QSize(wide, super().minimumSizeHint().height())

    def settle(self) -> None:
        """Actions beside the title, or below it."""
        title = min(self._title.sizeHint().width(), LEAST_TITLE)
        is_below = self.width() < title + SPACING + self._tools.minimumSizeHint().width()
        if is_below != self._is_below:
            self._is_below = is_below
            before, after = (self._line, self._lines) if is_below else (self._lines, self._line)
            before.removeWidget(self._tools)
            after.addWidget(self._tools, 0 if is_below else 1)
        self._title.setMinimumWidth(0 if is_below else title)
