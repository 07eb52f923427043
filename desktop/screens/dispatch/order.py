"""What was understood of a question, corrected where it was wrong: who is to do which job, when."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from core import dispatch, schedule, work_orders
from core.base.transaction import Transaction
from core.dispatch import Suggestion
from core.dispatch_questions import Named, Question, Understanding
from core.rules.planning import Finding


class Order(NamedTuple):
    """None: nothing was said about it; `start` is HH:MM."""

    technician: Named | None = None
    job: Named | None = None
    day: date | None = None
    start: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was understood."""
        return self == Order()


class Answer(NamedTuple):
    """`asks` has to be answered first; `lacks_day` where the job stands on none and none was said.

    `findings` are why the technician that was named cannot do it then.
    """

    order: Order
    asks: Question | None
    suggestions: list[Suggestion]
    lacks_day: bool = False
    findings: tuple[Finding, ...] = ()


def answer_of(tx: Transaction, found: Understanding) -> Answer:
    """What was understood; the job with its number. Raises: Forbidden, NotFound."""
    job = None if found.work_order is None else _job(tx, found.work_order.id)
    order = Order(found.technician, job, found.day, found.window_start)
    lacks_day = job is not None and not found.suggestions and _day_of(tx, order) is None
    return Answer(order, found.asks, found.suggestions, lacks_day, _against(tx, order) if not found.suggestions else ())


def answer_to(tx: Transaction, order: Order) -> Answer:
    """Who fits best, or this technician; all of the day where no job is meant. Raises: Forbidden, NotFound."""
    if order.job is None:
        is_of_day = order.day is not None and order.technician is None
        found = dispatch.suggestions(tx, order.day, with_house=True) if is_of_day else []
        return Answer(order, None, found)
    day = _day_of(tx, order)
    if day is None:
        return Answer(order, None, [], lacks_day=True)
    technician_id = order.technician.id if order.technician else None
    best = dispatch.offer(tx, order.job.id, day, order.start, technician_id=technician_id)
    return Answer(order, None, [best]) if best is not None else Answer(order, None, [], findings=_against(tx, order))


def _against(tx: Transaction, order: Order) -> tuple[Finding, ...]:
    """Of the technician who was named."""
    day = _day_of(tx, order)
    if order.technician is None or order.job is None or day is None:
        return ()
    start = order.start or schedule.job(tx, order.job.id).window_start
    return schedule.findings_at(tx, order.job.id, order.technician.id, day, start)


def _day_of(tx: Transaction, order: Order) -> date | None:
    """The one that was said, else the job's own."""
    if order.day is not None or order.job is None:
        return order.day
    return schedule.job(tx, order.job.id).day


def _job(tx: Transaction, order_id: int) -> Named:
    job = work_orders.get(tx, order_id)
    return Named(job.id, f"{job.number} {job.title}")
