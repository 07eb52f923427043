"""The one act of the intake: the draft is finished, the pictures are prepared, and core takes everything in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from core import intake_desk
from core.base.errors import Conflict, Invalid, NotFound, Refused
from core.files import NewFile
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.draft_keeper import DraftKeeper
from desktop.screens.intake.form import IntakeForm
from desktop.screens.intake.handing_over import intake_of, prepared_photos

#: Where core's "… not found" belongs in the form.
FIELD_OF_THING = {
    "Customer": "customer",
    "Device": "device",
    "Device type": "device_type",
    "Brand": "brand",
    "Model": "model",
    "Problem": "symptoms",
    "Technician": "assignee_id",
}
#: Core's words for inputs that have another name in the form.
FIELD_OF_INPUT = {"file": "photos", "name": "model", "model_id": "model", "symptom_id": "symptoms"}


class Storing(QObject):
    """`stored` carries the new job; `refused` what core said. One at a time."""

    stored = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, form: IntakeForm, drafts: DraftKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._form, self._drafts = desk, form, drafts
        self._values: dict[str, Any] = {}
        self._signature = b""
        self.is_under_way = False

    def begin(self) -> None:
        """Stores what the form holds now."""
        self.is_under_way = True
        self._values, self._signature = self._form.values(), self._form.terms.pad.png_bytes()
        self._drafts.flush(self._prepare)

    def _prepare(self) -> None:
        """From here on the draft is not written again: it goes away in the same commit that stores the intake."""
        self._drafts.stop()
        photos = self._form.photos.contents()
        self._desk.ask.work(lambda: prepared_photos(photos), owner=self, done=self._take_in, failed=self._on_refused)

    def _take_in(self, photos: list[NewFile]) -> None:
        self._desk.ask.write(
            intake_desk.take_in,
            self._desk.shop.store,
            intake_of(self._values, photos, self._signature),
            draft_id=self._drafts.draft_id,
            owner=self,
            done=self._on_stored,
            failed=self._on_refused,
        )

    def _on_stored(self, order: OrderRow) -> None:
        self.is_under_way = False
        self._form.photos.discard()
        self.stored.emit(order)

    def _on_refused(self, refusal: Refused) -> None:
        self.is_under_way = False
        self._drafts.resume()
        self.refused.emit(refusal)


def field_of(refusal: Refused) -> str:
    """The form's key for what was refused; empty where it is about the whole."""
    if isinstance(refusal, NotFound):
        return FIELD_OF_THING.get(refusal.thing, "")
    if isinstance(refusal, (Invalid, Conflict)) and refusal.field:
        return FIELD_OF_INPUT.get(refusal.field, refusal.field)
    return ""
