"""What happened, the newest first or last as it is given: icon, what, and when by whom."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.look import icons
from desktop.look.theme import tokens
from desktop.widgets.labels import ElidedLabel, label


@dataclass(frozen=True, slots=True)
class Happening:
    """One entry; `note` is what was written to it."""

    icon: str
    title: str
    detail: str = ""
    note: str = ""


class Marker(QWidget):
    """The icon of an entry, with a thread to the next one."""

    def __init__(self, name: str, *, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._last = name, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as the icon."""
        return QSize(22, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and thread."""
        painter = QPainter(self)
        icons.paint(painter, QRect(2, 1, 16, 16), self._name, tokens().text_secondary)
        if not self._last:
            painter.fillRect(10, 23, 1, max(0, self.height() - 24), QColor(tokens().border_strong))


class Timeline(QWidget):
    """The entries one below the other; notes are wrapped, titles and details cut where there is no room."""

    def __init__(self, happenings: Sequence[Happening] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[Happening] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.set_happenings(happenings)

    def happenings(self) -> list[Happening]:
        """What is shown."""
        return list(self._shown)

    def set_happenings(self, happenings: Sequence[Happening]) -> None:
        """Show these; the same ones again change nothing."""
        if list(happenings) == self._shown:
            return
        self._shown = list(happenings)
        while (item := self._column.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        for place, happening in enumerate(self._shown):
            self._column.addWidget(self._entry(happening, last=place == len(self._shown) - 1))
        self._column.addStretch(1)

    @staticmethod
    def _entry(happening: Happening, *, last: bool) -> QWidget:
        entry = QWidget()
        entry.setAccessibleName(", ".join(filter(None, (happening.title, happening.detail, happening.note))))
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Marker(happening.icon, last=last))
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0 if last else 14)
        words.setSpacing(0)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.addWidget(ElidedLabel(happening.title))
        if happening.note:
            words.addWidget(label(happening.note, "secondary", wrap=True))
        if happening.detail:
            words.addWidget(ElidedLabel(happening.detail, "small"))
        row.addLayout(words, 1)
        return entry
