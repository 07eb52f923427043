"""The list of who works here: by role, switched off or not, and a line that finds by name, phone or e-mail."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import Signal

from core import org_units, people, sessions
from core.base.paging import Page
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.people import STAFF_ROLES, PersonRow, StaffSort
from core.rules.matching import readable_phone
from core.sessions import Presence
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.role_words import role_word
from desktop.screens.list_memory import ListMemory
from desktop.screens.people_and_roles.words import longest_chip, sign_in_chip
from desktop.widgets.card import Card
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import FilterBar, SavedFilter, SearchLine
from desktop.widgets.inputs import ChoiceInput
from desktop.widgets.moments import widest_moment
from desktop.widgets.record_table import RecordTable

ACTIVE, OFF, ALL = "active", "off", "all"
_ACTIVE = {ACTIVE: True, OFF: False, ALL: None}


class StaffLine(NamedTuple):
    """One person, the name of his part of the organisation, and whether he is signed in anywhere."""

    person: PersonRow
    unit: str
    presence: Presence | None


class StaffPage(NamedTuple):
    """One page, how many the filter leaves, and how many stand behind each filter."""

    rows: list[StaffLine]
    total: int
    counts: dict[str, int]


class StaffQuery(NamedTuple):
    """What is asked for."""

    shown: str = ACTIVE
    role: Role | None = None
    typed: str = ""
    sort: StaffSort = "name"
    descending: bool = False


class StaffList(Card):
    """`chosen` (StaffLine or None) while one moves, `opened` on Enter or a double click."""

    chosen = Signal(object)
    opened = Signal(object)
    new_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self._memory = desk, ListMemory("people")
        self.bar = FilterBar(
            [
                SavedFilter(ACTIVE, self.tr("Work here")),
                SavedFilter(OFF, self.tr("Switched off")),
                SavedFilter(ALL, self.tr("All")),
            ],
            name=self.tr("Saved filters of people"),
        )
        self.bar.filter_chosen.connect(lambda _: self.ask_again())
        self.role = ChoiceInput([(None, self.tr("Every role")), *((role, role_word(role)) for role in STAFF_ROLES)])
        self.role.setAccessibleName(self.tr("Only people of this role"))
        self.role.edited.connect(self.ask_again)
        self.bar.add_widget(self.role)
        self.search = SearchLine(self.tr("Search people"))
        self.search.searched.connect(lambda _: self.ask_again())
        self.table = RecordTable(
            self._columns(), self._fetch, lambda line: line.person.id, name=self.tr("People"), sort="name"
        )
        self.table.set_widths(self._memory.get("widths", {}))
        self._connect()
        self.body.setSpacing(0)
        self.add(self.bar)
        self.add(self.table, 1)
        self.setFocusProxy(self.table)
        self._say_empty()

    def _connect(self) -> None:
        self.table.current_changed.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.sort_changed.connect(lambda *_: self.ask_again())
        self.table.widths_changed.connect(lambda: self._memory.keep("widths", self.table.widths()))

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Name"), lambda line: line.person.full_name, "Maximiliane Hohenstein", Kind.KEY,
                   stretch=3),
            Column("role", self.tr("Role"), lambda line: role_word(line.person.role),
                   role_word(Role.ADMIN) + "mm", sortable=False),
            Column("unit", self.tr("Part of the organisation"), lambda line: line.unit, "Housekeeping", optional=3,
                   stretch=1, sortable=False),
            Column("email", self.tr("E-mail"), lambda line: line.person.email, "somebody@example.com", Kind.QUIET,
                   stretch=2, optional=4, sortable=False),
            Column("phone", self.tr("Phone"), lambda line: readable_phone(line.person.phone), "+90 532 555 01 42 mm",
                   optional=2, sortable=False),
            Column("seen", self.tr("Last seen"), lambda line: line.presence.last_at if line.presence else None,
                   widest_moment(), Kind.WHEN, optional=1, sortable=False),
            Column("state", self.tr("Sign-in"), lambda line: sign_in_chip(line.person), longest_chip(), Kind.CHIP,
                   sortable=False),
        ]  # fmt: skip

    @property
    def query(self) -> StaffQuery:
        """What is asked for now."""
        shown, typed = self.bar.segments.current, self.search.text().strip()
        return StaffQuery(shown, self.role.value(), typed, "name", self.table.descending)

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        self._desk.ask.read(
            read_page, Page(limit, offset), self.query, owner=self,
            done=lambda found: self._on_page(found, done), failed=lambda refusal: done(error=in_words(refusal)),
        )  # fmt: skip

    def _on_page(self, found: StaffPage, done: Any) -> None:
        for key, count in found.counts.items():
            self.bar.segments.set_count(key, count)
        done(found.rows, found.total)

    def ask_again(self) -> None:
        """Another filter or search: from the top."""
        self._say_empty()
        self.table.load()

    def go_to_search(self) -> None:
        """Brings the keyboard to the search line."""
        self.search.setFocus()
        self.search.selectAll()

    def _say_empty(self) -> None:
        query = self.query
        if query.typed or query.role is not None:
            hint = self.tr("Try fewer words, another role, or another filter.")
            self.table.set_empty(self.tr("Nobody like that works here"), hint, "search")
        elif query.shown == OFF:
            hint = self.tr("Who may not sign in any more stands here; what they did stays.")
            self.table.set_empty(self.tr("Nobody is switched off"), hint, "user-check")
        else:
            hint = self.tr("Add everybody who works here, also those who never sign in.")
            action = self.tr("Add person")
            self.table.set_empty(self.tr("Nobody works here yet"), hint, "users", action, self.new_asked.emit)


def read_page(tx: Transaction, page: Page, query: StaffQuery) -> StaffPage:
    """One page by name. Raises: Forbidden."""
    roles = STAFF_ROLES if query.role is None else (query.role,)
    active = _ACTIVE[query.shown]
    found = people.page_of_staff(
        tx, page, roles=roles, typed=query.typed, active=active, sort=query.sort, descending=query.descending
    )
    units = {unit.id: unit.name for unit in org_units.all_(tx)}
    seen = sessions.presence(tx, [person.id for person in found])
    lines = [StaffLine(person, units.get(person.org_unit_id or 0, ""), seen.get(person.id)) for person in found]
    counts = {key: people.count_staff(tx, roles=roles, active=value) for key, value in _ACTIVE.items()}
    return StaffPage(lines, people.count_staff(tx, roles=roles, typed=query.typed, active=active), counts)
