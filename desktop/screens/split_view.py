"""A list with one record beside it; where there is no room, one of the two."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

#: Pixels from which both have room.
SPLIT_FROM = 900
PANEL_WIDTHS = (360, 420)


def panel_width(room: int) -> int:
    """Pixels of the record's room: a third, as far as it is of use; the splitter gives more where its buttons ask."""
    least, most = PANEL_WIDTHS
    return max(least, min(most, room // 3))


class SplitView(QWidget):
    """`folded` tells whether there is room for one only: the panel then offers the way back to the list.

    With `is_shut` the panel is seen only while it is asked for, also where there is room for both.
    """

    folded = Signal(bool)

    def __init__(self, listing: QWidget, panel: QWidget, *, is_shut: bool = False) -> None:
        super().__init__()
        self.listing, self.panel, self._is_shut = listing, panel, is_shut
        self._is_split: bool | None = None
        self._is_panel_wanted = False
        if is_shut:
            panel.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(14)
        self.splitter.addWidget(listing)
        self.splitter.addWidget(panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)

    @property
    def is_split(self) -> bool:
        """Whether both are seen."""
        return bool(self._is_split)

    @property
    def is_panel_seen(self) -> bool:
        """Whether the record is."""
        return not self.panel.isHidden()

    def show_panel(self) -> None:
        """The record, in place of the list where there is no room for both."""
        self._is_panel_wanted = True
        self._arrange()

    def show_list(self) -> None:
        """Back to the list."""
        self._is_panel_wanted = False
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Room for the wider of the two: both need not be seen."""
        return self.listing.minimumSizeHint().expandedTo(self.panel.minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One or two panes."""
        super().resizeEvent(event)
        is_split = event.size().width() >= SPLIT_FROM
        if is_split == self._is_split:
            return
        self._is_split = is_split
        self._arrange()
        if is_split:
            self._share()
        self.folded.emit(not is_split)

    def _arrange(self) -> None:
        self.listing.setVisible(self.is_split or not self._is_panel_wanted)
        was_hidden = self.panel.isHidden()
        self.panel.setVisible(self._is_panel_wanted or (self.is_split and not self._is_shut))
        if was_hidden and self._is_shut and self.is_split and self.is_panel_seen:
            self._share()

    def _share(self) -> None:
        wide = panel_width(self.width())
        self.splitter.setSizes([self.width() - wide, wide])
