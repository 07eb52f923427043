"""Equipment: tree or list with one thing beside it, and the form as a page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from core.assets import EquipmentLine, EquipmentRow
from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.equipment.form import EquipmentForm
from desktop.screens.equipment.listing import ALL, EquipmentList
from desktop.screens.equipment.panel import EquipmentPanel
from desktop.screens.split_view import SplitView
from desktop.widgets.buttons import button
from desktop.widgets.page_header import PageHeader


class EquipmentScreen(Screen):
    """Enter opens a thing, Esc goes back; letters do what the overlay of `?` says with the thing that is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list, self.panel = EquipmentList(desk), EquipmentPanel(desk)
        self.split = SplitView(self.list, self.panel)
        self.form: EquipmentForm | None = None
        self._has_chosen = False
        self.header = PageHeader(self.tr("Equipment"))
        self._new = button(self.tr("Add equipment"), "plus", "primary", clicked=self.new)
        if not desk.may("asset:write"):
            self._new.hide()
        self.header.add_action(self.list.search)
        self.header.add_action(self._new)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.follow({"asset", "work_order", "location", "org_unit", "file", "person"}, self.reload)
        self.list.load()

    def _lay_out(self) -> None:
        self._browse = QWidget()
        column = QVBoxLayout(self._browse)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.split, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._browse)
        self.frame().addWidget(self._stack)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(lambda record: self.open_record(record.id))
        self.list.moved.connect(self._move)
        self.list.new_asked.connect(self.new)
        self.list.loaded.connect(self._choose_first)
        self.panel.back_asked.connect(self.show_list)
        self.panel.edit_asked.connect(lambda found: self.edit(found.row))
        self.panel.part_asked.connect(lambda row: self.new(parent_id=row.id, location_id=row.location_id))
        self.panel.opened.connect(self.open_record)
        self.panel.gone.connect(lambda _: self.show_list())
        self.split.folded.connect(self.panel.back.setVisible)

    def _add_shortcuts(self) -> None:
        if self.desk.may("wo:write"):
            self.add_shortcut("N", self.tr("New job on this equipment"), self.panel.ask_job)
        if self.desk.may("asset:write"):
            self.add_shortcut("V", self.tr("Seen where it stands"), self.panel.ask_verify)
            self.add_shortcut("Shift+V", self.tr("Seen, with a note"), self.panel.ask_note)
            self.add_shortcut("S", self.tr("Set another status"), self.panel.show_statuses)
            self.add_shortcut("Ctrl+N", self.tr("Add equipment"), self.new)
            self.add_shortcut("Ctrl+E", self.tr("Edit this equipment"), lambda: self.edit(self.panel.row))
            self.add_shortcut("Ctrl+X", self.tr("Take out, to be put elsewhere"), self._cut)
            self.add_shortcut("Ctrl+V", self.tr("Put what was taken out in here"), self._put)
        if self.desk.may("asset:delete"):
            self.add_shortcut("Del", self.tr("Delete this equipment"), self._delete)
        self.add_shortcut("T", self.tr("As a tree or as a list"), self.list.toggle_tree)
        self.add_shortcut("Ctrl+F", self.tr("Search in the list"), self._search)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        """One thing, beside the list or in its place, whatever the filter shows."""
        if self.form is not None:
            return
        self._has_chosen = True
        self.list.select(record_id)
        self.panel.show_record(record_id, at_once=True)
        self.split.show_panel()
        self.list.view.setFocus()

    def begin(self, **given: Any) -> None:
        """`new`: an empty form, with `location_id` or `parent_id`; `show`: a status."""
        if given.get("new") or given.get("location_id") or given.get("parent_id"):
            self.new(**{key: given[key] for key in ("location_id", "parent_id") if given.get(key)})
        elif "show" in given:
            self.list.show_saved(str(given["show"]))

    def take_scan(self, code: str) -> bool:
        """The number on the thing: into the form, else searched for among all."""
        if self.form is not None:
            return self.form.take_scan(code)
        self.show_list()
        self.list.show_saved(ALL)
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
        self.list.refresh()
        self.panel.reload()

    # moving between list and page

    def show_list(self) -> None:
        """Back to the list."""
        self.split.show_list()
        self.list.view.setFocus()

    def _on_chosen(self, record: EquipmentLine | EquipmentRow | None) -> None:
        if record is not None and self.split.is_split:
            self.panel.show_record(record.id)

    def _choose_first(self, count: int) -> None:
        if count and not self._has_chosen and self.split.is_split:
            self._has_chosen = True
            self.list.view.select_first()

    def _search(self) -> None:
        if self.form is None:
            self.show_list()
            self.list.go_to_search()

    # what is done in the tree

    def _move(self, line: EquipmentLine, onto: EquipmentLine | None) -> None:
        self.panel.actions.move(line, onto, lambda: self.list.follow_moved(line.id))

    def _cut(self) -> None:
        if self.list.is_tree:
            self.list.tree.cut()

    def _put(self) -> None:
        """Ctrl+V means files where the keyboard is at the files."""
        here = QApplication.focusWidget()
        if here is not None and self.panel.papers.isAncestorOf(here):
            self.panel.papers.strip.paste()
        elif self.list.is_tree:
            self.list.tree.put()

    def _delete(self) -> None:
        if self.form is None and self.list.view.view.hasFocus():
            self.panel.ask_delete()

    # the form

    def new(self, **given: Any) -> None:
        """An empty form."""
        self._show_form(None, given)

    def edit(self, row: EquipmentRow | None) -> None:
        """Its form."""
        if row is not None:
            self._show_form(row, {})

    def _show_form(self, row: EquipmentRow | None, given: dict[str, Any]) -> None:
        if self.form is not None or not self.desk.may("asset:write"):
            return
        self.form = EquipmentForm(self.desk, row, given)
        self.form.stored.connect(self._on_stored)
        self.form.left.connect(self._close_form)
        self._stack.addWidget(self.form)
        self._stack.setCurrentWidget(self.form)
        self.setFocusProxy(self.form)
        self.form.form.focus_first()

    def _on_stored(self, row: EquipmentRow) -> None:
        self.desk.say(self.tr("{name} is saved").format(name=row.name))
        if self.list.shown not in (ALL, row.status.value):
            self.list.show_saved(ALL)
        self._has_chosen = True
        self.list.refresh()
        self.list.select(row.id)
        self.panel.show_record(row.id, at_once=True)

    def _close_form(self) -> None:
        form, self.form = self.form, None
        self._stack.setCurrentWidget(self._browse)
        self.setFocusProxy(self.list)
        if form is not None:
            self._stack.removeWidget(form)
            form.deleteLater()
        self.list.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets go of what was taken out, then goes back from a thing to the list."""
        if event.key() == Qt.Key.Key_Escape and self.form is None:
            if not self.list.tree.drop_cut():
                self.show_list()
            return
        super().keyPressEvent(event)
