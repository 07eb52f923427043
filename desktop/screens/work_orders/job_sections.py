"""All the sections of a job, made and put in their order."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.desk import Desk
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.detail_body import DetailBody
from desktop.screens.work_orders.sections.alerts import Alerts
from desktop.screens.work_orders.sections.checks import Checks
from desktop.screens.work_orders.sections.facts import Facts
from desktop.screens.work_orders.sections.history import History
from desktop.screens.work_orders.sections.intake_record import Accessories, Condition
from desktop.screens.work_orders.sections.labour import Labour
from desktop.screens.work_orders.sections.notes import TextSection
from desktop.screens.work_orders.sections.parts import Parts
from desktop.screens.work_orders.sections.passcode import Passcode
from desktop.screens.work_orders.sections.payments import Payments
from desktop.screens.work_orders.sections.photos import Photos
from desktop.screens.work_orders.sections.price import Price
from desktop.screens.work_orders.sections.problem import Problem

translate = QCoreApplication.translate


class JobSections(DetailBody):
    """What is dangerous first, then who and what, then the work, then the record."""

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        made = (desk, actions)
        self.alerts, self.facts, self.problem = Alerts(*made), Facts(*made), Problem(*made)
        self.checks = Checks(*made)
        self.labour, self.parts = Labour(*made), Parts(*made)
        self.diagnosis = TextSection(
            *made, "diagnosis", translate("work order", "What was found, what it came from, what was done")
        )
        self.notes = TextSection(*made, "note", translate("work order", "What others in the shop should know"))
        self.price, self.payments = Price(*made), Payments(*made)
        self.accessories, self.condition, self.passcode = Accessories(*made), Condition(*made), Passcode(*made)
        self.photos, self.history = Photos(*made), History(*made)
        work = [self.problem, self.checks, self.diagnosis, self.labour, self.parts, self.price, self.payments]
        record = [self.accessories, self.passcode, self.condition]
        super().__init__(
            [self.alerts, *work, self.notes],
            [self.facts, *record, self.photos, self.history],
            [self.alerts, self.facts, *work, *record, self.notes, self.photos, self.history],
        )

    @property
    def is_editing(self) -> bool:
        """Whether a text is open that would be lost."""
        return self.diagnosis.is_editing or self.notes.is_editing
