"""What is wrong: the customer's own words, how it happened, and what staff ticked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.desk import Desk
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.section import Section, refill
from desktop.widgets.chip import Chip
from desktop.widgets.flow import Flow
from desktop.widgets.labels import label


class Problem(Section):
    """Nothing of it is changed here: it is what the customer said when the device came in."""

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        super().__init__(desk, actions, self.tr("Problem"))
        self._words = label("", wrap=True)
        self._words.setAccessibleName(self.tr("In the customer's words"))
        self._how = label("", "secondary", wrap=True)
        holder = QWidget()
        self._flow = Flow(6, holder)
        self.body.addWidget(self._words)
        self.body.addWidget(self._how)
        self.body.addWidget(holder)
        self._symptoms = holder

    def is_for(self, job: Job) -> bool:
        """Only where somebody said something."""
        intake = job.detail.intake
        return bool(job.detail.symptoms or (intake and (intake.customer_words or intake.how_it_happened)))

    def fill(self, job: Job) -> None:
        """The words, and the symptoms as chips."""
        intake = job.detail.intake
        words = (intake.customer_words if intake else None) or ""
        how = (intake.how_it_happened if intake else None) or ""
        self._words.setText(f"“{words}”" if words else "")
        self._words.setVisible(bool(words))
        self._how.setText(how)
        self._how.setVisible(bool(how))
        shown = [self._flow.itemAt(place).widget().accessibleName() for place in range(self._flow.count())]
        if shown != job.detail.symptoms:
            chips: list[QWidget] = [Chip(name) for name in job.detail.symptoms]
            refill(self._flow, chips)
            for chip in chips:
                chip.show()
        self._symptoms.setVisible(bool(job.detail.symptoms))
