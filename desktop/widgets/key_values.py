"""A list of facts: what it is at the start, its value beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from desktop.widgets.labels import SPARE, ElidedLabel, label


class KeyValues(QWidget):
    """Facts in the order they were set; values can be marked and copied; an empty value shows a dash."""

    def __init__(
        self, facts: Sequence[tuple[str, str]] = (), *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wrap = wrap
        self._values: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these; facts of the same names only change their values, so that nothing flickers."""
        if [name for name, _ in facts] != list(self._values):
            self._build([name for name, _ in facts])
        for name, value in facts:
            self._values[name].setText(value or "—")
            self._values[name].setAccessibleName(f"{name}: {value or '—'}")

    def value(self, name: str) -> str:
        """The value shown. Raises KeyError."""
        return self._values[name].text()

    def _build(self, names: list[str]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self._values = {}
        for row, name in enumerate(names):
            key = label(name, "secondary")
            key.setMinimumHeight(key.fontMetrics().height() + 2 * SPARE)
            self._grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
            value = label("", wrap=True) if self._wrap else ElidedLabel("")
            value.setMinimumHeight(key.minimumHeight())
            if self._wrap:
                value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
            self._values[name] = value
