"""Tells the desk of rooms that are not ready though their guests come soon, or wait already; each room once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from core import rooms
from core.rooms import RoomRow
from desktop.desk import Desk

#: Time passes without events: arrivals come nearer.
LOOK_MS = 60_000


class Arrivals(QObject):
    """For who gives rooms out; a room is told again only for another arrival."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told: set[tuple[int, object]] = set()
        self._pulse = QTimer(self, interval=LOOK_MS)
        if not desk.may("room:write"):
            return
        self._pulse.timeout.connect(self.look)
        desk.live.changed.connect(self._on_changed)
        self._pulse.start()
        self.look()

    def look(self) -> None:
        """As it is now."""
        self._desk.ask.read(rooms.alerts, owner=self, done=self._take)

    def _on_changed(self, nouns: set[str]) -> None:
        if "room" in nouns:
            self.look()

    def _take(self, waiting: list[RoomRow]) -> None:
        fresh = [room for room in waiting if (room.id, room.arrival_at) not in self._told]
        self._told = {(room.id, room.arrival_at) for room in waiting}
        if not fresh:
            return
        words = QCoreApplication.translate("rooms", "%n arrival(s) not ready", "", len(fresh))
        names = ", ".join(room.name for room in fresh)
        self._desk.say(
            f"{words}: {names}", "warning", action=self.tr("Show"), clicked=lambda: self._show([r.id for r in fresh])
        )

    def _show(self, room_ids: list[int]) -> None:
        if len(room_ids) == 1:
            self._desk.navigate("rooms", room_ids[0])
        else:
            self._desk.navigate("rooms", attention="arrival")
