"""What a technician has planned for the day, hour by hour, each with a way to the job."""

from __future__ import annotations

from PySide6.QtCore import Qt

from core import work_orders
from core.work_orders import PlannedJob
from desktop.desk import Desk
from desktop.screens.link_rows import LinkRow, LinkRows
from desktop.screens.today.wishes import Day
from desktop.widgets.card import Card, SectionHeading
from desktop.widgets.moments import clock_text
from desktop.words import status_chip

MOST = 12


class DayPlan(Card):
    """His jobs of today in their order."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        heading = self.tr("My day")
        self.setAccessibleName(heading)
        self.add(SectionHeading(heading))
        self.rows = LinkRows(MOST, none=self.tr("Nothing is planned for you today."))
        self.add(self.rows)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)

    def load(self, day: Day) -> None:
        """As of now."""
        self._desk.ask.read(
            work_orders.planned, day.today, day.today, technician_id=day.person_id, owner=self, done=self._show,
            failed=lambda _: None,
        )  # fmt: skip

    def _show(self, jobs: list[PlannedJob]) -> None:
        self.rows.show_rows([self._row(job) for job in jobs])

    def _row(self, job: PlannedJob) -> LinkRow:
        words = " · ".join(filter(None, (job.customer, job.title)))
        end = self.tr("all day") if job.is_whole_day else clock_text(job.starts_at)
        return LinkRow(
            job.number, words, lambda: self._desk.navigate("work_orders", job.id), status_chip(job.status), end
        )
