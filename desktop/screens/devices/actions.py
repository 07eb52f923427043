"""What is done to a device beside changing it: the red tag put on and taken off, deleted, brought back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core import assets
from core.assets import AssetRow
from core.passports import Passport
from desktop.desk import Desk
from desktop.widgets.dialogs import confirm


class DeviceActions(QObject):
    """Each says what it did, with Undo."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._parent = desk, parent

    def toggle_tag(self, device: AssetRow | None) -> None:
        """Puts the red tag on, or takes it off."""
        if device is not None:
            self._tag(device, not device.is_red_tagged, says=True)

    def _tag(self, device: AssetRow, is_tagged: bool, *, says: bool) -> None:
        self._desk.ask.write(
            assets.change,
            device.id,
            {"is_red_tagged": is_tagged},
            owner=self,
            done=lambda row: self._on_tagged(row) if says else None,
        )

    def _on_tagged(self, device: AssetRow) -> None:
        words = self.tr("{name} carries a red tag") if device.is_red_tagged else self.tr("{name}: the red tag is off")
        self._desk.say(
            words.format(name=device.name), undo=lambda: self._tag(device, not device.is_red_tagged, says=False)
        )

    def delete(self, found: Passport | None) -> None:
        """Asks first where the device stands in the shop."""
        if found is None:
            return
        if found.in_shop_for is None:
            self._delete(found.device)
            return
        words = self.tr("It is in the shop for {number}. The job stays, without a device to be found by.")
        confirm(
            self._parent.window(),
            self.tr("Delete {name}?").format(name=found.device.name),
            words.format(number=found.in_shop_for.number),
            self.tr("Delete device"),
            lambda: self._delete(found.device),
            danger=True,
        )

    def _delete(self, device: AssetRow) -> None:
        self._desk.ask.write(assets.delete, device.id, owner=self, done=lambda _: self._on_deleted(device))

    def _on_deleted(self, device: AssetRow) -> None:
        words = self.tr("{name} is deleted").format(name=device.name)
        self._desk.say(words, undo=lambda: self._restore(device))

    def _restore(self, device: AssetRow) -> None:
        self._desk.ask.write(assets.restore, device.id, owner=self, done=lambda _: None)
