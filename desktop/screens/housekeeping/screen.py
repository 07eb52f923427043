"""Housekeeping: a supervisor's view of who cleans what, or an attendant's own rooms."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from core import housekeeping
from core.base.errors import Refused
from core.housekeeping import Attendant, DayPlan
from core.people import PersonRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.room_words import named_rooms
from desktop.screen import Screen
from desktop.screens.housekeeping.actions import RoomActions
from desktop.screens.housekeeping.attendants_dialog import AttendantDialog
from desktop.screens.housekeeping.columns import Columns
from desktop.screens.housekeeping.discrepancies import ask_who_is_right, discrepancy_words
from desktop.screens.housekeeping.filters import counts, passes, saved_filters
from desktop.screens.housekeeping.room_tools import RoomTools
from desktop.widgets.buttons import button, menu_button
from desktop.widgets.dialogs import confirm
from desktop.widgets.filter_bar import FilterBar
from desktop.widgets.labels import plain
from desktop.widgets.notice import Notice
from desktop.widgets.page_header import PageHeader
from desktop.widgets.state_view import Stateful

EVERYBODY = 0
MOST_KEYS = 9


class HousekeepingScreen(Screen):
    """Who inspects rooms sees everybody; who cleans sees her own."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.plan: DayPlan | None = None
        self._wanted_room: int | None = None
        self.may_inspect = desk.may("room:inspect")
        self.actions = RoomActions(desk, self)
        self.header = PageHeader(self.tr("Housekeeping") if self.may_inspect else self.tr("My rooms"))
        self.notice = Notice()
        self.columns = Columns(may_give=self.may_inspect)
        self.tools = RoomTools(desk, self.actions)
        self.bar = FilterBar(
            saved_filters(), search=self.tr("Room"), name=self.tr("Saved filters of rooms to clean")
        )  # fmt: skip
        self._make_head()
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.follow({"room", "team", "work_order", "job_type", "settings", "person"}, self.reload)
        self.stateful.loading()
        self.reload()

    def _make_head(self) -> None:
        sheets = button(self.tr("Print sheets"), "printer", clicked=self.print_sheets)
        self.header.add_action(sheets)
        if not self.may_inspect:
            return
        self.share = menu_button(
            self.tr("Share out"),
            "users",
            [
                (self.tr("Share out what is nobody's"), "users", self.share_out),
                (self.tr("Share out all dirty rooms anew"), "refresh-cw", self.ask_share_anew),
                (self.tr("Take all rooms back"), "rotate-ccw", self.take_all_back),
            ],
            kind="primary",
        )
        self.header.add_action(button(self.tr("Add attendant"), "user-plus", clicked=self.add_attendant))
        self.header.add_action(self.share)

    def _lay_out(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        self.bar.layout().setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.bar)
        inner.addWidget(self.columns, 1)
        inner.addWidget(self.tools)
        content.setFocusProxy(self.columns)
        self.stateful = Stateful(content)
        outer = self.frame(12)
        outer.addWidget(self.header)
        outer.addWidget(self.notice)
        outer.addWidget(self.stateful, 1)
        self.setFocusProxy(self.stateful)

    def _connect(self) -> None:
        self.bar.filter_chosen.connect(lambda _: self._show())
        self.bar.searched.connect(lambda _: self._show())
        self.columns.chosen.connect(self.tools.show_rooms)
        self.columns.given.connect(self._on_given)
        self.columns.opened.connect(lambda room: self.open_room(room.id))
        self.columns.room_menu_asked.connect(self.tools.open_menu)
        self.columns.attendant_menu_asked.connect(self._open_attendant_menu)
        self.tools.room_asked.connect(self.open_room)

    def _add_shortcuts(self) -> None:
        add = self.add_shortcut
        add("Ctrl+Return", self.tr("Next step of the chosen rooms"), self.tools.go_on)
        if self.may_inspect:
            add("Ctrl+J", self.tr("Failed the inspection"), self.tools.fail)
            add("Ctrl+G", self.tr("Give the chosen rooms to somebody"), self.tools.open_give_menu)
            words = self.tr("Give them to the column of this number")
            for place in range(MOST_KEYS + 1):
                add(f"Ctrl+{place}", words if place == 1 else "", lambda place=place: self._give_to(place))
            add("Ctrl+E", self.tr("Share out evenly"), self.share_out)
        add("Ctrl+P", self.tr("Print the sheets"), self.print_sheets)
        add("Ctrl+F", self.tr("Search in the list"), self._search)
        add("F5", self.tr("Load again"), self.reload)

    def shortcuts(self) -> list[Any]:
        """The numbers of the columns are told once."""
        return [each for each in super().shortcuts() if each.words]

    # what is shown

    def reload(self) -> None:
        """As it is now."""
        operation = housekeeping.plan if self.may_inspect else housekeeping.mine
        self.desk.ask.read(operation, owner=self, done=self._take, failed=self._on_failed)

    def _take(self, plan: DayPlan) -> None:
        self.plan = plan
        self.tools.show_attendants(plan.attendants)
        self._show()
        if self._wanted_room is not None and self.columns.choose(self._wanted_room):
            self._wanted_room = None

    def _on_failed(self, refusal: Refused) -> None:
        self.stateful.error(self.tr("The rooms could not be loaded"), in_words(refusal), self.reload)

    def _show(self) -> None:
        plan = self.plan
        if plan is None:
            return
        if not plan.rooms:
            self._show_empty()
            return
        key, typed = self.bar.segments.current, named_rooms(self.bar.search.text()).strip()
        for name, count in counts(plan).items():
            self.bar.segments.set_count(name, count)
        self.columns.show_plan(plan, lambda room: passes(room, key, typed, only_inspected=plan.only_inspected))
        self._tell_discrepancies(plan)
        self.stateful.ready()

    def _show_empty(self) -> None:
        self.notice.hide()
        if self.may_inspect:
            hint = self.tr("Rooms are added on the board of the front desk; what has to be cleaned then stands here.")
            self.stateful.empty(
                self.tr("No rooms yet"), hint, "bed-double", self.tr("Go to the rooms"),
                lambda: self.desk.navigate("rooms"), action_icon="arrow-right",
            )  # fmt: skip
            return
        hint = self.tr("As soon as you are given rooms they stand here.")
        self.stateful.empty(self.tr("No rooms for you"), hint, "broom")

    def _tell_discrepancies(self, plan: DayPlan) -> None:
        found = [room for room in plan.rooms if room.discrepancy is not None]
        if not found or not self.may_inspect:
            self.notice.hide()
            return
        self.notice.show_notice(discrepancy_words(found), "warning", self.tr("Settle"), self.settle_discrepancies)

    def settle_discrepancies(self) -> None:
        """Room by room."""
        found = [room for room in (self.plan.rooms if self.plan else ()) if room.discrepancy is not None]
        if found:
            ask_who_is_right(self.desk, self.window(), found)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        """Chooses a room."""
        if not self.columns.choose(record_id):
            self._wanted_room = record_id

    def take_scan(self, code: str) -> bool:
        """The code at a room's door chooses it."""
        wanted = code.strip().casefold()
        room = next((one for one in (self.plan.rooms if self.plan else ()) if one.name.casefold() == wanted), None)
        return room is not None and self.columns.choose(room.id)

    def open_room(self, room_id: int) -> None:
        """The room's own page."""
        self.desk.navigate("rooms", room_id)

    def _search(self) -> None:
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    # who cleans what

    def _on_given(self, ids: list[int], person_id: int | None) -> None:
        if self.plan is None:
            return
        rooms = [room for room in self.plan.rooms if room.id in ids]
        self.actions.give(rooms, person_id, self._name_of(person_id))

    def _name_of(self, person_id: int | None) -> str:
        attendants = self.plan.attendants if self.plan else []
        return next((one.name for one in attendants if one.id == person_id), "")

    def _give_to(self, place: int) -> None:
        there, person_id = self.columns.person_at(place)
        if there:
            self.tools.give(person_id)

    def share_out(self) -> None:
        """What is nobody's, evenly; who cleans has to be known first."""
        if not self.may_inspect or self.plan is None:
            return
        if any(attendant.is_member for attendant in self.plan.attendants):
            self.actions.share_out()
        else:
            self.add_attendant()

    def ask_share_anew(self) -> None:
        """Says what becomes of what was given before."""
        confirm(
            self.window(), self.tr("Share out all dirty rooms anew?"),
            self.tr("Dirty rooms that have somebody are dealt again too. Rooms being cleaned stay where they are."),
            self.tr("Share out anew"), lambda: self.actions.share_out(anew=True),
        )  # fmt: skip

    def take_all_back(self) -> None:
        """Everybody begins with nothing."""
        if self.plan is not None:
            self.actions.take_all_back(self.plan.rooms)

    def add_attendant(self) -> None:
        """Who may clean and is not there yet."""
        self.desk.ask.read(housekeeping.candidates, owner=self, done=self._ask_attendant)

    def _ask_attendant(self, people: list[PersonRow]) -> None:
        if people:
            AttendantDialog(self.desk, self.window(), people).open()
        else:
            words = self.tr("Everybody who may clean is here. More people are added in the settings.")
            self.desk.say(words, "info")

    def _open_attendant_menu(self, attendant: Attendant, at: QPoint) -> None:
        menu = QMenu(self)
        entries = [
            (self.tr("Print the sheet"), "printer", lambda: self.desk.print_document("attendant_sheets", attendant.id)),
            (self.tr("Take the rooms back"), "rotate-ccw", lambda: self._take_back_from(attendant)),
            (self.tr("Does not clean any more"), "user-round", lambda: self._remove(attendant)),
        ]
        for words, picture, called in entries:
            menu.addAction(icon(picture), plain(words)).triggered.connect(lambda *_, called=called: called())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _take_back_from(self, attendant: Attendant) -> None:
        rooms = [room for room in (self.plan.rooms if self.plan else ()) if room.attendant_id == attendant.id]
        self.actions.give(rooms, None, "")

    def _remove(self, attendant: Attendant) -> None:
        self.actions.remove(attendant)

    # paper

    def print_sheets(self) -> None:
        """Everybody's for who inspects, else one's own."""
        mine = self.desk.actor.person_id or EVERYBODY
        self.desk.print_document("attendant_sheets", EVERYBODY if self.may_inspect else mine)
