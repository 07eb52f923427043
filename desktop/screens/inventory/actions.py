"""What is done in the store, told with Undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core import parts, stock
from core.base.paging import Page
from core.base.transaction import Transaction
from core.parts import PartRow
from desktop.desk import Desk
from desktop.errands import Failed, hand_back

Operation = Callable[..., Any]


class StockActions(QObject):
    """Asks core and tells what became of it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def move(
        self,
        part_id: int,
        words: str,
        done: Callable[[], object],
        failed: Failed,
        operation: Operation,
        *given: Any,
        **named: Any,
    ) -> None:
        """Any movement of a part; it can be taken back as long as the pieces lie where it brought them."""
        self._desk.ask.write(
            moved, part_id, operation, given, named, owner=self,
            done=lambda movement_id: self._tell(movement_id, words, done), failed=failed,
        )  # fmt: skip

    def _tell(self, movement_id: int, words: str, done: Callable[[], object]) -> None:
        hand_back(done)
        self._desk.say(words, undo=lambda: self._take_back(movement_id))

    def _take_back(self, movement_id: int) -> None:
        words = self.tr("Everything lies where it lay")
        self._desk.ask.write(stock.take_back, movement_id, owner=self, done=lambda _: self._desk.say(words))

    def note_ordered(self, part: PartRow, quantity: int, done: Callable[[], object], failed: Failed) -> None:
        """So many are on their way."""
        words = self.tr("{name}: {quantity} on order").format(name=part.name, quantity=quantity)
        before = part.on_order

        def undo() -> None:
            self._desk.ask.write(parts.note_ordered, part.id, before, owner=self, done=lambda _: None)

        def tell(_: PartRow) -> None:
            hand_back(done)
            self._desk.say(words, undo=undo)

        self._desk.ask.write(parts.note_ordered, part.id, quantity, owner=self, done=tell, failed=failed)

    def delete(self, part: PartRow) -> None:
        """Into the trash, with its stock."""
        words = self.tr("{name} is deleted").format(name=part.name)

        def undo() -> None:
            self._desk.ask.write(parts.restore, part.id, owner=self, done=lambda _: None)

        self._desk.ask.write(
            parts.delete, part.id, version=part.version, owner=self,
            done=lambda _: self._desk.say(words, undo=undo),
        )  # fmt: skip


def moved(tx: Transaction, part_id: int, operation: Operation, given: tuple[Any, ...], named: dict[str, Any]) -> int:
    """Runs an operation of the store; the id of the movement that it wrote. Raises: what the operation raises."""
    operation(tx, *given, **named)
    return stock.movements(tx, Page(1), part_id=part_id)[0].id
