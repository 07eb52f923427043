"""Technicians."""

from __future__ import annotations

from typing import Any

import falcon

from api.crm import words
from api.crm.ids import TECHNICIAN, path_number
from api.crm.schemas import Technician, TechnicianPage, TechnicianQuery
from api.shared.door import Done, Door
from api.shared.operations import operation
from core import technicians
from core.base.transaction import Transaction


class Technicians:
    """All technicians."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List technicians", query=TechnicianQuery, answer=TechnicianPage)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them."""
        self._door.list(request, response, TechnicianQuery, _page)


class OneTechnician:
    """One of them."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a technician", answer=Technician)
    def on_get(self, request: falcon.Request, response: falcon.Response, technician_id: str) -> None:
        """As known."""
        number = path_number(technician_id, "Technician", TECHNICIAN)
        self._door.show(request, response, lambda tx: _shown(tx, number))


def _page(tx: Transaction, wanted: TechnicianQuery) -> dict[str, Any]:
    total = technicians.count(tx, typed=wanted.search, active_only=wanted.active_only)
    rows = technicians.page(tx, words.page_of(wanted), typed=wanted.search, active_only=wanted.active_only)
    return words.paged([words.technician(row) for row in rows], total, wanted)


def _shown(tx: Transaction, person_id: int) -> Done:
    row = technicians.get(tx, person_id)
    return Done(words.technician(row), row.version)
