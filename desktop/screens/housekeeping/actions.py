"""What is done to rooms from here, each told with Undo: given, cleaned, inspected, refused, seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core import housekeeping, rooms, work_orders
from core.base.transaction import Transaction
from core.housekeeping import Attendant, Failure, Given
from core.rooms import RoomRow
from core.rules.words import HousekeepingState
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.errands import Failed, hand_back
from desktop.room_words import housekeeping_word

#: So many rooms are told by name; more are counted.
MOST_NAMES = 4
Done = list[tuple[RoomRow, RoomRow]]
"""Rooms as they were and as they are."""


class RoomActions(QObject):
    """Asks core and tells what became of it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    # who cleans

    def give(self, given: Sequence[RoomRow], person_id: int | None, name: str) -> None:
        """To an attendant, or to nobody."""
        moved = {room.id: person_id for room in given if room.attendant_id != person_id}
        if not moved:
            return
        seen = {room.id: room.attendant_id for room in given if room.id in moved}
        names = self.names([room for room in given if room.id in moved])
        words = self.tr("{rooms} given to {name}") if person_id is not None else self.tr("{rooms} taken back")
        self._give(moved, seen, words.format(rooms=names, name=name))

    def _give(self, given: Given, seen: Given, words: str) -> None:
        self._desk.ask.write(
            housekeeping.give, given, seen, owner=self,
            done=lambda before: self._desk.say(words, undo=lambda: self._give_back(before, given)),
        )  # fmt: skip

    def _give_back(self, before: Given, since: Given) -> None:
        self._desk.ask.write(housekeeping.give, before, since, owner=self, done=lambda _: None)

    def share_out(self, *, anew: bool = False) -> None:
        """Evenly among all attendants."""
        self._desk.ask.write(housekeeping.share_out, anew=anew, owner=self, done=self._on_shared)

    def _on_shared(self, shared: tuple[Given, Given]) -> None:
        now, before = shared
        if not now:
            self._desk.say(self.tr("No room is left to share out"), "info")
            return
        people = len(set(now.values()))
        words = self.tr("Rooms shared out: {rooms}, attendants: {people}").format(rooms=len(now), people=people)
        self._desk.say(words, undo=lambda: self._give_back(before, now))

    def take_all_back(self, all_rooms: Sequence[RoomRow]) -> None:
        """Everybody begins with nothing."""
        seen: Given = {room.id: room.attendant_id for room in all_rooms if room.attendant_id is not None}
        if seen:
            self._give(dict.fromkeys(seen), seen, self.tr("%n room(s) taken back", "", len(seen)))

    def remove(self, attendant: Attendant) -> None:
        """Out of the team; her rooms are nobody's."""
        words = self.tr("{name} does not clean any more").format(name=attendant.name)
        self._desk.ask.write(
            housekeeping.remove_attendant, attendant.id, owner=self,
            done=lambda before: self._desk.say(words, undo=lambda: self._take_in_again(attendant, before)),
        )  # fmt: skip

    def _take_in_again(self, attendant: Attendant, before: Given) -> None:
        self._desk.ask.write(_taken_in_again, attendant, before, owner=self, done=lambda _: None)

    # how clean they are

    def set_state(self, chosen: Sequence[RoomRow], state: HousekeepingState) -> None:
        """The same for all of them."""
        self.move([(room, state) for room in chosen])

    def move(self, goals: Sequence[tuple[RoomRow, HousekeepingState]]) -> None:
        """Each to its own state."""
        moved = {room.id: state for room, state in goals if room.housekeeping is not state}
        chosen = [room for room, _ in goals if room.id in moved]
        word = " / ".join(dict.fromkeys(housekeeping_word(state).text for state in moved.values()))
        words = self.tr("{rooms}: {state}").format(rooms=self.names(chosen), state=word)
        self._change(
            chosen,
            lambda tx, room: rooms.set_housekeeping(tx, room.id, moved[room.id], seen=room.housekeeping),
            words,
        )

    def refuse(self, chosen: Sequence[RoomRow], *, refused: bool = True) -> None:
        """The guest does not want it cleaned now, or the sign hangs at the door."""
        words = self.tr("{rooms}: not to be disturbed") if refused else self.tr("{rooms}: may be cleaned")
        named = words.format(rooms=self.names(chosen))
        self._change(chosen, lambda tx, room: rooms.refuse(tx, room.id, refused), named)

    def report_seen(self, chosen: Sequence[RoomRow], *, occupied: bool) -> None:
        """What was seen, whatever the desk says."""
        words = self.tr("{rooms}: seen occupied") if occupied else self.tr("{rooms}: seen vacant")
        named = words.format(rooms=self.names(chosen))
        self._change(chosen, lambda tx, room: rooms.report_seen(tx, room.id, occupied), named)

    def set_rush(self, chosen: Sequence[RoomRow], *, is_rush: bool) -> None:
        """Whether somebody waits for them."""
        words = self.tr("{rooms}: rush") if is_rush else self.tr("{rooms}: no longer rush")
        named = words.format(rooms=self.names(chosen))
        self._change(chosen, lambda tx, room: rooms.set_rush(tx, room.id, is_rush, room.arrival_at), named)

    def fail(self, room: RoomRow, failure: Failure, done: Callable[[], object], failed: Failed) -> None:
        """Failed its inspection: dirty again with the reason, a job for what cleaning does not cure, or both."""

        def tell(result: tuple[RoomRow, OrderRow | None]) -> None:
            hand_back(done)
            after, order = result
            words = self.tr("{room} failed the inspection").format(room=room.name)
            if order is not None:
                words = self.tr("{room} failed the inspection, job {number} is open").format(
                    room=room.name, number=order.number
                )
            self._desk.say(words, undo=lambda: self._take_failure_back(room, after, order))

        store = self._desk.shop.store
        self._desk.ask.write(housekeeping.fail, store, room.id, failure, owner=self, done=tell, failed=failed)

    def _take_failure_back(self, before: RoomRow, after: RoomRow, order: OrderRow | None) -> None:
        self._desk.ask.write(_unfailed, before, after, order, owner=self, done=lambda _: None)

    def _change(
        self, chosen: Sequence[RoomRow], operation: Callable[[Transaction, RoomRow], RoomRow], words: str
    ) -> None:
        if not chosen:
            return
        self._desk.ask.write(_of_each, list(chosen), operation, owner=self, done=lambda done: self._tell(done, words))

    def _tell(self, done: Done, words: str) -> None:
        if done:
            self._desk.say(words, undo=lambda: self._take_back(done))

    def _take_back(self, done: Done) -> None:
        self._desk.ask.write(_restored, done, owner=self, done=lambda _: None)

    @staticmethod
    def names(chosen: Sequence[RoomRow]) -> str:
        """The rooms as they are told."""
        names = ", ".join(room.name for room in chosen[:MOST_NAMES])
        return f"{names} +{len(chosen) - MOST_NAMES}" if len(chosen) > MOST_NAMES else names


