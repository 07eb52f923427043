"""The board of rooms on the screen: drawn and filtered, a house of five hundred rooms beside one of forty."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from core import rooms, settings
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.base.transaction import Transaction
from core.rules.words import FrontDeskState, HousekeepingState
from core.shop import Shop, create
from desktop.ask import Ask
from desktop.desk import Desk
from desktop.live import Live
from desktop.look.theme import Look, dress
from desktop.preferences import Preferences
from desktop.screens.rooms.actions import RoomActions
from desktop.screens.rooms.attention import Attention
from desktop.screens.rooms.board import RoomBoard, read_board
from desktop.surroundings import Surroundings

SMALL, LARGE = 40, 500
A_FLOOR = 20
TYPED = ("1", "10", "2", "20", "")


def compare(turns: int = 15) -> dict[str, tuple[float, float]]:
    """Name -> milliseconds with five hundred rooms, with forty; each the median of several turns."""
    app = QApplication.instance() or QApplication([])
    Look(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        shops = [_house(Path(folder, f"{count}.db"), count) for count in (LARGE, SMALL)]
        boards = [_board(shop) for shop in shops]
        found = {name: _both(step, shops, boards, turns) for name, step in _STEPS.items()}
        for shop, board in zip(shops, boards, strict=True):
            board.close()
            shop.close()
    return found


def _house(path: Path, count: int) -> Shop:
    shop = create(f"sqlite:///{path}")
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        settings.initialise(tx, name="Bench", region="US", currency="USD")
        for number in range(count):
            _add_room(tx, number)
    return shop


def _add_room(tx: Transaction, number: int) -> None:
    """Rooms in all the states that there are, one after the other."""
    floor = number // A_FLOOR + 1
    room = rooms.add(tx, f"{floor}{number % A_FLOOR + 1:02d}", str(floor), room_class="Double")
    rooms.set_housekeeping(tx, room.id, tuple(HousekeepingState)[number % 5])
    if number % 3:
        rooms.set_front_desk(tx, room.id, FrontDeskState.DUE_IN if number % 3 == 1 else FrontDeskState.BLOCKED)


def _board(shop: Shop) -> RoomBoard:
    with shop.reading(SYSTEM) as tx:
        current = settings.read(tx)
    look = QApplication.instance().findChild(Look)
    surroundings = Surroundings(look, Preferences(), _nothing)
    desk = Desk(shop, SYSTEM, Ask(shop, SYSTEM), Live(shop), look, current, _nothing, _nothing, _nothing, surroundings)
    board = RoomBoard(desk, RoomActions(desk, desk.ask))
    dress(board)
    board.resize(1100, 640)
    board.show()
    _take_in(shop, board)
    return board


def _nothing(*_: Any, **__: Any) -> None:
    """Nobody is there to do it."""


def _take_in(shop: Shop, board: RoomBoard) -> None:
    """As when something changed: all is read and shown again."""
    with shop.reading(SYSTEM) as tx:
        state = read_board(tx)
    board._on_board(state)


def _scroll(_: Shop, board: RoomBoard) -> None:
    bar = board.view.verticalScrollBar()
    bar.setValue(0 if bar.value() else bar.maximum())


def _type(_: Shop, board: RoomBoard) -> None:
    for typed in TYPED:
        board.filters.type(typed)
        board.grab()


def _filter(_: Shop, board: RoomBoard) -> None:
    for state in (*HousekeepingState,):
        board.filters.keeping[state].click()
        board.grab()
        board.filters.keeping[state].click()
    board.filters.only(Attention.UNCONFIRMED)
    board.filters.show_all()


Step = Callable[[Shop, RoomBoard], None]
_STEPS: dict[str, Step] = {
    "draw": lambda _shop, board: board.view.viewport().update(),
    "scroll to the end": _scroll,
    "type a number": _type,
    "filter by state": _filter,
    "read and show again": _take_in,
}
#: How many pictures are painted in one turn of a step.
PICTURES = {"type a number": len(TYPED), "filter by state": len(HousekeepingState)}


def _both(step: Step, shops: list[Shop], boards: list[RoomBoard], turns: int) -> tuple[float, float]:
    taken: list[list[float]] = [[], []]
    for _ in range(turns):
        for kind, (shop, board) in enumerate(zip(shops, boards, strict=True)):  # in turn: noise is noise for both
            begin = time.perf_counter()
            step(shop, board)
            QApplication.processEvents()
            board.grab()
            taken[kind].append((time.perf_counter() - begin) * 1000)
    return statistics.median(taken[0]), statistics.median(taken[1])
