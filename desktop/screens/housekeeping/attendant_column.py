"""One attendant with her rooms: how long her day is, how far she is, and who gets what is dropped here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from core.housekeeping import Attendant
from core.rooms import RoomRow
from desktop.screens.housekeeping.day_bar import DayBar
from desktop.screens.housekeeping.room_line import is_done
from desktop.screens.housekeeping.room_model import MIME, rooms_in
from desktop.screens.housekeeping.room_view import RoomView
from desktop.screens.work_orders.minutes import minutes_words
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label, line

WIDTH = 208
MOST_KEYS = 9


class AttendantColumn(Card):
    """Without an attendant: the rooms that are nobody's. `given` carries ids of rooms that were dropped here."""

    given = Signal(list)
    menu_asked = Signal(QPoint)

    def __init__(self, attendant: Attendant | None, place: int) -> None:
        super().__init__(padding=0)
        self.attendant = attendant
        self.setMinimumWidth(WIDTH)
        self.setAcceptDrops(True)
        name = attendant.name if attendant else self.tr("Not given yet")
        self.setAccessibleName(name)
        self.rooms = RoomView(self.tr("Rooms of {name}").format(name=name) if attendant else name)
        self.rooms.dropped.connect(self.given)
        self._head(name, place)
        self._none = label("", "muted", wrap=True)
        self._none.setContentsMargins(16, 14, 16, 14)
        content = QWidget()
        self._stack = QStackedLayout(content)
        self._stack.addWidget(self.rooms)
        self._stack.addWidget(_at_top(self._none))
        self.body.setSpacing(0)
        self.body.setContentsMargins(0, 0, 0, 8)
        self.add(content, 1)

    @property
    def person_id(self) -> int | None:
        """Who gets what is dropped here."""
        return self.attendant.id if self.attendant else None

    def _head(self, name: str, place: int) -> None:
        self._name = ElidedLabel(name, "heading")
        self._key = label(str(place), "key-cap")
        self._key.setToolTip(self.tr("Ctrl+{place} gives the chosen rooms here").format(place=place))
        self._key.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if place > MOST_KEYS:
            self._key.hide()
        self.menu = icon_button("ellipsis", self.tr("More for {name}").format(name=name))
        self.menu.clicked.connect(lambda: self.menu_asked.emit(self.menu.mapToGlobal(self.menu.rect().bottomLeft())))
        self.bar, self._sums = DayBar(), ElidedLabel("", "small")
        if self.attendant is None:
            _hide_keeping_room(self.menu)
            _hide_keeping_room(self.bar)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._name, 1)
        row.addWidget(self._key)
        row.addWidget(self.menu)
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 8, 10)
        head.setSpacing(6)
        head.addLayout(row)
        head.addWidget(self.bar)
        head.addWidget(self._sums)
        self.body.addLayout(head)
        self.add(line())

    def hide_tools(self) -> None:
        """For who may look and not give."""
        self._key.hide()
        _hide_keeping_room(self.menu)

    def show_rooms(
        self, shown: Sequence[RoomRow], rooms: Sequence[RoomRow], minutes_a_day: int, *, only_inspected: bool
    ) -> None:
        """`shown` is what the filter leaves of the rooms; the sums are of all of them."""
        self.rooms.show_rooms(shown, only_inspected=only_inspected)
        self._stack.setCurrentIndex(0 if shown else 1)
        self._none.setText(self._why_none(bool(rooms)))
        done = [room for room in rooms if is_done(room, only_inspected=only_inspected)]
        planned = sum(room.clean_minutes for room in rooms)
        self.bar.set_minutes(sum(room.clean_minutes for room in done), planned, minutes_a_day)
        self._sums.setText(self._sum_words(len(rooms), len(done), planned, minutes_a_day))

    def _why_none(self, has_rooms: bool) -> str:
        if has_rooms:
            return self.tr("No room of this kind")
        return self.tr("Drop rooms here") if self.attendant else self.tr("Every room that needs it has somebody")

    def _sum_words(self, rooms: int, done: int, planned: int, day: int) -> str:
        if self.attendant is None:
            return " · ".join((self.tr("%n room(s)", "", rooms), minutes_words(planned)))
        if planned > day:
            over = self.tr("{time} over").format(time=minutes_words(planned - day))
            return " · ".join((over, self.tr("{done} of {all} done").format(done=done, all=rooms)))
        time = self.tr("{time} of {day}").format(time=minutes_words(planned), day=minutes_words(day))
        return " · ".join((time, self.tr("{done} of {all} done").format(done=done, all=rooms)))

    # dropped on the head or below the last room

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Rooms, from another list than its own."""
        if event.mimeData().hasFormat(MIME) and event.source() is not self.rooms:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """As in the list."""
        event.acceptProposedAction()
        self.given.emit(rooms_in(event.mimeData()))


def _hide_keeping_room(widget: QWidget) -> None:
    """So that the lists of all columns begin at one height."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
    widget.hide()


def _at_top(widget: QWidget) -> QWidget:
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return around
