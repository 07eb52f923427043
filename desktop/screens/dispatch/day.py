"""What dispatch shows of a day, read in one consistent state."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from core import dispatch, schedule
from core.base.transaction import Transaction
from core.dispatch import LeftOut, Suggestion


class Advice(NamedTuple):
    """A suggestion with the hour of its job; None: any."""

    suggestion: Suggestion
    start: str | None


class Day(NamedTuple):
    """The best plan of a day; `is_best`: no better one exists. `jobs` counts all that is planned."""

    day: date
    advice: list[Advice]
    left_out: list[LeftOut]
    is_best: bool
    jobs: int


def read_day(tx: Transaction, day: date) -> Day:
    """Raises: Forbidden."""
    found = dispatch.plan_of_day(tx, day, with_house=True)
    jobs = schedule.look(tx, day, day).jobs
    starts = {job.id: job.window_start for job in jobs}
    advice = [Advice(each, starts.get(each.work_order_id)) for each in found.suggestions]
    return Day(day, advice, found.left_out, found.is_best, len(jobs))
