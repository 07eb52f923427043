"""Photos and papers of the job: seen small, opened large, added by drop, paste or file, removed with a way back."""

from __future__ import annotations

from core import files
from core.rules.words import FileKind
from desktop.desk import Desk
from desktop.screens.stored_files import StoredFiles
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.section import Section

KINDS = (FileKind.PHOTO, FileKind.DOCUMENT)


class Photos(Section):
    """What was signed is not among them: it stands in the intake record."""

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        super().__init__(desk, actions, self.tr("Photos and documents"))
        self.files = StoredFiles(desk, "work_order", kinds=KINDS)
        self.strip = self.files.strip
        self.body.addWidget(self.files)

    def is_for(self, job: Job) -> bool:
        """Those who may write can always add one."""
        return bool(self._files(job)) or self.desk.may("wo:write")

    def begin(self, job: Job) -> None:
        """Another job."""
        self.files.forget()

    def fill(self, job: Job) -> None:
        """Only where there are others than are shown."""
        self.files.show_files(job.order.id, job.detail.files)

    @staticmethod
    def _files(job: Job) -> list[files.FileRow]:
        return [row for row in job.detail.files if row.kind in KINDS]
