"""Records one below the other, each with a link to its own page, a few words, and a mark at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.chip import Chip, ChipText
from desktop.widgets.elided_link import ElidedLink
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.tab_order import chain


@dataclass(frozen=True)
class LinkRow:
    """`link` is shown and pressed, `words` stand beside it, `end` and `chip` at the end of the line."""

    link: str
    words: str
    clicked: Callable[[], object] | None = None
    chip: ChipText | None = None
    end: str = ""


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
        line.setSpacing(10)
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