def _of_each(tx: Transaction, chosen: Sequence[RoomRow], operation: Callable[[Transaction, RoomRow], RoomRow]) -> Done:
    """All of them or none. Raises: Forbidden, NotFound, Conflict."""
    done = [(room, operation(tx, room)) for room in chosen]
    return [(before, after) for before, after in done if after.version != before.version]


def _taken_in_again(tx: Transaction, attendant: Attendant, before: Given) -> None:
    """Raises: Forbidden, NotFound, Conflict, Stale where one of the rooms was given to somebody since."""
    if attendant.is_member:
        housekeeping.add_attendant(tx, attendant.id)
    housekeeping.give(tx, before, dict.fromkeys(before))


def _unfailed(tx: Transaction, before: RoomRow, after: RoomRow, order: OrderRow | None) -> None:
    """Raises: Forbidden, NotFound, Stale where room or job was changed since."""
    if after.version != before.version:
        rooms.restore_state(tx, before.id, before.front_desk, before.housekeeping, after.version)
    if order is not None:
        work_orders.delete(tx, order.id, version=order.version)


def _restored(tx: Transaction, done: Done) -> None:
    """Raises: Forbidden, NotFound, Stale where one was changed since."""
    for before, after in done:
        rooms.restore_state(tx, before.id, before.front_desk, before.housekeeping, after.version)
