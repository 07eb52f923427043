"""People and roles: the list with one person beside it, and the matrix of what each role may do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from core.base.permissions import Role
from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.people_and_roles.listing import StaffLine, StaffList
from desktop.screens.people_and_roles.matrix import RoleMatrix
from desktop.screens.people_and_roles.panel import StaffPanel
from desktop.screens.split_view import SplitView
from desktop.widgets.buttons import button
from desktop.widgets.filter_bar import SavedFilter, Segments
from desktop.widgets.page_header import PageHeader

PEOPLE, ROLES = "people", "roles"


class PeopleScreen(Screen):
    """Enter opens a person, Esc goes back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list, self.panel, self.matrix = StaffList(desk), StaffPanel(desk), RoleMatrix()
        self.split = SplitView(self.list, self.panel)
        self._has_chosen = False
        self.header = PageHeader(self.tr("People & roles"))
        self.views = Segments(
            [SavedFilter(PEOPLE, self.tr("People")), SavedFilter(ROLES, self.tr("Roles"))], self.tr("People or roles")
        )
        self.views.chosen.connect(self.show_view)
        self._new = button(self.tr("Add person"), "user-plus", "primary", clicked=self.new)
        self.header.add_beside_title(self.views)
        self.header.add_action(self.list.search)
        self.header.add_action(self._new)
        self.header.setMinimumHeight(self._new.sizeHint().height())  # the roles have no buttons beside the title
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.follow({"person", "org_unit", "team", "session"}, self.reload)
        self.list.table.load()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.split)
        self._stack.addWidget(self.matrix)
        outer = self.frame(14)
        outer.addWidget(self.header)
        outer.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(lambda line: self.open_record(line.person.id))
        self.list.new_asked.connect(self.new)
        self.list.table.loaded.connect(self._choose_first)
        self.panel.back_asked.connect(self.show_list)
        self.panel.role_asked.connect(self.show_role)
        self.panel.gone.connect(lambda _: self.show_list())
        self.split.folded.connect(self.panel.back.setVisible)

    def _add_shortcuts(self) -> None:
        self.add_shortcut("Ctrl+N", self.tr("Add a person"), self.new)
        self.add_shortcut("Ctrl+E", self.tr("Edit the person"), self.panel.ask_change)
        self.add_shortcut("Ctrl+P", self.tr("New password for the person"), self.panel.ask_password)
        self.add_shortcut("Ctrl+R", self.tr("What each role may do"), lambda: self.views.choose(ROLES))
        self.add_shortcut("Ctrl+F", self.tr("Search in the list"), self._search)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        """One person, beside the list or in its place, whatever the filter shows."""
        self._has_chosen = True
        self.views.choose(PEOPLE)
        self.list.table.select(record_id)
        self.panel.show_record(record_id, at_once=True)
        self.split.show_panel()
        self.list.table.setFocus()

    def begin(self, **given: Any) -> None:
        """`new`: somebody is added; `role`: what that role may do; `person_id`: a person."""
        if given.get("new"):
            self.new()
        elif given.get("person_id") is not None:
            self.open_record(given["person_id"])
        elif given.get("role") is not None:
            self.show_role(Role(given["role"]))

    def reload(self) -> None:
        """Something changed somewhere."""
        self.list.table.refresh()
        self.panel.reload()

    # moving

    def show_view(self, key: str) -> None:
        """People or roles."""
        is_matrix = key == ROLES
        self._stack.setCurrentWidget(self.matrix if is_matrix else self.split)
        self.setFocusProxy(self.matrix if is_matrix else self.list)
        self.list.search.setVisible(not is_matrix)
        self._new.setVisible(not is_matrix)
        (self.matrix if is_matrix else self.list).setFocus()

    def show_role(self, role: Role) -> None:
        """What one role may do, beside the others."""
        self.views.choose(ROLES)
        self.matrix.mark(role)

    def show_list(self) -> None:
        """Back to the list."""
        self.views.choose(PEOPLE)
        self.split.show_list()
        self.list.table.setFocus()

    def new(self) -> None:
        """Somebody new."""
        self.panel.actions.add()

    def _on_chosen(self, line: StaffLine | None) -> None:
        if line is not None and self.split.is_split:
            self.panel.show_record(line.person.id)

    def _choose_first(self, count: int) -> None:
        if count and not self._has_chosen and self.split.is_split:
            self._has_chosen = True
            self.list.table.select_first()

    def _search(self) -> None:
        self.show_list()
        self.list.go_to_search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from a person, or from the roles, to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.show_list()
            return
        super().keyPressEvent(event)
