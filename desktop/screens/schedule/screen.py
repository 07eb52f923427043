"""The schedule: who does which job when, by day and by week, with what is not planned yet beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from core import schedule, settings, work_orders
from core.base.errors import Refused
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules.status import OPEN
from core.schedule import Look
from core.work_orders import UnplannedJob
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screen import Screen
from desktop.screens.list_memory import ListMemory
from desktop.screens.schedule import board as boards
from desktop.screens.schedule.actions import Plan, ScheduleActions
from desktop.screens.schedule.board import Board, Person
from desktop.screens.schedule.calendar_dialog import CalendarDialog
from desktop.screens.schedule.carrying import Carried
from desktop.screens.schedule.date_bar import DateBar
from desktop.screens.schedule.day_layout import MORNING
from desktop.screens.schedule.finding_words import finding_words, short_words
from desktop.screens.schedule.grid import DAY, WEEK, Grid
from desktop.screens.schedule.judging import findings_there
from desktop.screens.schedule.plan_dialog import PlanDialog
from desktop.screens.schedule.slots import Card, Slot
from desktop.screens.schedule.waiting_list import WaitingList
from desktop.screens.schedule.waiting_model import card_of_unplanned
from desktop.screens.schedule.words import day_words, span_words
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import Card as Panel
from desktop.widgets.labels import ElidedLabel, plain
from desktop.widgets.moments import now, today
from desktop.widgets.page_header import PageHeader
from desktop.widgets.state_view import Stateful

MOST_UNPLANNED = 200
MINUTE_MS = 60_000
LIST_WIDTH = 236


class ScheduleScreen(Screen):
    """Who gives jobs plans them here; others look."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._memory = ListMemory("schedule")
        self.may_plan = desk.may("wo:assign")
        self.board, self._wanted_job = Board(), 0
        self.header = PageHeader(self.tr("Schedule"))
        self.bar = DateBar(today, WEEK if self._memory.get("mode", DAY) == WEEK else DAY)
        self.grid, self.waiting = Grid(now), WaitingList()
        self.told = ElidedLabel("", "secondary")
        self.actions = ScheduleActions(desk, self, self._name_of)
        self.grid.hands.may_move = self.waiting.view.cards.may_move = self.may_plan
        self.grid.hands.find = self.waiting.card
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.follow({"work_order", "person", "settings"}, self.reload)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.grid.tick)
        self._minute.start()
        self.stateful.loading()
        self.reload()

    def _name_of(self, technician_id: int | None) -> str:
        return self.board.name_of(technician_id)

    def _lay_out(self) -> None:
        holder = Panel(padding=0)
        holder.add(self.grid, 1)
        holder.setFocusProxy(self.grid)
        self.stateful = Stateful(holder)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(self.stateful)
        self.splitter.addWidget(self.waiting)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([900, LIST_WIDTH])
        outer = self.frame(10, margins=(24, 18, 24, 12))
        self.header.add_beside_title(self.bar)
        self.header.add_action(self.bar.modes).show()
        words = self.tr("Follow a calendar on a phone…")
        self.header.add_action(icon_button("smartphone", words, clicked=self.ask_calendar))
        outer.addWidget(self.header)
        outer.addWidget(self.splitter, 1)
        outer.addWidget(self.told)
        self.setFocusProxy(self.stateful)

    def _connect(self) -> None:
        grid, view = self.grid, self.waiting.view
        self.bar.changed.connect(self._on_other_days)
        for part in (grid, view):
            part.opened.connect(self.open_job)
            part.plan_asked.connect(self.ask_plan)
            part.menu_asked.connect(self._open_menu)
        grid.placed.connect(self._on_placed)
        grid.carried.connect(self._tell_carried)
        grid.thrown.connect(self._on_thrown)
        grid.off_asked.connect(self.take_off)
        view.taken.connect(self._carry_from_list)
        self.waiting.searched.connect(lambda _: self._load_unplanned())

    def _add_shortcuts(self) -> None:
        add = self.add_shortcut
        add("Alt+Left", self.tr("Day or week before"), lambda: self.bar.step(1 if self.isRightToLeft() else -1))
        add("Alt+Right", self.tr("Next day or week"), lambda: self.bar.step(-1 if self.isRightToLeft() else 1))
        add("Alt+Home", self.tr("Today"), self.bar.go_to_today)
        add("Ctrl+D", self.tr("Pick a day"), self.bar.show_calendar)
        add("Ctrl+1", self.tr("Show a day"), lambda: self.bar.modes.choose(DAY))
        add("Ctrl+2", self.tr("Show a week"), lambda: self.bar.modes.choose(WEEK))
        if self.may_plan:
            add("Ctrl+P", self.tr("Plan the job…"), self._plan_current)
            add("Ctrl+Z", self.tr("Undo the last change"), self.actions.undo)
        add("F6", self.tr("To the list beside and back"), self._other_part)
        add("F5", self.tr("Load again"), self.reload)

    # what is shown

    def reload(self) -> None:
        """As it is now."""
        days = self.bar.days()
        self.desk.ask.read(
            boards.read, days, owner=self, done=lambda look: self._take(days, look), failed=self._on_failed
        )
        self._load_unplanned()

    def _load_unplanned(self) -> None:
        typed = self.waiting.search.text().strip()
        self.desk.ask.read(
            work_orders.unplanned, Page(MOST_UNPLANNED), typed=typed, owner=self, done=self._take_unplanned,
            failed=lambda _: None,
        )  # fmt: skip

    def _take_unplanned(self, jobs: list[UnplannedJob]) -> None:
        self.waiting.show_no_day([card_of_unplanned(job) for job in jobs])

    def _take(self, days: list[Any], look: Look) -> None:
        if days != self.bar.days():
            return
        self.board = boards.board_of(look, days, self.board)
        self.waiting.show_nobodys([card for card in self.board.waiting if card.status in OPEN])
        if not self.board.people:
            self._show_empty()
            return
        self.grid.show_board(self.board, self.bar.mode)
        self.stateful.ready()
        if self._wanted_job and (self.grid.go_to(self._wanted_job) or self.waiting.go_to(self._wanted_job)):
            self._wanted_job = 0
        self._tell_carried(self.grid.hands.now)

    def _show_empty(self) -> None:
        hint = self.tr("Jobs are given to technicians. Add the first one; then his days stand here.")
        may_add = self.desk.may("user:manage")
        self.stateful.empty(
            self.tr("Nobody to plan for yet"), hint, "users",
            self.tr("Go to the people") if may_add else "", lambda: self.desk.navigate("people_and_roles"),
            action_icon="arrow-right",
        )  # fmt: skip

    def _on_failed(self, refusal: Refused) -> None:
        self.stateful.error(self.tr("The schedule could not be loaded"), in_words(refusal), self.reload)

    def _on_other_days(self) -> None:
        self._memory.keep("mode", self.bar.mode)
        self.grid.hands.put_back()
        self.reload()

    # what the window asks

    def begin(self, **given: Any) -> None:
        """`day`: the one to show; `plan`: a job whose day is to be chosen."""
        if isinstance(given.get("day"), date):
            self.bar.go_to(given["day"])
        if isinstance(given.get("plan"), int):
            self.desk.ask.read(read_to_plan, given["plan"], owner=self, done=lambda found: self._plan(*found))

    def open_record(self, record_id: int) -> None:
        """Brings a job's card into sight, on the day it is planned for."""
        self._wanted_job = record_id
        self.desk.ask.read(schedule.job, record_id, owner=self, done=self._go_to_job)

    def _go_to_job(self, job: Any) -> None:
        if job.day is not None and job.day not in self.bar.days():
            self.bar.go_to(job.day)
        elif self.grid.go_to(job.id) or self.waiting.go_to(job.id):
            self._wanted_job = 0

    def take_scan(self, code: str) -> bool:
        """The number on a ticket brings its card into sight."""
        number = code.strip().casefold()
        cards = [*self.board.cards, *self.board.waiting, *self.waiting.view.cards.cards]
        found = next((card.id for card in cards if card.number.casefold() == number), None)
        return found is not None and (self.grid.go_to(found) or self.waiting.go_to(found))

    def open_job(self, order_id: int) -> None:
        """The job's own page."""
        self.desk.navigate("work_order", order_id)

    def card(self, order_id: int) -> Card | None:
        """On the schedule or beside it."""
        return self.board.card(order_id) or self.waiting.card(order_id)

    # moving

    def _on_placed(self, card: Card, slot: Slot, minutes: int | None) -> None:
        self.actions.plan(card, Plan(slot.technician_id, slot.day, slot.minute, minutes))

    def _on_thrown(self, card: Card, at: QPoint) -> None:
        """Let go over the list beside: nobody has it any more."""
        over = self.waiting.rect().contains(self.waiting.mapFromGlobal(at))
        if over and card.day is not None and card.technician_id is not None:
            self.take_from(card)

    def take_from(self, card: Card) -> None:
        """It stays on its day, and nobody has it."""
        if card.day is not None:
            self.actions.plan(card, Plan(None, card.day, card.minute, card.minutes))

    def take_off(self, order_id: int) -> None:
        """It stands on no day any more."""
        card = self.card(order_id)
        if card is not None and card.day is not None:
            self.actions.take_off(card)

    def _carry_from_list(self, card: Card) -> None:
        if not self.board.people:
            return
        day = card.day if card.day in self.board.days else self.board.days[0]
        current = self.grid.current_card()
        person = card.technician_id or (current.technician_id if current else None) or self.board.people[0].id
        minute = card.minute if card.day is not None or self.bar.mode == WEEK else MORNING
        self.grid.setFocus()
        self.grid.hands.carry(Carried(card, Slot(person, day, minute), card.minutes, by_key=True))

    def _tell_carried(self, carried: Carried | None) -> None:
        """Where it would lie and what speaks against it, before it is let go."""
        if carried is None:
            self.grid.set_conflicts((), ())
            self.told.setText(self._help())
            return
        if carried.slot is None:
            self.told.setText(self.tr("On the list beside: nobody has it any more. Elsewhere it stays where it was."))
            return
        slot, minutes = carried.slot, carried.minutes
        against = findings_there(self.board, carried.card, slot, minutes)
        found = tuple(finding_words(each) for each in against)
        self.grid.set_conflicts(found, tuple(dict.fromkeys(short_words(each) for each in against)))
        where = f"{self.board.name_of(slot.technician_id)}, {day_words(slot.day)}, {span_words(slot.minute, minutes)}"
        words = " · ".join((f"{carried.card.number} {carried.card.title}", where, *found))
        self.told.setText(words)
        if carried.by_key:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.grid, words))

    def _help(self) -> str:
        if not self.may_plan:
            return ""
        return self.tr("Ctrl with arrows moves the job, Shift with them its length; Enter lets go, Esc puts it back")

    # planning by dialog

    def _plan_current(self) -> None:
        view = self.waiting.view
        card = view.current() if view.hasFocus() else self.grid.current_card()
        if card is not None:
            self.ask_plan(card.id)

    def ask_plan(self, order_id: int) -> None:
        """Whose, when and how long."""
        card = self.card(order_id)
        if card is not None:
            self._plan(card, self.board.people)

    def _plan(self, card: Card, people: Sequence[Person]) -> None:
        if self.may_plan:
            PlanDialog(self.desk, self.window(), self.actions, card, people, self.bar.day, now).open()

    def ask_calendar(self) -> None:
        """The secret address of somebody's jobs: anybody's for who plans, else one's own."""
        card, own = self.grid.current_card(), self.desk.actor.person_id
        if self.may_plan and self.board.people:
            people = self.board.people
            chosen = card.technician_id if card is not None else people[0].id
        elif own is not None:
            people, chosen = [Person(own, self.desk.actor.name)], own
        else:
            return
        CalendarDialog(self.desk, self.window(), people, chosen).open()

    def _open_menu(self, order_id: int, at: QPoint) -> None:
        card = self.card(order_id)
        if card is None:
            return
        menu = QMenu(self)
        entries = [(self.tr("Open the job"), "external-link", lambda: self.open_job(order_id))]
        if self.may_plan and card.status in OPEN:
            entries.append((self.tr("Plan…"), "calendar-clock", lambda: self.ask_plan(order_id)))
            if card.technician_id is not None and card.day is not None:
                words = self.tr("Take from {name}").format(name=card.technician or "")
                entries.append((words, "user-round", lambda: self.take_from(card)))
            if card.day is not None:
                entries.append((self.tr("Take off the schedule"), "x", lambda: self.take_off(order_id)))
        for words, picture, called in entries:
            menu.addAction(icon(picture), plain(words)).triggered.connect(lambda *_, called=called: called())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _other_part(self) -> None:
        (self.grid if self.waiting.view.hasFocus() else self.waiting.view).setFocus()


def read_to_plan(tx: Transaction, order_id: int) -> tuple[Card, list[Person]]:
    """A job that may be in no list, and who may get it. Raises: Forbidden, NotFound."""
    day = settings.today(tx)
    people = [Person(line.id, line.name) for line in schedule.look(tx, day, day).technicians]
    return boards.card_of(schedule.job(tx, order_id)), people
