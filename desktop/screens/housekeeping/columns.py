"""The attendants beside each other, the rooms that are nobody's first; one of them holds what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import inf

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from core.housekeeping import Attendant, DayPlan, needs_cleaning
from core.rooms import RoomRow
from desktop.screens.housekeeping.attendant_column import AttendantColumn
from desktop.screens.housekeeping.room_line import is_done, needs_inspection

Wanted = Callable[[RoomRow], bool]
GAP = 12
#: Pixels: a head and two rooms. A lower window scrolls the screen.
LEAST_HEIGHT = 230


class Columns(QScrollArea):
    """`given` carries ids of rooms and who gets them; `chosen` the rooms that are chosen now."""

    given = Signal(list, object)
    chosen = Signal(list)
    opened = Signal(object)
    room_menu_asked = Signal(QPoint)
    attendant_menu_asked = Signal(object, QPoint)

    def __init__(self, *, may_give: bool) -> None:
        super().__init__()
        self._may_give = may_give
        self._with: AttendantColumn | None = None
        self.columns: list[AttendantColumn] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    # what is shown

    def show_plan(self, plan: DayPlan, wanted: Wanted) -> None:
        """`wanted` is what the filter leaves; columns are made anew only where the attendants are others."""
        people: list[Attendant | None] = [None, *plan.attendants] if self._may_give else [*plan.attendants]
        if people != [column.attendant for column in self.columns]:
            self._rebuild(people)
        for column in self.columns:
            rooms = rooms_of(plan, column.person_id)
            shown = ordered([room for room in rooms if wanted(room)], only_inspected=plan.only_inspected)
            column.show_rooms(shown, rooms, plan.minutes_a_day, only_inspected=plan.only_inspected)
        self._tell()

    def _rebuild(self, people: Sequence[Attendant | None]) -> None:
        had_focus = self._with is not None and self._with.rooms.hasFocus()
        person_id = self._with.person_id if self._with else None
        for column in self.columns:
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        self.columns = [self._column(attendant, place) for place, attendant in enumerate(people)]
        for column in self.columns:
            self._row.addWidget(column, 1)
        self._with = next((column for column in self.columns if column.person_id == person_id), self.columns[0])
        self.setFocusProxy(self._with.rooms)
        if had_focus:
            self._with.rooms.setFocus()

    def _column(self, attendant: Attendant | None, place: int) -> AttendantColumn:
        column = AttendantColumn(attendant, place)
        if self._may_give:
            column.rooms.let_give()
        else:
            column.hide_tools()
        column.given.connect(lambda ids: self.given.emit(ids, column.person_id))
        column.menu_asked.connect(lambda at: self.attendant_menu_asked.emit(column.attendant, at))
        column.rooms.chosen.connect(lambda: self._on_chosen(column))
        column.rooms.reached.connect(lambda: self._on_reached(column))
        column.rooms.opened.connect(self.opened)
        column.rooms.menu_asked.connect(self.room_menu_asked)
        column.rooms.beside.connect(lambda step: self._go_beside(column, step))
        return column

    # what is chosen

    @property
    def chosen_rooms(self) -> list[RoomRow]:
        """In the one column that holds them."""
        return self._with.rooms.chosen_rooms() if self._with else []

    def _on_chosen(self, column: AttendantColumn) -> None:
        if column.rooms.selectionModel().hasSelection():
            self._on_reached(column)
        if column is self._with:
            self._tell()

    def _on_reached(self, column: AttendantColumn) -> None:
        """What is chosen elsewhere is chosen no more: one never gives away what one does not see."""
        if column is self._with:
            return
        before, self._with = self._with, column
        self.setFocusProxy(column.rooms)
        if before is not None:
            before.rooms.clearSelection()
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.chosen_rooms)

    def _go_beside(self, column: AttendantColumn, step: int) -> None:
        """To the next one that has rooms."""
        here = self.columns.index(column)
        beyond = self.columns[here + 1 :] if step > 0 else self.columns[:here][::-1]
        there = next((one for one in beyond if one.rooms.rooms.rowCount()), None)
        if there is not None:
            y = column.rooms.visualRect(column.rooms.currentIndex()).center().y()
            self.ensureWidgetVisible(there)
            there.rooms.reach(y)

    def choose(self, room_id: int) -> bool:
        """Chooses one room, wherever it stands; False where it stands nowhere."""
        for column in self.columns:
            if column.rooms.choose(room_id):
                self._on_reached(column)
                self.ensureWidgetVisible(column)
                column.rooms.setFocus()
                return True
        return False

    def person_at(self, place: int) -> tuple[bool, int | None]:
        """Whether there is a column of this number, and whose."""
        there = 0 <= place < len(self.columns)
        return there, self.columns[place].person_id if there else None


def rooms_of(plan: DayPlan, person_id: int | None) -> list[RoomRow]:
    """An attendant's rooms; nobody's are those that need something."""
    if person_id is not None:
        return [room for room in plan.rooms if room.attendant_id == person_id]
    return [room for room in plan.rooms if room.attendant_id is None and _needs_something(room, plan)]


def _needs_something(room: RoomRow, plan: DayPlan) -> bool:
    return needs_cleaning(room) or (not room.is_out and needs_inspection(room, only_inspected=plan.only_inspected))


def ordered(rooms: Sequence[RoomRow], *, only_inspected: bool) -> list[RoomRow]:
    """Rush first by their arrival, done last, else as in the house."""

    def place(room: RoomRow) -> tuple[bool, bool, float]:
        arrival = room.arrival_at.timestamp() if room.is_rush and room.arrival_at else inf
        return is_done(room, only_inspected=only_inspected), not room.is_rush, arrival

    return sorted(rooms, key=place)
