"""The jobs beside the schedule: of these days and nobody's, or on no day yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from core import schedule
from core.work_orders import UnplannedJob
from desktop.screens.schedule.card_model import CardModel
from desktop.screens.schedule.slots import Card

MIME = "application/x-frontbench-job"


class WaitingModel(CardModel):
    """`may_move`: who may plan drags them to the schedule."""

    may_move = False

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Dragged by who may plan."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() and self.may_move else flags

    def mimeTypes(self) -> list[str]:
        """One job alone."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Its id."""
        mime = QMimeData()
        card = self.card(indexes[0].row()) if indexes else None
        if card is not None:
            mime.setData(MIME, QByteArray(str(card.id).encode()))
        return mime

    def supportedDragActions(self) -> Qt.DropAction:
        """The database moves it, not Qt."""
        return Qt.DropAction.CopyAction


def job_in(mime: Any) -> int:
    """The id of the job that is dragged, 0 for none."""
    text = mime.data(MIME).data().decode() if mime.hasFormat(MIME) else ""
    return int(text) if text.isdecimal() else 0


def card_of_unplanned(job: UnplannedJob) -> Card:
    """A job without a day as a card."""
    minutes = None if job.duration_hours is None else max(1, round(job.duration_hours * 60))
    return Card(
        job.id, job.number, job.title, job.customer, job.status, job.technician_id, job.technician, None, None, minutes,
        schedule.mark_of(job.version, job.technician_id),
    )  # fmt: skip
