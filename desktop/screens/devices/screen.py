"""The devices screen: the registry with one device's passport beside it, and the form as a page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.assets import AssetRow, DeviceLine
from core.passports import Passport
from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.devices.form import DeviceForm
from desktop.screens.devices.listing import DeviceList
from desktop.screens.devices.panel import PassportPanel
from desktop.screens.split_view import SplitView
from desktop.widgets.buttons import button
from desktop.widgets.page_header import PageHeader


class DevicesScreen(Screen):
    """Enter opens a device, Esc goes back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list, self.panel = DeviceList(desk), PassportPanel(desk)
        self.split = SplitView(self.list, self.panel)
        self.form: DeviceForm | None = None
        self._has_chosen = False
        self.header = PageHeader(self.tr("Devices"))
        self._catalogue = button(self.tr("Types, brands, models"), "list", "quiet", clicked=self._open_catalogue)
        if not desk.may("user:manage"):
            self._catalogue.hide()
        self._new = button(self.tr("New device"), "plus", "primary", clicked=self.new)
        if not desk.may("asset:write"):
            self._new.hide()
        self.header.add_action(self._catalogue)
        self.header.add_action(self._new)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.follow({"asset", "work_order", "person", "file", "settings"}, self.reload)
        self.list.table.load()

    def _lay_out(self) -> None:
        self._browse = QWidget()
        column = QVBoxLayout(self._browse)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.split, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._browse)
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._stack)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(lambda line: self.open_record(line.id))
        self.list.new_asked.connect(self.new)
        self.list.counted.connect(lambda count: self.header.set_subtitle(self.tr("%n device(s)", "", count)))
        self.list.table.loaded.connect(self._choose_first)
        self.panel.back_asked.connect(self.show_list)
        self.panel.edit_asked.connect(self.edit)
        self.panel.gone.connect(lambda _: self.show_list())
        self.split.folded.connect(self.panel.back.setVisible)

    def _add_shortcuts(self) -> None:
        if self.desk.may("asset:write"):
            self.add_shortcut("Ctrl+N", self.tr("New device"), self.new)
            self.add_shortcut("Ctrl+E", self.tr("Edit the device"), lambda: self.edit(self.panel.passport))
        self.add_shortcut("Ctrl+F", self.tr("Search in the list"), self._search)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        """One device, beside the list or in its place."""
        if self.form is not None:
            return
        self._has_chosen = True
        self.list.table.select(record_id)
        self.panel.show_device(record_id, at_once=True)
        self.split.show_panel()
        (self.panel.intake if self.panel.intake.isVisible() else self.list.table).setFocus()

    def begin(self, **given: Any) -> None:
        """`new`: an empty form, for the owner with `owner_id`."""
        if given.get("new") or given.get("owner_id"):
            self.new(given.get("owner_id"))

    def take_scan(self, code: str) -> bool:
        """The number of the device that is registered, else what is searched for."""
        if self.form is not None:
            return self.form.take_scan(code)
        self.show_list()
        self.list.search_for(code)
        return True

    def may_leave(self, then: Any) -> None:
        """What is typed is brought to the disk as a draft."""
        if self.form is not None:
            self.form.keeper.flush(then)
        else:
            then()

    def reload(self) -> None:
        """Something changed somewhere."""
        self.list.table.refresh()
        self.panel.reload()

    # moving between list and page

    def show_list(self) -> None:
        """Back to the list."""
        self.split.show_list()
        self.list.table.setFocus()

    def _on_chosen(self, line: DeviceLine | None) -> None:
        if line is not None and self.split.is_split:
            self.panel.show_device(line.id)

    def _choose_first(self, count: int) -> None:
        if count and not self._has_chosen and self.split.is_split:
            self._has_chosen = True
            self.list.table.select_first()

    def _search(self) -> None:
        if self.form is None:
            self.show_list()
            self.list.go_to_search()

    def _open_catalogue(self) -> None:
        self.desk.navigate("device_type")

    def new(self, owner_id: int | None = None) -> None:
        """An empty form."""
        self._show_form(None, owner_id)

    def edit(self, found: Passport | None) -> None:
        """The device's form."""
        if found is not None:
            self._show_form(found.device, None)

    def _show_form(self, device: AssetRow | None, owner_id: int | None) -> None:
        if self.form is not None or not self.desk.may("asset:write"):
            return
        self.form = DeviceForm(self.desk, device, owner_id)
        self.form.stored.connect(self._on_stored)
        self.form.left.connect(self._close_form)
        self._stack.addWidget(self.form)
        self._stack.setCurrentWidget(self.form)
        self.setFocusProxy(self.form)
        self.form.form.focus_first()

    def _on_stored(self, device: AssetRow) -> None:
        self.desk.say(self.tr("{name} is saved").format(name=device.name))
        self.list.table.select(device.id)
        self.panel.show_device(device.id, at_once=True)

    def _close_form(self) -> None:
        form, self.form = self.form, None
        self._stack.setCurrentWidget(self._browse)
        self.setFocusProxy(self.list)
        if form is not None:
            self._stack.removeWidget(form)
            form.deleteLater()
        self.list.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Smaller margins in a small window."""
        super().resizeEvent(event)
        is_small = event.size().width() < 800 or event.size().height() < 460
        self._outer.setContentsMargins(*((12, 10, 12, 10) if is_small else (24, 20, 24, 20)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from a device to the list."""
        if event.key() == Qt.Key.Key_Escape and self.form is None:
            self.show_list()
            return
        super().keyPressEvent(event)
