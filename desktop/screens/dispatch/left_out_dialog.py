"""Which jobs of a day nobody is suggested for, and what keeps each technician from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.dispatch import LeftOut
from desktop.screens.dispatch.words import obstacle_words
from desktop.widgets.dialogs import Question
from desktop.widgets.elided_link import ElidedLink
from desktop.widgets.form import scrolled
from desktop.widgets.labels import label

HIGHEST = 420


class LeftOutDialog(Question):
    """`opened` gets the job that is to be seen."""

    def __init__(self, parent: QWidget, left: Sequence[LeftOut], opened: Callable[[int], object]) -> None:
        super().__init__(parent, self.tr("Why they stay without anybody"), width=560)
        self._opened = opened
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for each in left:
            self._add(column, each)
        column.addStretch(1)
        area = scrolled(content)
        area.setMinimumHeight(min(HIGHEST, content.sizeHint().height() + 4))
        self.body.addWidget(area)
        self.add_cancel(self.tr("Close"))

    def _add(self, column: QVBoxLayout, left: LeftOut) -> None:
        words = " · ".join(filter(None, (f"{left.number} {left.title}", left.customer)))
        link = ElidedLink(words, words, lambda: self._open(left.work_order_id))
        why = [f"{each.technician}: {obstacle_words(each)}" for each in left.obstacles]
        reasons = label("\n".join(why) or self.tr("Nobody is there who is sent"), "secondary", wrap=True)
        reasons.setContentsMargins(6, 0, 6, 8)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(reasons)

    def _open(self, order_id: int) -> None:
        self.accept()
        self._opened(order_id)
