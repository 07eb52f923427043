"""What is done to jobs on the schedule: planned, moved, taken off; each is told with Undo."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core import schedule, work_orders
from core.base.errors import Refused, Stale
from core.base.transaction import Transaction
from core.rules import working_hours
from core.rules.planning import FindingCode
from core.schedule import PlanConflict, ScheduledJob
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.errands import Failed, hand_back
from desktop.screens.schedule.board import card_of
from desktop.screens.schedule.finding_words import finding_words
from desktop.screens.schedule.slots import Card
from desktop.screens.schedule.words import day_words, span_words
from desktop.screens.work_orders.minutes import minutes_words
from desktop.widgets.conflict_dialog import Clash, ask_which
from desktop.widgets.dialogs import confirm

ALL_CODES = tuple(FindingCode)


class Plan(NamedTuple):
    """Whose, when and how long; minutes None: as the job says."""

    technician_id: int | None
    day: date
    minute: int | None
    minutes: int | None


class ScheduleActions(QObject):
    """`name_of` gives a technician's name; `undone` comes when the last change was taken back."""

    undone = Signal()

    def __init__(self, desk: Desk, parent: QWidget, name_of: Callable[[int | None], str]) -> None:
        super().__init__(parent)
        self._desk, self._parent, self._name_of = desk, parent, name_of
        self._undo: Callable[[], object] | None = None

    # planning

    def plan(
        self, card: Card, plan: Plan, despite: Collection[FindingCode] = (), *,
        done: Callable[[], object] | None = None, failed: Failed | None = None,
    ) -> None:  # fmt: skip
        """Stores it; what speaks against it is asked about, unless it was agreed to."""
        self._desk.ask.write(
            store, card.id, plan, card.mark, tuple(despite), owner=self,
            done=lambda job: self._on_planned(card, job, done),
            failed=lambda refusal: self._on_refused(card, plan, refusal, done, failed),
        )  # fmt: skip

    def _on_planned(self, before: Card, job: ScheduledJob, done: Callable[[], object] | None) -> None:
        if done is not None:
            hand_back(done)
        after = card_of(job)
        name = after.technician or self.tr("nobody")
        words = self.tr("{number} is planned: {name}, {day}, {time}").format(
            number=after.number, name=name, day=day_words(job.day) if job.day else "",
            time=span_words(after.minute, after.minutes),
        )  # fmt: skip
        if after.conflicts:
            words = f"{words}. {' · '.join(after.conflicts)}"
        self._tell(words, before, after.mark, "warning" if after.conflicts else "success")

    def _on_refused(
        self, card: Card, plan: Plan, refusal: Refused, done: Callable[[], object] | None, failed: Failed | None
    ) -> None:
        if isinstance(refusal, PlanConflict):
            self._ask_despite(card, plan, refusal, done)
        elif isinstance(refusal, Stale):
            self._desk.ask.read(
                schedule.job, card.id, owner=self, done=lambda job: self._ask_which(card, plan, job, done)
            )
        elif failed is not None:
            failed(refusal)
        else:
            self._desk.say(in_words(refusal), "danger")

    def _ask_despite(self, card: Card, plan: Plan, refusal: PlanConflict, done: Callable[[], object] | None) -> None:
        reasons = "\n".join(f"• {finding_words(each)}" for each in refusal.findings)
        words = self.tr("{number} {title} to {where}").format(
            number=card.number, title=card.title, where=self.where(plan)
        )  # fmt: skip
        codes = {each.code for each in refusal.findings}
        confirm(
            self._parent.window(), self.tr("Plan it all the same?"), f"{words}\n\n{reasons}",
            self.tr("Plan all the same"), lambda: self.plan(card, plan, codes, done=done),
        )  # fmt: skip

    def where(self, plan: Plan) -> str:
        """Whose and when, in words."""
        name = self._name_of(plan.technician_id) or self.tr("nobody")
        return f"{name}, {day_words(plan.day)}, {span_words(plan.minute, plan.minutes)}"

    def _ask_which(self, card: Card, plan: Plan, job: ScheduledJob, done: Callable[[], object] | None) -> None:
        theirs = card_of(job)
        clashes = self._clashes(plan, theirs)
        if not clashes:
            self._desk.say(self.tr("{number} stands there already").format(number=card.number), "info")
            return

        def answer(chosen: dict[str, Any]) -> None:
            wanted = Plan(
                chosen.get("technician_id", plan.technician_id), chosen.get("day", plan.day) or plan.day,
                chosen.get("minute", plan.minute), chosen.get("minutes", plan.minutes),
            )  # fmt: skip
            self.plan(theirs, wanted, done=done)

        ask_which(self._parent.window(), clashes, answer)

    def _clashes(self, plan: Plan, theirs: Card) -> list[Clash]:
        def time(minute: int | None) -> str:
            return span_words(minute, None).split(" – ")[0]

        none = self.tr("No day")
        name = theirs.technician or self.tr("Nobody")
        mine_name = self._name_of(plan.technician_id) or self.tr("Nobody")
        pairs = [
            ("technician_id", self.tr("Technician"), plan.technician_id, theirs.technician_id, mine_name, name),
            ("day", self.tr("Day"), plan.day, theirs.day, day_words(plan.day),
             day_words(theirs.day) if theirs.day else none),
            ("minute", self.tr("Begins"), plan.minute, theirs.minute, time(plan.minute), time(theirs.minute)),
            ("minutes", self.tr("Takes"), plan.minutes, theirs.minutes, _length(plan.minutes), _length(theirs.minutes)),
        ]  # fmt: skip
        return [Clash(*pair) for pair in pairs if pair[2] != pair[3]]

    def take_off(self, card: Card) -> None:
        """It stands on no day any more; whose it is stays."""
        words = self.tr("{number} is taken off the schedule").format(number=card.number)
        self._desk.ask.write(
            schedule.take_off, card.id, mark=card.mark or None, owner=self,
            done=lambda job: self._tell(words, card, job.mark),
        )  # fmt: skip

    # taking back

    def _tell(self, words: str, before: Card, mark: int, tone: str = "success") -> None:
        self._undo = lambda: self._put_back(before, mark)
        self._desk.say(words, tone, undo=self.undo)

    def undo(self) -> None:
        """Takes back what was done last here."""
        undo, self._undo = self._undo, None
        if undo is None:
            self._desk.say(self.tr("Nothing to undo"), "info")
        else:
            undo()

    def _put_back(self, before: Card, mark: int) -> None:
        self._desk.ask.write(put_back, before, mark, owner=self, done=lambda _: self._on_undone(before))

    def _on_undone(self, before: Card) -> None:
        self._desk.say(self.tr("{number} is back where it was").format(number=before.number), "info")
        self.undone.emit()


