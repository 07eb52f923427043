"""The devices screen: the registry with one device's passport beside it, and the form as a page."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from core.assets import AssetRow
from core.passports import Passport
from desktop.desk import Desk
from desktop.screens.devices.form import DeviceForm
from desktop.screens.devices.listing import DeviceList
from desktop.screens.devices.panel import PassportPanel
from desktop.screens.record_screen import RecordScreen
from desktop.widgets.buttons import button


class DevicesScreen(RecordScreen):
    """Enter opens a device, Esc goes back."""

    list: DeviceList
    panel: PassportPanel
    form: DeviceForm | None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.furnish(self.tr("Devices"), DeviceList(desk), PassportPanel(desk), writes="asset:write")
        self._catalogue = button(self.tr("Types, brands, models"), "list", "quiet", clicked=self._open_catalogue)
        if not desk.may("user:manage"):
            self._catalogue.hide()
        self._new = button(self.tr("New device"), "plus", "primary", clicked=self.new)
        if not desk.may("asset:write"):
            self._new.hide()
        self.header.add_action(self._catalogue)
        self.header.add_action(self._new)
        self.list.counted.connect(lambda count: self.header.set_subtitle(self.tr("%n device(s)", "", count)))
        self._add_shortcuts()
        self.follow({"asset", "work_order", "person", "file", "settings"}, self.reload)
        self.list.table.load()

    def _add_shortcuts(self) -> None:
        if self.desk.may("asset:write"):
            self.add_shortcut("Ctrl+N", self.tr("New device"), self.new)
            self.add_shortcut("Ctrl+E", self.tr("Edit the device"), self.panel.ask_edit)

    def _open_catalogue(self) -> None:
        self.desk.navigate("device_type")

    # what the base asks

    def make_form(self, found: Passport | None, given: dict[str, Any]) -> DeviceForm:
        """Of a device, or of a new one that belongs to the owner with `owner_id`."""
        return DeviceForm(self.desk, None if found is None else found.device, given.get("owner_id"))

    def said_of(self, record: AssetRow) -> str:
        """By its name."""
        return self.tr("{name} is saved").format(name=record.name)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        """One device, beside the list or in its place; the keyboard stands where it is taken in."""
        super().open_record(record_id)
        if self.form is None and self.panel.intake.isVisible():
            self.panel.intake.setFocus()

    def begin(self, **given: Any) -> None:
        """`new`: an empty form, for the owner with `owner_id`."""
        if given.get("new") or given.get("owner_id"):
            self.new(owner_id=given.get("owner_id"))

    def take_scan(self, code: str) -> bool:
        """The number of the device that is registered, else what is searched for."""
        if self.form is not None:
            return self.form.take_scan(code)
        self.show_list()
        self.list.search_for(code)
        return True
