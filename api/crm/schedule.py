"""The schedule: what is planned for which day."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import falcon

from api.crm import words
from api.crm.schemas import ScheduleOut, ScheduleQuery
from api.shared.door import Door
from api.shared.operations import operation
from core import settings, work_orders
from core.base.transaction import Transaction

#: Days that are shown where only one end, or none, is named.
_USUAL = timedelta(days=6)


class Schedule:
    """Jobs on their days."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show the schedule", query=ScheduleQuery, answer=ScheduleOut)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """Both ends included."""
        self._door.list(request, response, ScheduleQuery, _events)


def _events(tx: Transaction, wanted: ScheduleQuery) -> dict[str, Any]:
    first = wanted.start_date
    if first is None:
        today = settings.today(tx)
        first = today if wanted.end_date is None else min(today, wanted.end_date)
    last = wanted.end_date if wanted.end_date is not None else first + _USUAL
    found = work_orders.planned(tx, first, last, technician_id=wanted.technician_id)
    return {"events": [words.event(job) for job in found]}
