"""What becomes of advice: taken, turned down, all of it taken at once; told with Undo where there is a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core import dispatch, work_orders
from core.base.errors import Refused
from core.base.transaction import Transaction
from core.dispatch import Suggestion
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.errands import hand_back
from desktop.screens.dispatch.words import start_words
from desktop.screens.schedule.words import day_words

Then = Callable[[], object]


class DispatchActions(QObject):
    """Asks core and tells what became of it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def accept(self, given: Suggestion) -> None:
        """The job is his."""
        words = self.tr("{number} is given to {name}").format(number=given.number, name=given.technician)
        self._desk.ask.write(
            dispatch.accept, given.work_order_id, given.technician_id, given.day, owner=self,
            done=lambda _: self._desk.say(words, undo=lambda: self._take_back([given])), failed=self._on_refused,
        )  # fmt: skip

    def accept_all(self, given: Sequence[Suggestion], done: Then, failed: Callable[[Refused], object]) -> None:
        """All of these, or none."""
        words = self.tr("%n job(s) are given", "", len(given))

        def told(_: object) -> None:
            hand_back(done)
            self._desk.say(words, undo=lambda: self._take_back(given))

        self._desk.ask.write(accept_all, list(given), owner=self, done=told, failed=failed)

    def _take_back(self, given: Sequence[Suggestion]) -> None:
        pairs = [(each.work_order_id, each.technician_id) for each in given]
        self._desk.ask.write(take_back, pairs, owner=self, done=lambda _: None)

    def dismiss(self, given: Suggestion) -> None:
        """He is not suggested for this job on this day again."""
        words = self.tr("{name} is not suggested for {number} again on {day}").format(
            name=given.technician, number=given.number, day=day_words(given.day)
        )
        self._desk.ask.write(
            dispatch.dismiss, given.work_order_id, given.technician_id, given.day, owner=self,
            done=lambda _: self._desk.say(words, "info"), failed=self._on_refused,
        )  # fmt: skip

    def carry_out(self, given: Suggestion, done: Then) -> None:
        """What was asked for in plain words, once it is confirmed."""
        start = None if given.plan_at in (None, "day") else given.plan_at
        words = self.tr("{number} is planned: {name}, {day}, {time}").format(
            number=given.number, name=given.technician, day=day_words(given.day), time=start_words(start)
        )

        def told(_: object) -> None:
            hand_back(done)
            self._desk.say(words)

        self._desk.ask.write(carry_out, given, owner=self, done=told, failed=self._on_refused)

    def _on_refused(self, refusal: Refused) -> None:
        self._desk.say(in_words(refusal), "danger")


def accept_all(tx: Transaction, given: Sequence[Suggestion]) -> None:
    """Raises: Forbidden, NotFound, Conflict (one of them is out of date)."""
    for each in given:
        dispatch.accept(tx, each.work_order_id, each.technician_id, each.day)


def take_back(tx: Transaction, given: Sequence[tuple[int, int]]) -> None:
    """Nobody has these jobs again; whose they became meanwhile keeps them. Raises: Forbidden, NotFound."""
    for order_id, technician_id in given:
        if [each.person_id for each in work_orders.of_order(tx, order_id)] == [technician_id]:
            work_orders.give_to(tx, order_id, None)


def carry_out(tx: Transaction, given: Suggestion) -> None:
    """Raises: Forbidden, NotFound, Conflict."""
    start = None if given.plan_at in (None, "day") else given.plan_at
    dispatch.plan(tx, given.work_order_id, given.technician_id, given.day, start)
