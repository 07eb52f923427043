"""Reading jobs in rooms, as the hotel dialect shows them."""

from __future__ import annotations

import zlib
from functools import cache
from typing import NamedTuple

import sqlalchemy as sa

from core.base.errors import Invalid, NotFound
from core.base.paging import Page
from core.base.prepared import Prepared
from core.base.transaction import Transaction
from core.rules import texts
from core.rules.words import Status
from core.tables import assignments, locations, people, teams, work_orders
from core.work_orders.rows import w
from core.work_orders.technicians_of import FIRST_ASSIGNMENT

_LIMIT, _OFFSET = sa.bindparam("limit_", type_=sa.Integer()), sa.bindparam("offset_", type_=sa.BigInteger())
_IS_ROOM_JOB = sa.and_(w.deleted_at.is_(None), w.is_room_job)
_THING = "Work order"


class RoomJobRow(NamedTuple):
    """A job in a room, with the room's name and that of who has it: a person, else a team.

    Moments are texts, 2026-03-02T09:00:00 in UTC.
    """

    id: int
    version: int
    number: str
    created_by: str | None
    assignee: str | None
    room: str
    started_at: str | None
    completed_at: str | None
    type: str
    status: Status

    @property
    def mark(self) -> int:
        """Another number whenever anything here is different, the names of room and assignee included."""
        return 1 + zlib.crc32(repr(tuple(self)).encode()) % 999_999_999


_COLUMNS = (
    w.id, w.version, w.number, w.created_by, sa.func.coalesce(people.c.full_name, teams.c.name), locations.c.name,
    w.started_at, w.completed_at, w.type, w.status,
)  # fmt: skip


def _named(found: sa.FromClause) -> sa.Select[tuple[object, ...]]:
    joined = (
        found.join(locations, locations.c.id == w.location_id)
        .outerjoin(teams, teams.c.id == w.team_id)
        .outerjoin(assignments, assignments.c.id == FIRST_ASSIGNMENT)
        .outerjoin(people, people.c.id == assignments.c.person_id)
    )
    return sa.select(*_COLUMNS).select_from(joined)


@cache
def _one(own: bool) -> Prepared[RoomJobRow]:
    statement = _named(work_orders).where(w.number == sa.bindparam("number"), _IS_ROOM_JOB)
    if own:
        statement = statement.where(w.customer_id == sa.bindparam("own_id"))
    return Prepared(statement, RoomJobRow._make, moments_as_text=True)


def get_room_job(tx: Transaction, number: str) -> RoomJobRow:
    """By its number, in any spelling of its letters. Raises: Forbidden, NotFound."""
    tx.allow("wo:read")
    try:
        number = texts.required_line(number, "number", 40)
    except Invalid:
        raise NotFound(_THING) from None
    row = _one(tx.actor.own_only).first(tx, {"number": number, "own_id": tx.actor.person_id})
    if row is None:
        raise NotFound(_THING)
    return row


@cache
def _page(own: bool) -> Prepared[RoomJobRow]:
    """The ids first, from an index alone; then their rows."""
    ids = sa.select(w.id).where(_IS_ROOM_JOB)
    if own:
        ids = ids.where(w.customer_id == sa.bindparam("own_id"))
    found = ids.correlate(None).order_by(w.id).limit(_LIMIT).offset(_OFFSET)
    statement = _named(work_orders).where(w.id.in_(found)).order_by(w.id)
    return Prepared(statement, RoomJobRow._make, moments_as_text=True)


def page_of_room_jobs(tx: Transaction, page: Page) -> list[RoomJobRow]:
    """By id, that is in the order they were opened. Raises: Forbidden."""
    tx.allow("wo:read")
    values = {"own_id": tx.actor.person_id, "limit_": page.limit, "offset_": page.offset}
    return _page(tx.actor.own_only).rows(tx, values)
