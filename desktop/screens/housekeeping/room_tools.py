"""What can be done with the rooms that are chosen: as buttons below the lists, as keys, and as a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu

from core.housekeeping import Attendant, needs_cleaning
from core.rooms import RoomRow
from core.rules.words import HousekeepingState
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.room_words import housekeeping_word
from desktop.screens.housekeeping.actions import RoomActions
from desktop.screens.housekeeping.fail_dialog import FailDialog
from desktop.screens.work_orders.minutes import minutes_words
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, plain

translate = QCoreApplication.translate
State = HousekeepingState
Entry = tuple[str, str, Callable[[], object]]


class RoomTools(Card):
    """`room_asked` carries the id of a room to be opened as a page."""

    room_asked = Signal(int)

    def __init__(self, desk: Desk, actions: RoomActions) -> None:
        super().__init__(padding=8)
        self._desk, self._actions = desk, actions
        self._attendants: list[Attendant] = []
        self.chosen: list[RoomRow] = []
        self._may_inspect = desk.may("room:inspect")
        self._words = ElidedLabel("", "strong")
        self.give_button = button(self.tr("Give to"), "user-round")
        self.give_button.setMenu(QMenu(self.give_button))
        self.give_button.menu().aboutToShow.connect(self._fill_give)
        self.next = button("", "check", "primary", clicked=self.go_on)
        self.failed = button(self.tr("Failed…"), "x", name=self.tr("Failed the inspection"), clicked=self.fail)
        self.refused = button(self.tr("Do not disturb"), "hand", clicked=self._refuse)
        self.more = button("", "ellipsis", name=self.tr("More for these rooms"))
        self.more.setMenu(QMenu(self.more))
        self.more.menu().aboutToShow.connect(lambda: self._fill(self.more.menu()))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        for part in (self.give_button, self.failed, self.refused, self.next, self.more):
            row.addWidget(part)
        self.body.addLayout(row)
        self.show_rooms([])

    def show_attendants(self, attendants: Sequence[Attendant]) -> None:
        """Who may be given rooms."""
        self._attendants = list(attendants)

    def show_rooms(self, chosen: Sequence[RoomRow]) -> None:
        """What is chosen now."""
        self.chosen = list(chosen)
        has_any = bool(chosen)
        self._words.setText(
            self._summary() if has_any else self.tr("Choose rooms: arrow keys, Shift and Ctrl for more")
        )
        words = self._next_words()
        self.next.setText(plain(words))
        self.next.setAccessibleName(words)
        self.next.setEnabled(bool(self._goals()))
        self.failed.setEnabled(has_any and len(chosen) == 1 and not needs_cleaning(chosen[0]))
        self.failed.setVisible(self._may_inspect)
        self.refused.setVisible(not self._may_inspect)
        self.refused.setEnabled(has_any)
        self.give_button.setVisible(self._may_inspect)
        self.give_button.setEnabled(has_any)
        self.more.setEnabled(has_any)

    def _summary(self) -> str:
        minutes = minutes_words(sum(room.clean_minutes for room in self.chosen))
        return f"{self._actions.names(self.chosen)} · {minutes}"

    def _goals(self) -> list[tuple[RoomRow, HousekeepingState]]:
        """The next step of each room that has one."""
        only_inspected = self._desk.settings.only_inspected_rooms
        goals = [
            (room, goal_of(room, may_inspect=self._may_inspect, only_inspected=only_inspected)) for room in self.chosen
        ]
        return [(room, goal) for room, goal in goals if goal is not None and goal is not room.housekeeping]

    def _next_words(self) -> str:
        words = list(dict.fromkeys(_goal_words(goal) for _, goal in self._goals()))
        return words[0] if len(words) == 1 else self.tr("Next step")

    def go_on(self) -> None:
        """The next step of all of them."""
        self._actions.move(self._goals())

    def fail(self) -> None:
        """Asks why."""
        if self.failed.isEnabled() and self._may_inspect:
            FailDialog(self._desk, self.window(), self._actions, self.chosen[0]).open()

    def _refuse(self) -> None:
        self._actions.refuse(self.chosen)

    def give(self, person_id: int | None) -> None:
        """To this attendant, or to nobody."""
        if self._may_inspect:
            name = next((one.name for one in self._attendants if one.id == person_id), "")
            self._actions.give(self.chosen, person_id, name)

    def open_give_menu(self) -> None:
        """By key: letters choose the attendant by the beginning of her name."""
        if self.give_button.isVisible() and self.give_button.isEnabled():
            self.give_button.showMenu()

    # menus

    def _fill_give(self) -> None:
        menu = self.give_button.menu()
        menu.clear()
        for attendant in self._attendants:
            self._add(menu, (attendant.name, "user-round", lambda who=attendant.id: self.give(who)))
        menu.addSeparator()
        self._add(menu, (self.tr("Nobody"), "circle-minus", lambda: self.give(None)))

    def open_menu(self, at: QPoint) -> None:
        """At the pointer."""
        if self.chosen:
            self._fill(self.more.menu())
            self.more.menu().popup(at)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for entry in self._states():
            self._add(menu, entry)
        menu.addSeparator()
        for entry in self._seen():
            self._add(menu, entry)
        menu.addSeparator()
        self._add(menu, (self.tr("Open the room"), "external-link", self._open))

    def _states(self) -> list[Entry]:
        chosen = self.chosen
        states = list(State) if self._may_inspect else [State.DIRTY, State.CLEANING, State.CLEAN, State.TO_INSPECT]
        return [
            (word.text, word.icon, lambda state=state: self._actions.set_state(chosen, state))
            for state in states
            for word in (housekeeping_word(state),)
        ]

    def _seen(self) -> list[Entry]:
        chosen, actions = self.chosen, self._actions
        refused = all(room.refused_at is not None for room in chosen)
        rush = all(room.is_rush for room in chosen)
        entries: list[Entry] = [
            (self.tr("May be cleaned"), "hand", lambda: actions.refuse(chosen, refused=False))
            if refused
            else (self.tr("Do not disturb, service refused"), "hand", lambda: actions.refuse(chosen)),
            (self.tr("Seen vacant"), "door-open", lambda: actions.report_seen(chosen, occupied=False)),
            (self.tr("Seen occupied"), "user-round", lambda: actions.report_seen(chosen, occupied=True)),
        ]
        if self._desk.may("room:write"):
            words = self.tr("No longer rush") if rush else self.tr("Rush: somebody waits for it")
            entries.append((words, "zap", lambda: actions.set_rush(chosen, is_rush=not rush)))
        return entries

    def _add(self, menu: QMenu, entry: Entry) -> None:
        words, picture, called = entry
        menu.addAction(icon(picture), plain(words)).triggered.connect(lambda *_: called())

    def _open(self) -> None:
        if self.chosen:
            self.room_asked.emit(self.chosen[0].id)


def goal_of(room: RoomRow, *, may_inspect: bool, only_inspected: bool) -> HousekeepingState | None:
    """The next step in a room; None where there is none for who asks."""
    cleaned = State.TO_INSPECT if only_inspected else State.CLEAN
    if may_inspect:
        return cleaned if needs_cleaning(room) else State.INSPECTED
    return {State.DIRTY: State.CLEANING, State.CLEANING: cleaned}.get(room.housekeeping)


def _goal_words(goal: HousekeepingState) -> str:
    return {
        State.DIRTY: translate("housekeeping", "Dirty"),
        State.CLEANING: translate("housekeeping", "Begin"),
        State.CLEAN: translate("housekeeping", "Cleaned"),
        State.TO_INSPECT: translate("housekeeping", "Cleaned"),
        State.INSPECTED: translate("housekeeping", "Inspected"),
    }[goal]
