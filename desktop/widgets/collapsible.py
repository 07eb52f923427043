"""A section that can be folded away, with a line that says what is in it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.look.icons import icon
from desktop.widgets.buttons import button
from desktop.widgets.labels import ElidedLabel


class Collapsible(QWidget):
    """A heading that opens and shuts its content; `summary` is shown beside it while it is shut.

    `quiet` is for a part inside a section, which has a heading of its own.
    """

    toggled = Signal(bool)

    def __init__(
        self, title: str, content: QWidget, *, opened: bool = False, quiet: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.content = content
        self._head = button(title, "chevron-right", "quiet-fold" if quiet else "fold")
        self._head.setIconSize(QSize(22, 16))
        self._head.setCheckable(True)
        self._head.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._head.toggled.connect(self._on_toggled)
        self._summary = ElidedLabel("", "muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._head)
        row.addWidget(self._summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(content)
        self._head.setChecked(opened)
        self._on_toggled(opened)

    @property
    def is_open(self) -> bool:
        """Whether the content is seen."""
        return self._head.isChecked()

    def set_open(self, opened: bool) -> None:
        """Open or shut it."""
        self._head.setChecked(opened)

    def set_summary(self, text: str) -> None:
        """Say in a few words what is inside."""
        self._summary.setText(text)

    def _on_toggled(self, opened: bool) -> None:
        self._head.setIcon(icon("chevron-down" if opened else "chevron-right"))
        self.content.setVisible(opened)
        self._summary.setVisible(not opened)
        self._head.setAccessibleDescription(self.tr("open") if opened else self.tr("shut"))
        self.toggled.emit(opened)
