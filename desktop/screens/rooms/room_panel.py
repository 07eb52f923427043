"""One room beside the board: its states, what to do next, jobs, equipment, what was found, and what happened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from core.people import PersonRow
from core.rooms import RepeatedFault, RoomRow
from core.rules.words import Discrepancy, FrontDeskState
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.room_words import floor_word
from desktop.screens.record_panel import RecordPanel, sections
from desktop.screens.rooms.actions import RoomActions
from desktop.screens.rooms.room_detail import RoomDetail, read_room
from desktop.screens.rooms.room_menu import entries_of
from desktop.screens.rooms.room_sections import RoomSections
from desktop.screens.rooms.state_rows import StateRows
from desktop.screens.rooms.steps import next_step, waits_for
from desktop.screens.rooms.tile import out_text
from desktop.widgets.buttons import TEXT_ICON, button, icon_button
from desktop.widgets.form import scrolled
from desktop.widgets.labels import ElidedLabel, label, plain
from desktop.widgets.moments import moment_text
from desktop.widgets.notice import Notice


class RoomPanel(RecordPanel):
    """`asked` carries a word of `room_menu` and the RoomRow, `bench_asked` the RoomRow and an asset's id."""

    asked = Signal(str, object)
    bench_asked = Signal(object, object)

    def __init__(self, desk: Desk, actions: RoomActions) -> None:
        super().__init__(desk)
        self._actions = actions
        self.out, self.unconfirmed, self.discrepancy = Notice(), Notice(), Notice()
        self.blocked, self.faults = Notice(), Notice()
        self.states = StateRows(desk, actions)
        self.sections = RoomSections(desk)
        self.sections.bench_asked.connect(lambda asset_id: self.bench_asked.emit(self.room, asset_id))
        body = sections(
            self.out, self.blocked, self.unconfirmed, self.discrepancy, self.faults, self.states, self.sections
        )
        self.furnish(
            read_room,
            [(self._head(), 0), (scrolled(body), 1), (self._foot(), 0)],
            none=(self.tr("Choose a room"), self.tr("Its jobs and what happened are shown here."), "bed-double"),
            failed=self.tr("This room could not be loaded"),
        )

    def _head(self) -> QHBoxLayout:
        self._name, self._place = ElidedLabel("", "title"), ElidedLabel("", "secondary")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._place)
        self.menu = self.more(self.tr("More for this room"))
        self.close_button = icon_button("x", self.tr("Close the room"), clicked=self.back_asked.emit)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addLayout(words, 1)
        head.addWidget(self.menu)
        head.addWidget(self.close_button)
        return head

    def _foot(self) -> QVBoxLayout:
        self.effect = label("", "small", wrap=True)
        self.new_job = button(self.tr("New job"), "plus", clicked=lambda: self._ask("job"))
        self.new_job.setAccessibleName(self.tr("New job in this room"))
        if not self.desk.may("wo:write"):
            self.new_job.hide()
        self.next = button("", "check", "primary", clicked=self.go_on)
        self.next.setIconSize(TEXT_ICON)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.new_job)
        row.addWidget(self.next, 1)
        foot = QVBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.effect)
        foot.addLayout(row)
        return foot

    def fill(self, menu: QMenu) -> None:
        """What can be done with the room."""
        for entry in entries_of(self.found.room, self.desk):
            made = menu.addAction(icon(entry.icon), plain(entry.words))
            made.triggered.connect(lambda *_, key=entry.key: self._ask(key))

    def _ask(self, key: str) -> None:
        if self.room is not None:
            self.asked.emit(key, self.room)

    # what is shown

    @property
    def room(self) -> RoomRow | None:
        """The room that is shown."""
        return self.detail.room if self.detail is not None else None

    @property
    def detail(self) -> RoomDetail | None:
        """All there is to show of it."""
        return self.found

    def set_staff(self, staff: Sequence[PersonRow]) -> None:
        """Who may be the attendant."""
        self.states.set_staff(staff)

    def show_found(self, found: RoomDetail) -> None:
        """As it is now."""
        room = found.room
        self._name.setText(room.name)
        self._place.setText(" · ".join(filter(None, (floor_word(room.floor), room.room_class))))
        self.setAccessibleName(self.tr("Room {name}").format(name=room.name))
        self.states.show_room(room)
        self.sections.show_detail(found)
        self._tell(room)
        self._offer(room)

    def _tell(self, room: RoomRow) -> None:
        """What is not as it should be, each with its way out."""
        _show(self.out, out_text(room), "danger" if room.is_out else "info")
        blocked = self.tr("An open job keeps the room from being given out; then it is dirty.")
        _show(self.blocked, blocked if room.blocking_jobs else "", "warning")
        _show(self.faults, "\n".join(map(self._fault_words, self.detail.faults if self.detail else [])), "warning")
        self._tell_unconfirmed(room)
        self._tell_discrepancy(room)

    def _fault_words(self, fault: RepeatedFault) -> str:
        what = fault.what or self.tr("This room")
        return self.tr("%n job(s) in 90 days: {what}", "", fault.jobs).format(what=what)

    def _tell_unconfirmed(self, room: RoomRow) -> None:
        if not room.is_unconfirmed:
            self.unconfirmed.hide()
            return
        words = self.tr("A program spoke of this room first. Is it a room of the house?")
        confirm = self.tr("Confirm") if self.desk.may("room:write") else ""
        self.unconfirmed.show_notice(words, "info", confirm, lambda: self._ask("confirm"))

    def _tell_discrepancy(self, room: RoomRow) -> None:
        kind = room.discrepancy
        if kind is None:
            self.discrepancy.hide()
            return
        when = moment_text(room.seen_at)
        if kind is Discrepancy.SKIP:
            words, goal = (
                self.tr("The desk has a guest in it, housekeeping saw it vacant ({when})."),
                FrontDeskState.VACANT,
            )
            action = self.tr("Check out")
        else:
            words, goal = (
                self.tr("The desk has it free, housekeeping saw somebody in it ({when})."),
                FrontDeskState.OCCUPIED,
            )
            action = self.tr("Check in")
        may = action if self.desk.may("room:write") else ""
        self.discrepancy.show_notice(
            words.format(when=when), "warning", may, lambda: self._actions.set_front_desk(room, goal)
        )

    def _offer(self, room: RoomRow) -> None:
        step = next_step(room, self.desk)
        effect = f"{step.effect} {self.tr('Can be undone.')}" if step is not None else waits_for(room, self.desk)
        self.effect.setText(effect)
        self.effect.setVisible(bool(effect))
        self.next.setVisible(step is not None)
        if step is not None:
            self.next.setText(plain(step.text))
            self.next.setAccessibleName(f"{step.text}: {room.name}")
            self.next.setIcon(icon(step.icon, "on_primary"))

    def go_on(self) -> None:
        """Takes the next step."""
        step = next_step(self.room, self.desk) if self.room is not None else None
        if step is not None and self.room is not None:
            self._actions.take_step(self.room, step)


def _show(notice: Notice, words: str, tone: str) -> None:
    if words:
        notice.show_notice(words, tone)
    else:
        notice.hide()
