"""What is done with rooms, one short function for each; all of it can be taken back where it is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from core import rooms
from core.base.errors import Refused
from core.base.transaction import Transaction
from core.rooms import RoomRow
from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from desktop.desk import Desk
from desktop.errands import hand_back
from desktop.room_words import front_desk_word, housekeeping_word
from desktop.screens.rooms.steps import Step, said_of
from desktop.screens.rooms.told import told, told_of_many


class Changed(NamedTuple):
    """A change of many rooms: how those were and are that it was done to, and name and reason of those that refused."""

    before: list[RoomRow]
    after: list[RoomRow]
    refused: list[tuple[int, str, Refused]]


class RoomActions(QObject):
    """Asks core, says what was done, offers to take it back. `refused_many` carries the rooms that were left."""

    refused_many = Signal(list, str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def write(
        self,
        operation: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object] = lambda _: None,
        failed: Callable[[Refused], object] | None = None,
        **named: Any,
    ) -> None:
        """Runs a core operation; a refusal is said in words."""
        tell = failed or (lambda refusal: self._desk.say(told(refusal), "danger"))
        self._desk.ask.write(operation, *args, owner=self, done=done, failed=tell, **named)

    def _say(self, before: RoomRow, after: RoomRow, words: str) -> None:
        text = words.format(name=before.name)
        self._desk.say(text, undo=self._undo([before], [after]) if after.version != before.version else None)

    def _undo(self, before: Sequence[RoomRow], after: Sequence[RoomRow]) -> Callable[[], None]:
        def undo() -> None:
            self.write(restore_many, list(before), list(after), done=undone)

        def undone(refused: list[tuple[int, str, Refused]]) -> None:
            if refused:
                self._desk.say(told_of_many([(name, told(why)) for _, name, why in refused]), "warning")
            else:
                self._desk.say(self.tr("%n room(s) are as they were", "", len(before)), "neutral")

        return undo

    # states of one room

    def take_step(self, row: RoomRow, step: Step) -> None:
        """The one usual step."""
        if isinstance(step.goal, FrontDeskState):
            self.set_front_desk(row, step.goal, step.said)
        elif isinstance(step.goal, HousekeepingState):
            self.set_housekeeping(row, step.goal, step.said)
        else:
            self.bring_back(row, step.said)

    def set_front_desk(self, row: RoomRow, goal: FrontDeskState, said: str = "") -> None:
        """From the state that was seen."""
        words = said or said_of(goal)
        self.write(
            rooms.set_front_desk, row.id, goal, seen=row.front_desk, done=lambda after: self._say(row, after, words)
        )

    def set_housekeeping(self, row: RoomRow, goal: HousekeepingState, said: str = "") -> None:
        """From the state that was seen."""
        words = said or said_of(goal)
        self.write(
            rooms.set_housekeeping, row.id, goal, seen=row.housekeeping, done=lambda after: self._say(row, after, words)
        )

    def bring_back(self, row: RoomRow, said: str) -> None:
        """Sold again, and dirty."""
        self.write(rooms.bring_back, row.id, done=lambda after: self._say(row, after, said))

    def withdraw(
        self,
        row: RoomRow,
        withdrawal: Withdrawal,
        *,
        from_at: datetime | None,
        until_at: datetime | None,
        reason: str,
        done: Callable[[], object],
        failed: Callable[[Refused], object],
    ) -> None:
        """Out of order, or out of service."""

        def withdrawn(after: RoomRow) -> None:
            out = self.tr("{name} is out of order")
            self._say(row, after, out if withdrawal is Withdrawal.OUT_OF_ORDER else self.tr("{name} is out of service"))
            hand_back(done)

        self.write(
            rooms.withdraw,
            row.id,
            withdrawal,
            until_at=until_at,
            reason=reason,
            from_at=from_at,
            done=withdrawn,
            failed=failed,
        )

    def set_rush(self, row: RoomRow, is_rush: bool, arrival_at: datetime | None) -> None:
        """Whether its guest waits."""
        words = self.tr("{name} is in a rush") if is_rush else self.tr("{name} is in no rush any more")
        self.write(rooms.set_rush, row.id, is_rush, arrival_at, done=lambda after: self._say(row, after, words))

    def confirm(self, row: RoomRow) -> None:
        """A room that a program spoke of first is one of the house."""
        self.write(
            rooms.confirm,
            row.id,
            done=lambda _: self._desk.say(self.tr("{name} is a room of the house").format(name=row.name)),
        )

    def refuse(self, row: RoomRow, refused: bool) -> None:
        """The guest does not want it cleaned, or does."""
        words = self.tr("{name}: service refused") if refused else self.tr("{name} may be cleaned")
        self.write(rooms.refuse, row.id, refused, done=lambda after: self._say(row, after, words))

    def report_seen(self, row: RoomRow, occupied: bool) -> None:
        """What housekeeping saw."""
        words = self.tr("{name} was seen occupied") if occupied else self.tr("{name} was seen vacant")
        self.write(rooms.report_seen, row.id, occupied, done=lambda after: self._say(row, after, words))

    def change(
        self,
        row: RoomRow,
        fields: Mapping[str, Any],
        *,
        done: Callable[[], object],
        failed: Callable[[Refused], object],
    ) -> None:
        """Name, floor, class, minutes or note."""
        seen = {name: getattr(row, name) for name in fields}

        def undo() -> None:
            self.write(rooms.change, row.id, seen, seen=dict(fields))

        def changed(_: RoomRow) -> None:
            self._desk.say(self.tr("{name} is saved").format(name=row.name), undo=undo)
            hand_back(done)

        self.write(rooms.change, row.id, fields, seen=seen, done=changed, failed=failed)

    def delete(self, row: RoomRow) -> None:
        """Takes the room out of the house."""

        def deleted(_: None) -> None:
            words = self.tr("{name} is deleted").format(name=row.name)
            self._desk.say(words, undo=lambda: self.write(rooms.restore, row.id))

        self.write(rooms.delete, row.id, version=row.version, done=deleted)

    # many rooms

    def change_many(
        self,
        rows: Sequence[RoomRow],
        said: str,
        *,
        front_desk: FrontDeskState | None = None,
        housekeeping: HousekeepingState | None = None,
        attendant_id: int | Literal["same"] | None = "same",
    ) -> None:
        """The same for all of them; `said` has a {rooms} for what it was done to."""
        self.write(
            change_many,
            [row.id for row in rows],
            front_desk=front_desk,
            housekeeping=housekeeping,
            attendant_id=attendant_id,
            done=lambda changed: self._on_changed(changed, said),
        )

    def give_to(self, rows: Sequence[RoomRow], person_id: int | None, name: str) -> None:
        """Who cleans them."""
        said = self.tr("{rooms} given to {name}").replace("{name}", name.replace("{", "{{").replace("}", "}}"))
        self.change_many(rows, said, attendant_id=person_id)

    def set_many(self, rows: Sequence[RoomRow], goal: FrontDeskState | HousekeepingState) -> None:
        """One state for all of them."""
        is_desk = isinstance(goal, FrontDeskState)
        word = front_desk_word(goal) if isinstance(goal, FrontDeskState) else housekeeping_word(goal)
        said = self.tr("{rooms}: {state}").replace("{state}", word.text)
        named: dict[str, Any] = {"front_desk": goal} if is_desk else {"housekeeping": goal}
        self.change_many(rows, said, **named)

    def _on_changed(self, changed: Changed, said: str) -> None:
        if changed.after:
            count = self.tr("%n room(s)", "", len(changed.after))
            self._desk.say(said.format(rooms=count), undo=self._undo(changed.before, changed.after))
        refused = [(name, told(why)) for _, name, why in changed.refused]
        self.refused_many.emit([each[0] for each in changed.refused], told_of_many(refused) if refused else "")


def change_many(tx: Transaction, room_ids: Sequence[int], **goal: Any) -> Changed:
    """The change with what it takes to take it back. Raises: Forbidden, NotFound."""
    before = {room_id: rooms.get(tx, room_id) for room_id in room_ids}
    result = rooms.change_many(tx, room_ids, **goal)
    after = {room_id: rooms.get(tx, room_id) for room_id in result.done}
    done = [room_id for room_id in result.done if after[room_id].version != before[room_id].version]
    return Changed([before[each] for each in done], [after[each] for each in done], result.refused)


def restore_many(
    tx: Transaction, before: Sequence[RoomRow], after: Sequence[RoomRow]
) -> list[tuple[int, str, Refused]]:
    """Puts each room back as it was before; those that somebody changed since are left, and named."""
    refused = []
    for old, new in zip(before, after, strict=True):
        try:
            rooms.restore_state(tx, old.id, old.front_desk, old.housekeeping, new.version)
        except Refused as refusal:
            refused.append((old.id, old.name, refusal))
    return refused
