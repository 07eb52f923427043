"""Places: the tree with one place beside it, edited by hand and by keys."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from core.locations import LocationLine, LocationRow
from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.locations.actions import place_of
from desktop.screens.locations.listing import LocationList
from desktop.screens.locations.panel import PlacePanel
from desktop.screens.locations.place_dialog import PlaceDialog
from desktop.screens.split_view import SplitView
from desktop.widgets.buttons import button
from desktop.widgets.page_header import PageHeader


class LocationsScreen(Screen):
    """Places are dropped onto others, or taken out and put in by keys; Esc goes back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list, self.panel = LocationList(desk), PlacePanel(desk)
        self.split = SplitView(self.list, self.panel)
        self._has_chosen = False
        self.header = PageHeader(self.tr("Locations"))
        self._new = button(self.tr("Add place"), "plus", "primary", clicked=self.new)
        if not desk.may("asset:write"):
            self._new.hide()
        self.header.add_action(self.list.search)
        self.header.add_action(self._new)
        outer = self.frame(14)
        outer.addWidget(self.header)
        outer.addWidget(self.split, 1)
        self.setFocusProxy(self.list)
        self._connect()
        self._add_shortcuts()
        self.follow({"location", "room", "asset", "work_order"}, self.reload)
        self.list.load()

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.open_record)
        self.list.moved.connect(self._move)
        self.list.menu_asked.connect(self._show_menu)
        self.list.new_asked.connect(self.new)
        self.list.loaded.connect(self._choose_first)
        self.panel.back_asked.connect(self.show_list)
        self.panel.opened.connect(self.open_record)
        self.panel.change_asked.connect(self.edit)
        self.panel.inner_asked.connect(self.new)
        self.panel.delete_asked.connect(self.delete)
        self.panel.gone.connect(lambda _: self.show_list())
        self.split.folded.connect(self.panel.back.setVisible)

    def _add_shortcuts(self) -> None:
        if self.desk.may("asset:write"):
            self.add_shortcut("Ctrl+N", self.tr("Add a place in the chosen one"), lambda: self.new(self.panel.line))
            self.add_shortcut("Ctrl+E", self.tr("Name, kind, and what it is in"), lambda: self.edit(self.panel.line))
            self.add_shortcut("Ctrl+X", self.tr("Take out, to be put elsewhere"), self._cut)
            self.add_shortcut("Ctrl+V", self.tr("Put what was taken out in here"), self._put)
        if self.desk.may("asset:delete"):
            self.add_shortcut("Del", self.tr("Delete this place"), lambda: self.delete(self.panel.line))
        self.add_shortcut("Ctrl+F", self.tr("Search places"), self._search)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        """One place, beside the tree or in its stead."""
        self._has_chosen = True
        self.list.select(record_id)
        self.panel.show_record(record_id, at_once=True)
        self.split.show_panel()
        self.list.view.setFocus()

    def begin(self, **given: Any) -> None:
        """`new`: a place is added."""
        if given.get("new"):
            self.new()

    def reload(self) -> None:
        """Something changed somewhere."""
        self.list.refresh()
        self.panel.reload()

    # moving between tree and place

    def show_list(self) -> None:
        """Back to the tree."""
        self.split.show_list()
        self.list.view.setFocus()

    def _on_chosen(self, location_id: int) -> None:
        if location_id and self.split.is_split:
            self.panel.show_record(location_id)

    def _choose_first(self, count: int) -> None:
        if count and not self._has_chosen and self.split.is_split:
            self._has_chosen = True
            self.list.tree.select_first()

    def _search(self) -> None:
        self.show_list()
        self.list.go_to_search()

    # what is done

    def new(self, within: LocationLine | None = None) -> PlaceDialog | None:
        """A place is added, in another one or in none."""
        if not self.desk.may("asset:write"):
            return None
        around = place_of(within) if within is not None else None
        return self._ask(PlaceDialog(self.desk, self.panel.actions, self.window(), within=around, stored=self._show))

    def edit(self, line: LocationLine | None) -> PlaceDialog | None:
        """Name, kind and what it is in."""
        if line is None or not self.desk.may("asset:write"):
            return None
        place = place_of(line)
        return self._ask(PlaceDialog(self.desk, self.panel.actions, self.window(), place, stored=self._show))

    @staticmethod
    def _ask(dialog: PlaceDialog) -> PlaceDialog:
        dialog.open()
        return dialog

    def _show(self, row: LocationRow) -> None:
        self._has_chosen = True
        if not self.list.typed:
            self.list.follow_moved(row.id)
        self.panel.show_record(row.id, at_once=True)

    def delete(self, line: LocationLine | None) -> None:
        """With a way back; core says what is still in it."""
        if line is not None and self.desk.may("asset:delete"):
            self.panel.actions.delete(place_of(line))

    def _move(self, line: LocationLine, onto: LocationLine | None) -> None:
        target = place_of(onto) if onto is not None else None
        self.panel.actions.move(place_of(line), target, lambda row: self.list.follow_moved(row.id))

    def _cut(self) -> None:
        if not self.list.typed:
            self.list.tree.cut()

    def _put(self) -> None:
        if not self.list.typed:
            self.list.tree.put()

    def _show_menu(self, line: LocationLine, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.panel.fill_menu(menu, line)
        if menu.actions():
            menu.popup(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets go of what was taken out, then goes back from a place to the tree."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.list.tree.drop_cut():
                self.show_list()
            return
        super().keyPressEvent(event)
