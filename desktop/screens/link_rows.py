"""Records one below the other, each with a link to its own page, a few words, and a mark at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.widgets.buttons import PushButton
from desktop.widgets.chip import Chip, ChipText
from desktop.widgets.labels import ElidedLabel, label, plain, tip
from desktop.widgets.tab_order import chain

#: Pixels beside the text, as the style sheet has them for links, with the border.
PADDING = 6


@dataclass(frozen=True)
class LinkRow:
    """`link` is shown and pressed, `words` stand beside it, `end` and `chip` at the end of the line."""

    link: str
    words: str
    clicked: Callable[[], object] | None = None
    chip: ChipText | None = None
    end: str = ""


class ElidedLink(PushButton):
    """A link that gives way: what does not fit ends in …, and the tool tip shows it whole."""

    def __init__(self, text: str, name: str, clicked: Callable[[], object]) -> None:
        super().__init__(plain(text))
        self._text = text
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda *_: clicked())

    def sizeHint(self) -> QSize:
        """Room for the whole text, whatever is shown of it now."""
        self.ensurePolished()
        room = self.fontMetrics().horizontalAdvance(self._text) + 2 * PADDING + 1
        return QSize(room, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        few = self.fontMetrics().horizontalAdvance("mmmm…") + 2 * PADDING
        return QSize(min(few, self.sizeHint().width()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much of the text as fits."""
        super().resizeEvent(event)
        room = event.size().width() - 2 * PADDING
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        self.setText(plain(shown))
        self.setToolTip(tip(self._text) if shown != self._text else "")


class LinkRows(QWidget):
    """Shows at most `most` rows and says how many more there are. `after`: the control from which Tab comes here."""

    def __init__(self, most: int, after: QWidget | None = None, *, none: str = "") -> None:
        super().__init__()
        self._most, self._after, self._none = most, after, none
        self.links: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_rows(self, rows: Sequence[LinkRow], total: int | None = None) -> None:
        """Shows these; with none it says so, or takes no room. `total`: how many there are in all."""
        while (item := self._column.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self.links = []
        for row in rows[: self._most]:
            self._column.addWidget(self._line(row))
        more = (len(rows) if total is None else total) - min(len(rows), self._most)
        if more > 0:
            self._column.addWidget(label(self.tr("and %n more", "", more), "small"))
        elif not rows and self._none:
            self._column.addWidget(label(self._none, "muted", wrap=True))
        if self._after is not None:
            chain(self._after, *self.links)
        self.setVisible(bool(rows) or bool(self._none))

    def _line(self, row: LinkRow) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        if row.clicked is not None:
            name = self.tr("Open {what}").format(what=", ".join(filter(None, (row.link, row.words))))
            link = ElidedLink(row.link, name, row.clicked)
            self.links.append(link)
            line.addWidget(link)
        else:
            line.addWidget(label(row.link, "strong"))
        line.addWidget(ElidedLabel(row.words, "secondary"), 1)
        if row.end:
            line.addWidget(label(row.end))
        if row.chip is not None:
            line.addWidget(Chip(row.chip.text, row.chip.tone))
        return holder
