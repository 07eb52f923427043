"""The rooms screen: the board with one room beside it, and the keys by which all of it is reached."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from core import work_orders
from core.rooms import RoomRow
from core.rules.words import Status
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screen import Screen
from desktop.screens.rooms.actions import RoomActions
from desktop.screens.rooms.add_rooms_dialog import AddRoomsDialog
from desktop.screens.rooms.attention import Attention
from desktop.screens.rooms.bench_dialog import BenchDialog
from desktop.screens.rooms.board import Board, RoomBoard
from desktop.screens.rooms.discrepancy_dialog import DiscrepancyDialog
from desktop.screens.rooms.filtering import Tally
from desktop.screens.rooms.new_job_dialog import NewJobDialog
from desktop.screens.rooms.room_dialog import RoomDialog
from desktop.screens.rooms.room_menu import entries_of
from desktop.screens.rooms.room_panel import RoomPanel
from desktop.screens.rooms.rush_dialog import RushDialog
from desktop.screens.rooms.withdraw_dialog import WithdrawDialog
from desktop.screens.split_view import SplitView
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import confirm
from desktop.widgets.labels import plain
from desktop.widgets.page_header import PageHeader


class RoomsScreen(Screen):
    """Enter opens a room, Esc shuts it; letters do what the overlay of `?` says with the room where the keys are."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.actions_ = RoomActions(desk, self)
        self.board, self.panel = RoomBoard(desk, self.actions_), RoomPanel(desk, self.actions_)
        self.split = SplitView(self.board, self.panel, is_shut=True)
        self.header = PageHeader(self.tr("Rooms"))
        self.board.search.setFixedWidth(200)
        self.header.add_action(self.board.search)
        self._new = button(self.tr("Add rooms"), "plus", clicked=self.add_rooms)
        self._new.hide()
        self.header.add_action(self._new)
        outer = self.frame(12, margins=(24, 20, 24, 16))
        outer.addWidget(self.header)
        outer.addWidget(self.board.filters)
        outer.addWidget(self.split, 1)
        self.setFocusProxy(self.board)
        self._doing = self._make_doing()
        self._connect()
        self._add_shortcuts()
        self.follow(
            {"room", "work_order", "asset", "found_item", "job_type", "person", "file", "settings"}, self.reload
        )
        self.board.load()

    def _connect(self) -> None:
        self.board.opened.connect(self.open_record)
        self.board.current_changed.connect(self._on_current)
        self.board.menu_asked.connect(self._show_menu)
        self.board.new_asked.connect(self.add_rooms)
        self.board.counted.connect(self._say_counts)
        self.board.loaded.connect(self._on_loaded)
        self.split.folded.connect(lambda _: self._show_filters())
        self.panel.back_asked.connect(self.show_board)
        self.panel.gone.connect(lambda _: self.show_board())
        self.panel.asked.connect(lambda key, row: self._doing[key](row))
        self.panel.bench_asked.connect(self.send_to_bench)

    def _make_doing(self) -> dict[str, Callable[[RoomRow], object]]:
        """By the words of `room_menu`."""
        do = self.actions_
        return {
            "job": self.new_job,
            "bench": self.send_to_bench,
            "confirm": do.confirm,
            "withdraw": lambda row: WithdrawDialog(do, self.window(), row).open(),
            "bring_back": lambda row: do.bring_back(row, self.tr("{name} is back, and dirty")),
            "rush": self._rush,
            "refuse": lambda row: do.refuse(row, row.refused_at is None),
            "seen_occupied": lambda row: do.report_seen(row, True),
            "seen_vacant": lambda row: do.report_seen(row, False),
            "edit": lambda row: RoomDialog(do, self.window(), row).open(),
            "delete": self._delete,
        }

    def _add_shortcuts(self) -> None:
        self.add_shortcut("Ctrl+F", self.tr("Type a room number (digits alone do it too)"), self.board.go_to_search)
        for keys, words, key in (
            ("N", self.tr("New job in the room"), "job"),
            ("B", self.tr("Something from the room to the bench"), "bench"),
            ("O", self.tr("Out of order or service"), "withdraw"),
            ("R", self.tr("Rush, or no rush any more"), "rush"),
            ("C", self.tr("Confirm the room"), "confirm"),
            ("X", self.tr("Service refused, or not"), "refuse"),
            ("E", self.tr("Edit the room"), "edit"),
        ):
            self.add_shortcut(keys, words, lambda key=key: self._do(key))
        self.add_shortcut("S", self.tr("Next step of the room"), self._step)
        self.add_shortcut(
            "F", self.tr("Front-desk state, of all chosen rooms too"), lambda: self._open_states("front_desk")
        )
        self.add_shortcut(
            "H", self.tr("Housekeeping state, of all chosen rooms too"), lambda: self._open_states("housekeeping")
        )
        self.add_shortcut("A", self.tr("Attendant, of all chosen rooms too"), lambda: self._open_states("attendant"))
        self.add_shortcut("D", self.tr("Discrepancies"), self.show_discrepancies)
        self.add_shortcut("L", self.tr("Arrivals whose room is not ready"), lambda: self.board.only(Attention.ARRIVAL))
        if self.desk.may("room:write"):
            self.add_shortcut("Ctrl+N", self.tr("Add rooms"), self.add_rooms)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        """One room, beside the board or in its place."""
        self.board.go_to(record_id)
        self.panel.show_record(record_id, at_once=True)
        self.split.show_panel()
        self._show_filters()
        if self.split.is_split:
            self.board.view.setFocus()
        else:
            self.panel.close_button.setFocus()

    def begin(self, **given: Any) -> None:
        """`new`: rooms are added; `attention`: the rooms that need it, by its word."""
        if given.get("new"):
            self.add_rooms()
        if given.get("attention"):
            self.board.only(Attention(given["attention"]))

    def reload(self) -> None:
        """Something changed somewhere."""
        self.board.load()
        if self.split.is_panel_seen:
            self.panel.reload()

    # what is shown

    def _show_filters(self) -> None:
        """They belong to the board: where a room stands in its place they would only take room."""
        is_board_seen = not self.board.isHidden() and bool(self.board.state.rows)
        self.board.filters.setVisible(is_board_seen)
        self.board.search.setVisible(is_board_seen)
        # in an empty house the board itself asks for rooms
        self._new.setVisible(self.desk.may("room:write") and bool(self.board.state.rows))

    def show_board(self) -> None:
        """Back to the board alone."""
        self.split.show_list()
        self._show_filters()
        self.panel.show_none()
        self.board.view.setFocus()

    def _on_current(self) -> None:
        room_id = self.board.view.current_id()
        if room_id is not None and self.split.is_split and self.split.is_panel_seen and room_id != self.panel.record_id:
            self.panel.show_record(room_id)

    def _on_loaded(self, board: Board) -> None:
        self.panel.set_staff(board.staff)

    def _say_counts(self, counts: Tally) -> None:
        said = [self.tr("%n room(s)", "", counts.total), self.tr("%n can be sold", "", counts.sellable)]
        self.header.set_subtitle(" · ".join(said) if counts.total else "")
        self._show_filters()

    def _show_menu(self, room_id: int, place: QPoint) -> None:
        row = self.board.room(room_id)
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for entry in entries_of(row, self.desk):
            made = menu.addAction(icon(entry.icon), plain(entry.words))
            made.triggered.connect(lambda *_, key=entry.key: self._doing[key](row))
        menu.popup(place)

    # what is asked

    def _here(self) -> RoomRow | None:
        """The room that is meant: the one whose panel has the keyboard, else where the keys are on the board.

        Panel and board are read beside each other: what either knew last counts.
        """
        focused, shown = self.window().focusWidget(), self.panel.room
        is_in_panel = focused is not None and self.panel.isAncestorOf(focused)
        row = shown if is_in_panel else self.board.current()
        is_known_better = row is not None and shown is not None and shown.id == row.id and shown.version > row.version
        return shown if is_known_better else row

    def _do(self, key: str) -> None:
        row = self._here()
        if row is not None and any(entry.key == key for entry in entries_of(row, self.desk)):
            self._doing[key](row)

    def _step(self) -> None:
        from desktop.screens.rooms.steps import next_step

        row = self._here()
        step = next_step(row, self.desk) if row is not None else None
        if row is not None and step is not None:
            self.actions_.take_step(row, step)

    def _open_states(self, axis: str) -> None:
        """The menu of the bar where rooms are chosen, else that of the room where the keys are."""
        if self.board.chosen():
            _press(getattr(self.board.bulk, axis))
            return
        row = self._here()
        if row is not None:
            self.panel.states.show_room(row)
            if self.panel.record_id != row.id or not self.split.is_panel_seen:
                self.open_record(row.id)
            _press(getattr(self.panel.states, axis))

    def new_job(self, row: RoomRow) -> None:
        """Its kind, and with it what there is time for."""
        dialog = NewJobDialog(self.desk, self.window(), row, self.board.state.job_types)
        dialog.opened.connect(lambda order: self._on_job(row, order))
        dialog.open()

    def _on_job(self, row: RoomRow, order: OrderRow) -> None:
        words = self.tr("{number} for {name}: {title}").format(number=order.number, name=row.name, title=order.title)
        self.desk.say(words, undo=lambda: self._take_back(order))

    def _take_back(self, order: OrderRow) -> None:
        if self.desk.may("wo:delete"):
            self.actions_.write(work_orders.delete, order.id)
        else:
            note = self.tr("Opened by mistake")
            self.actions_.write(work_orders.move, order.id, Status.CANCELLED, note=note, seen=order.status)

    def send_to_bench(self, row: RoomRow, asset_id: int | None = None) -> None:
        """A repair of something that stands in the room."""
        found = self.panel.detail
        if found is None or found.room.id != row.id:
            self.desk.ask.read(
                _equipment_of, row.id, owner=self, done=lambda rows: self._open_bench(row, rows, asset_id)
            )
        else:
            self._open_bench(row, found.equipment, asset_id)

    def _open_bench(self, row: RoomRow, equipment: Any, asset_id: int | None) -> None:
        dialog = BenchDialog(self.desk, self.window(), row, equipment, asset_id)
        dialog.sent.connect(lambda order: self._on_sent(row, order))
        dialog.open()

    def _on_sent(self, row: RoomRow, order: OrderRow) -> None:
        words = self.tr("{number} for {name}: {title}").format(number=order.number, name=row.name, title=order.title)
        self.desk.say(words, action=self.tr("Open"), clicked=lambda: self.desk.navigate("work_orders", order.id))

    def _rush(self, row: RoomRow) -> None:
        if row.is_rush:
            self.actions_.set_rush(row, False, row.arrival_at)
        else:
            RushDialog(self.actions_, self.window(), row).open()

    def _delete(self, row: RoomRow) -> None:
        confirm(
            self.window(),
            self.tr("Delete room {name}?").format(name=row.name),
            self.tr("Its jobs and what happened stay in the log. It can be undone."),
            self.tr("Delete room"),
            lambda: self.actions_.delete(row),
            danger=True,
        )

    def show_discrepancies(self) -> None:
        """Where the desk and housekeeping say different things."""
        dialog = DiscrepancyDialog(self.window(), [row for row in self.board.state.rows if row.discrepancy is not None])
        dialog.room_asked.connect(self.open_record)
        dialog.open()

    def add_rooms(self) -> None:
        """Floor by floor."""
        if self.desk.may("room:write"):
            dialog = AddRoomsDialog(self.desk, self.window())
            dialog.finished.connect(lambda _: self.board.setFocus())  # the button that asked may be gone
            dialog.open()

    # room and keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shuts the room, then takes the filters off."""
        if event.key() == Qt.Key.Key_Escape:
            if self.split.is_panel_seen:
                self.show_board()
            else:
                self.board.show_all()
                self.board.view.setFocus()
            return
        super().keyPressEvent(event)


def _press(pressed: QPushButton) -> None:
    """Opens its menu; the keyboard stays where it is, for what comes after."""
    if pressed.isVisible() and pressed.isEnabled():
        pressed.menu().popup(pressed.mapToGlobal(QPoint(0, pressed.height())))


def _equipment_of(tx: Any, room_id: int) -> Any:
    from core import rooms

    return rooms.equipment_of(tx, room_id)
