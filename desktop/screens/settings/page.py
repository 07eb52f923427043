"""What every page of the settings is: a heading, content that scrolls, and perhaps something unsaved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.widgets.form import scrolled
from desktop.widgets.page_header import PageHeader


class SettingsPage(QWidget):
    """Made when it is first opened. A subclass fills `column`, or `set_whole` where it scrolls by itself."""

    def __init__(self, desk: Desk, title: str, subtitle: str) -> None:
        super().__init__()
        self.desk = desk
        self.header = PageHeader(title, subtitle)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(14)
        self.outer.addWidget(self.header)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)

    def scroll(self) -> None:
        """Puts the column under the heading, scrolling; called when it is filled."""
        content = QWidget()
        content.setLayout(self.column)
        self.column.addStretch(1)
        self.outer.addWidget(scrolled(content), 1)

    def fill_whole(self, content: QWidget) -> None:
        """Puts something under the heading that scrolls by itself, such as a table."""
        self.outer.addWidget(content, 1)

    @property
    def is_dirty(self) -> bool:
        """Whether leaving would lose something."""
        return False

    def fill(self) -> None:
        """Shows what is stored in place of what was typed."""

    def store(self, then: Callable[[], None] | None = None) -> None:
        """Saves what is unsaved, and calls `then` when it is stored."""
        if then is not None:
            then()
