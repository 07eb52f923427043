"""From a room's broken device straight to the bench: what it is, what is wrong, and whether the room waits for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from core import rooms
from core.base.errors import Conflict, Invalid, Refused
from core.rooms import EquipmentRow, RoomRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import ChoiceInput, LongTextInput, TextInput, TickInput

FIELD_OF_INPUT = {"note": "problem", "name": "device_name"}


class BenchDialog(FormDialog):
    """`sent` carries the repair, an OrderRow. What is not registered yet is by its name."""

    sent = Signal(object)

    def __init__(
        self, desk: Desk, parent: QWidget, row: RoomRow, equipment: Sequence[EquipmentRow], asset_id: int | None = None
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("BenchDialog", "Send something from {name} to the bench").format(name=row.name)
        text = translate(
            "BenchDialog", "A repair is opened for it. The room comes back as dirty when the repair closes."
        )
        super().__init__(parent, title, text, yes=translate("BenchDialog", "Send to the bench"))
        self._desk, self._row = desk, row
        self._names = {each.id: each.name for each in equipment}
        devices = [(each.id, each.name) for each in equipment]
        self._device = ChoiceInput([*devices, (None, self.tr("Something else"))])
        form = self.form
        form.add("asset_id", self.tr("Device"), self._device)
        name = form.add(
            "device_name", self.tr("What it is"), TextInput(self.tr("Such as: TV"), longest=120), required=True
        )
        form.add("problem", self.tr("What is wrong"), LongTextInput(lines=3), required=True)
        form.add("blocks", "", TickInput(self.tr("Keep the room from being given out until it is repaired")))
        form.set_values(
            {"asset_id": asset_id if asset_id in self._names else next(iter(self._names), None), "blocks": True}
        )
        form.fields["asset_id"].setVisible(bool(devices))
        self._device.edited.connect(lambda: name.setVisible(self._device.value() is None))
        name.setVisible(self._device.value() is None)
        self._is_given = asset_id in self._names or len(devices) == 1

    def open(self) -> None:
        """Where the device is known already, only what is wrong is asked."""
        super().open()
        if self._is_given:
            self.form.go_to(self.form.fields["problem"])

    def store(self) -> None:
        """Hands it to core."""
        values = self.form.values()
        asset_id = values["asset_id"]
        self._desk.ask.write(
            rooms.send_to_bench,
            self._row.id,
            asset_id,
            self._names.get(asset_id) or values["device_name"],
            values["problem"],
            values["blocks"],
            owner=self,
            done=self._on_sent,
            failed=self._refuse,
        )

    def _on_sent(self, order: object) -> None:
        self.accept()
        self.sent.emit(order)

    def _refuse(self, refusal: Refused) -> None:
        self.refuse(refusal)
        if isinstance(refusal, Invalid | Conflict) and refusal.field in FIELD_OF_INPUT:
            self.form.show_errors({FIELD_OF_INPUT[refusal.field]: in_words(refusal)})
