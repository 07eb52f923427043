"""How satisfied the customer is, asked once while he stands at the counter; Tab goes on without an answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.screens.work_orders.job import Job
from desktop.widgets.card import SectionHeading
from desktop.widgets.inputs import TextInput
from desktop.widgets.labels import label
from desktop.widgets.stars_input import StarsInput


class PickUpQuestion(QWidget):
    """Takes no room where nobody is to be asked: no customer, no right, or an answer that was given before."""

    edited = Signal()

    def __init__(self, desk: Desk, job: Job) -> None:
        super().__init__()
        self.is_needed = job.detail.customer is not None and job.rating is None and desk.may("wo:close")
        heading = SectionHeading(self.tr("How satisfied is the customer?"))
        heading.add_action(label(self.tr("1 to 5, Tab skips it"), "small"))
        self.stars, self.comment = StarsInput(), TextInput(self.tr("What the customer said of it"), longest=1000)
        self.stars.setAccessibleName(self.tr("How satisfied is the customer?"))
        self.comment.setAccessibleName(self.tr("What the customer said of it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (heading, self.stars, self.comment):
            column.addWidget(part)
        self.stars.edited.connect(self._show)
        self.comment.edited.connect(self.edited)
        self.setVisible(self.is_needed)
        self._show()

    def _show(self) -> None:
        self.comment.setVisible(self.stars.value() is not None)
        self.edited.emit()

    def value(self) -> tuple[int | None, str | None]:
        """The stars and the words; both None where nothing was answered."""
        stars = self.stars.value() if self.is_needed else None
        return stars, self.comment.value() or None if stars is not None else None

    def set_value(self, stars: int | None, comment: str | None) -> None:
        """What was answered before a crash."""
        self.stars.set_value(stars)
        self.comment.set_value(comment)
