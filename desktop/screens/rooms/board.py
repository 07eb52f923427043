"""The board with what belongs to it: search, filters, the tiles, and the bar for many rooms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import job_types, people, rooms
from core.base.errors import Refused
from core.base.transaction import Transaction
from core.job_types import JobTypeRow
from core.people import PersonRow
from core.rooms import RoomRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.room_words import named_rooms
from desktop.screens.rooms.actions import RoomActions
from desktop.screens.rooms.attention import Attention, attention_of
from desktop.screens.rooms.board_model import RoomModel
from desktop.screens.rooms.board_view import BoardView
from desktop.screens.rooms.bulk_bar import BulkBar
from desktop.screens.rooms.filtering import Kinds, Tally, chosen, tally
from desktop.screens.rooms.state_filters import StateFilters
from desktop.widgets.filter_bar import SearchLine
from desktop.widgets.notice import Notice
from desktop.widgets.state_view import Stateful


class Board(NamedTuple):
    """All that the board shows, of one moment."""

    rows: list[RoomRow]
    kinds: Kinds
    staff: Sequence[PersonRow]
    job_types: Sequence[JobTypeRow]


def read_board(tx: Transaction) -> Board:
    """Raises: Forbidden."""
    rows, awaited = rooms.board(tx), {room.id for room in rooms.alerts(tx)}
    kinds = {row.id: attention_of(row, is_awaited=row.id in awaited) for row in rows}
    sees_work = tx.actor.may("wo:read")
    return Board(rows, kinds, people.staff(tx) if sees_work else [], job_types.all_(tx) if sees_work else [])


class RoomBoard(QWidget):
    """`loaded` comes with every new state; `opened` and `menu_asked` carry a room's id.

    The tiles and the bar stand in it; where `search` and `filters` stand is the screen's business.
    """

    opened = Signal(int)
    current_changed = Signal()
    menu_asked = Signal(int, QPoint)
    loaded = Signal(object)
    counted = Signal(object)
    new_asked = Signal()

    def __init__(self, desk: Desk, actions: RoomActions) -> None:
        super().__init__()
        self._desk, self._actions = desk, actions
        self.state = Board([], {}, [], [])
        self._wanted_id: int | None = None
        self.search = SearchLine(self.tr("Room number"))
        self.filters, self.bulk = StateFilters(), BulkBar(desk)
        self.refused = Notice()
        self.model = RoomModel(self)
        self.view = BoardView(self.model)
        self.view.setAccessibleName(self.tr("Rooms"))
        self._stateful = Stateful(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.refused)
        column.addWidget(self._stateful, 1)
        column.addWidget(self.bulk)
        self.setFocusProxy(self._stateful)
        self._connect()

    def _connect(self) -> None:
        self.view.opened.connect(self.opened)
        self.view.menu_asked.connect(self.menu_asked)
        self.view.current_changed.connect(self.current_changed)
        self.view.chosen_changed.connect(lambda: self.bulk.show_count(len(self.view.chosen_ids())))
        self.view.typed.connect(self._type)
        self.search.textChanged.connect(self.filters.type)
        self.search.returnPressed.connect(self._go_on_from_search)
        self.filters.changed.connect(lambda _: self._show())
        self.bulk.cleared.connect(self.clear_choice)
        self.bulk.state_asked.connect(lambda goal: self._actions.set_many(self.chosen(), goal))
        self.bulk.attendant_asked.connect(self._give)
        self._actions.refused_many.connect(self._on_refused_many)

    # loading

    def load(self) -> None:
        """As it is now, and again whenever something changed; what is in sight stays where it is."""
        if not self.state.rows:
            self._stateful.loading()
        self._desk.ask.read(read_board, owner=self, done=self._on_board, failed=self._on_failed)

    def _on_failed(self, refusal: Refused) -> None:
        self._stateful.error(self.tr("The rooms could not be loaded"), in_words(refusal), self.load)

    def _on_board(self, board: Board) -> None:
        self.state = board
        self.bulk.set_staff(board.staff)
        self._show()
        self.loaded.emit(board)

    def _show(self) -> None:
        board, wanted = self.state, self.filters.wanted
        counts = tally(board.rows, board.kinds)
        self.filters.show_counts(counts, list(dict.fromkeys(row.floor for row in board.rows)))
        self.model.set_rooms(chosen(board.rows, board.kinds, wanted), board.kinds)
        self._show_state(counts)
        if self._wanted_id is not None and self.view.go_to(self._wanted_id):
            self._wanted_id = None
        self.bulk.show_count(len(self.view.chosen_ids()))
        self.counted.emit(counts)

    def _show_state(self, counts: Tally) -> None:
        if self.model.rowCount():
            self._stateful.ready()
        elif counts.total:
            hint = self.tr("Another number, or fewer filters.")
            self._stateful.empty(
                self.tr("No room matches"), hint, "search", self.tr("Show all rooms"), self.show_all, action_icon="x"
            )
        else:
            may = self._desk.may("room:write")
            hint = self.tr("Enter them floor by floor: “101-110” is ten rooms.") if may else ""
            action = self.tr("Add rooms") if may else ""
            self._stateful.empty(self.tr("No rooms yet"), hint, "bed-double", action, self.new_asked.emit)

    # what is current and chosen

    def room(self, room_id: int | None) -> RoomRow | None:
        """A room of the house, shown or not."""
        return next((row for row in self.state.rows if row.id == room_id), None)

    def current(self) -> RoomRow | None:
        """Where the keys are."""
        return self.room(self.view.current_id())

    def chosen(self) -> list[RoomRow]:
        """The rooms with a tick."""
        return [row for row in map(self.room, self.view.chosen_ids()) if row is not None]

    def clear_choice(self) -> None:
        """No ticks."""
        self.view.clearSelection()
        self.view.setFocus()

    def go_to(self, room_id: int) -> None:
        """Makes a room current, now or as soon as it has come; filters that hide it are taken off."""
        if self.room(room_id) is not None and self.model.place_of(room_id) < 0:
            self.show_all()
        self._wanted_id = None if self.view.go_to(room_id) else room_id

    def show_all(self) -> None:
        """Leaves nothing out."""
        self.search.clear()
        self.filters.show_all()

    def only(self, kind: Attention) -> None:
        """The rooms that need this."""
        self.filters.only(kind)

    # keys

    def go_to_search(self) -> None:
        """Brings the keyboard to the search line."""
        self.search.setFocus()
        self.search.selectAll()

    def _type(self, digit: str) -> None:
        """A digit pressed on the board begins a number."""
        self.search.setFocus()
        self.search.setText(digit)

    def _go_on_from_search(self) -> None:
        """Enter goes back to the board; the room of that name, or the one that is left, is opened among all others."""
        found, typed = self.model.rooms(), named_rooms(self.search.text()).strip().casefold()
        meant = [room for room in found if room.name.casefold() == typed] or found
        if len(meant) == 1:
            self.search.clear()
            self.opened.emit(meant[0].id)
        self.view.setFocus()

    # many rooms

    def _give(self, person: PersonRow | None) -> None:
        name = person.full_name if person is not None else self.tr("nobody")
        self._actions.give_to(self.chosen(), person.id if person is not None else None, name)

    def _on_refused_many(self, room_ids: list[int], words: str) -> None:
        """Those that were left stay chosen, and it is said why."""
        self.view.choose(room_ids)
        if words:
            self.refused.show_notice(words, "warning")
        else:
            self.refused.hide()
