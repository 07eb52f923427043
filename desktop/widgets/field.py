"""A form's field: label above, control, and below it the error in plain words or a line of help."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.labels import label, plain, set_role


class Field(QWidget):
    """Label, control, error or help. The control takes the label as its accessible name unless it has one."""

    def __init__(
        self, text: str, control: QWidget, *, required: bool = False, help: str = "", name: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.control, self.required, self._help = control, required, help
        if name or not control.accessibleName():
            control.setAccessibleName(name or text)
        self._label = label(plain(text), "label", parent=self)
        self._label.setBuddy(control)
        self._mark = label("*", "required", parent=self)
        self._mark.setAccessibleName(self.tr("required"))
        self._below = label("", "small", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(3)
        head.addWidget(self._label)
        head.addWidget(self._mark)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        if text:
            column.addLayout(head)
        column.addWidget(control)
        column.addWidget(self._below)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._label.setVisible(bool(text))
        self.set_required(required)
        self.set_error("")

    @property
    def label(self) -> str:
        """The field's label."""
        return self._label.text().replace("&&", "&")

    @property
    def error(self) -> str:
        """The error shown now, empty for none."""
        return self._below.text() if self._below.property("role") == "error" else ""

    def set_error(self, text: str) -> None:
        """Show what is wrong; empty shows the help again."""
        self._below.setText(text or self._help)
        self._below.setVisible(bool(text or self._help))
        set_role(self._below, "role", "error" if text else "small")
        set_role(self.control, "invalid", "true" if text else "false")
        self.control.setAccessibleDescription(text or self._help)

    def set_help(self, text: str) -> None:
        """Change the line of help."""
        self._help = text
        if not self.error:
            self.set_error("")

    def set_required(self, required: bool) -> None:
        """Whether it must be filled in."""
        self.required = required
        self._mark.setVisible(required and bool(self._label.text()))
