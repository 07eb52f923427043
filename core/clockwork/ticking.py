"""One look at the clock: finds what is due, and does it where no other process is at it."""

from __future__ import annotations

import logging
import os
import socket
from typing import NamedTuple

from core.base.errors import Refused
from core.base.table import new_uuid
from core.clockwork import leases
from core.clockwork.steps import TRADE, Lane, Step
from core.shop import Shop

_log = logging.getLogger(__name__)


class Ticked(NamedTuple):
    """What was done, by the step's name; what could not be, and why; whether another process is at it."""

    done: dict[str, int]
    failed: dict[str, Refused]
    is_elsewhere: bool = False


def tick(shop: Shop, lane: Lane = TRADE) -> Ticked:
    """Does what is due now; call it every few seconds. Nothing is written where nothing is due.

    A step that is refused stands in nobody's way. Raises: Unavailable where the database cannot be read at all.
    """
    due = [step for step in lane.steps if step.is_due(shop)]
    if not due:
        return Ticked({}, {})
    holder = _me()
    done: dict[str, int] = {}
    failed: dict[str, Refused] = {}
    for step in due:
        if not leases.take(shop, lane.name, holder, lane.lasts):
            return Ticked(done, failed, is_elsewhere=True)
        _run(shop, step, done, failed)
    leases.give_back(shop, lane.name, holder)
    return Ticked(done, failed)


def _run(shop: Shop, step: Step, done: dict[str, int], failed: dict[str, Refused]) -> None:
    try:
        done[step.name] = step.run(shop)
    except Refused as refusal:
        failed[step.name] = refusal


def _me() -> str:
    """Another one each time: two threads of a process are two."""
    return f"{socket.gethostname()[:30]}:{os.getpid()}:{new_uuid()[-12:]}"
