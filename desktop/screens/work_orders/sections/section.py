"""What the parts of a job have in common: a heading, a body, and `show_job`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job import Job
from desktop.widgets.card import SectionHeading
from desktop.widgets.money import money_text


class Section(QWidget):
    """One part. It shows the same job again without losing what is typed in it, another job from the start."""

    def __init__(self, desk: Desk, actions: OrderActions, title: str = "") -> None:
        super().__init__()
        self.desk, self.actions = desk, actions
        self.job: Job | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.heading = SectionHeading(title) if title else None
        if self.heading is not None:
            self.setAccessibleName(title)
            self.body.addWidget(self.heading)

    def show_job(self, job: Job) -> None:
        """Shows it; takes no room where there is nothing to show."""
        is_another = self.job is None or self.job.order.id != job.order.id
        self.job = job
        if is_another:
            self.begin(job)
        is_shown = self.is_for(job)
        if is_shown:  # what is not for this person is not even written down out of sight
            self.fill(job)
        self.setVisible(is_shown)

    def is_for(self, job: Job) -> bool:
        """Whether there is anything to show."""
        return True

    def begin(self, job: Job) -> None:
        """Another job: what was typed for the last one is gone."""

    def fill(self, job: Job) -> None:
        """Shows the job as it is now."""

    def money(self, amount: object) -> str:
        """An amount in the shop's currency."""
        return money_text(amount, self.desk.settings.currency)  # type: ignore[arg-type]


def clear(layout: QLayout, keep: int = 0) -> None:
    """Takes out all but the first `keep` widgets."""
    while layout.count() > keep:
        item = layout.takeAt(layout.count() - 1)
        if item is not None and (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def refill(layout: QLayout, widgets: Sequence[QWidget], keep: int = 0) -> None:
    """Shows these in place of what was there."""
    clear(layout, keep)
    for widget in widgets:
        layout.addWidget(widget)