def store(tx: Transaction, order_id: int, plan: Plan, mark: int, despite: Collection[FindingCode]) -> ScheduledJob:
    """As `schedule.plan`; a mark of 0 was never seen."""
    return schedule.plan(
        tx, order_id, plan.technician_id, plan.day, start_of(plan.minute), hours_of(plan.minutes), mark=mark or None,
        despite=despite,
    )  # fmt: skip


def put_back(tx: Transaction, before: Card, mark: int) -> None:
    """The job as the card says it was, unless somebody changed it since. Raises: as `schedule.plan`."""
    if before.day is None:
        schedule.take_off(tx, before.id, mark=mark)
        work_orders.give_to(tx, before.id, before.technician_id)
    else:
        plan = Plan(before.technician_id, before.day, before.minute, before.minutes)
        store(tx, before.id, plan, mark, ALL_CODES)
    work_orders.schedule(tx, before.id, {"duration_hours": hours_of(before.minutes)})


def start_of(minute: int | None) -> str | None:
    """HH:MM as core stores it."""
    return None if minute is None else working_hours.clock(minute)


def hours_of(minutes: int | None) -> float | None:
    """As core stores it."""
    return None if minutes is None else minutes / 60


def _length(minutes: int | None) -> str:
    return "" if minutes is None else minutes_words(minutes)
