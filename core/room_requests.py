"""Jobs in rooms as a hotel's programs speak of them: the room, and whoever is to do it, by name."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import job_types, rooms, teams, work_orders
from core.base.errors import Invalid, NotFound, Stale
from core.base.events import EventKind
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.rules import matching, texts
from core.rules.status import DONE
from core.rules.words import Priority, Status
from core.tables import people
from core.work_orders import NewWorkOrder, RoomJobRow

_STAFF = [role for role in Role if role is not Role.CUSTOMER]
_NOT_STARTED = (Status.DRAFT, Status.REQUESTED, Status.APPROVED, Status.CANCELLED)


class NewRequest(NamedTuple):
    """What is needed to open a job in a room; `created_by` None: whoever asks. Moments None: as the state has it."""

    room: str
    number: str | None = None
    created_by: str | None = None
    assignee: str | None = None
    type: str = "Technician Request"
    status: Status = Status.REQUESTED
    started_at: datetime | None = None
    completed_at: datetime | None = None


def open_(tx: Transaction, new: NewRequest) -> RoomJobRow:
    """Opens it; an unknown room and an unknown team are registered. A customer's is his own, as `work_orders.open_`.

    It is as urgent as jobs of its type usually are, and where nobody is named, it is their team's.
    Raises: Forbidden, NotFound (a customer's unknown room), Conflict (number taken), Invalid.
    Source: contract, decisions 3 and 20.
    """
    tx.allow(EventKind.WORK_ORDER_CREATED)
    _require_order(new.started_at, new.completed_at)
    kind, assignee = job_types.named(tx, new.type), texts.line(new.assignee, "assignee")
    order = work_orders.open_(
        tx,
        NewWorkOrder(
            priority=(kind.default_priority if kind is not None else None) or Priority.MEDIUM,
            team_id=kind.default_team_id if kind is not None and assignee is None else None,
            location_id=_room_id(tx, new.room),
            customer_id=tx.actor.person_id if tx.actor.own_only else None,
            number=new.number,
            created_by=new.created_by or tx.actor.name,
            type=new.type,
            status=new.status,
            started_at=_start(tx, new.status, new.started_at, new.completed_at),
        ),
    )
    if assignee is not None:
        _give(tx, work_orders.get_room_job(tx, order.number), assignee)
    if new.completed_at is not None and not tx.actor.own_only:
        work_orders.change(tx, order.id, {"completed_at": new.completed_at})
    return work_orders.get_room_job(tx, order.number)


def change(
    tx: Transaction,
    before: RoomJobRow,
    fields: Mapping[str, Any],
    *,
    goal: Status | None = None,
    mark: int | None = None,
) -> RoomJobRow:
    """Writes the given fields of a RoomJobRow, and takes the job to `goal`. `mark`: of the row the caller looked at.

    A moment that is None is cleared where the state needs none; reopening clears `completed_at`.
    Raises: Forbidden, Conflict, Stale, Invalid.
    """
    tx.allow(EventKind.WORK_ORDER_UPDATED)
    if mark is not None and mark != before.mark:
        raise Stale("Work order")
    if fields.get("number", before.number) != before.number:
        raise Invalid("number", "The number of a work order stays as it is")
    _require_order(fields.get("started_at"), fields.get("completed_at"))
    status = goal or before.status
    work_orders.change(tx, before.id, _values(tx, before, fields, status))
    if "assignee" in fields:
        _give(tx, before, fields["assignee"])
    if goal is not None:
        work_orders.move(tx, before.id, goal)
    is_reopened = before.status in DONE and status not in DONE
    if "completed_at" in fields and not is_reopened and (fields["completed_at"] is not None or status not in DONE):
        work_orders.change(tx, before.id, {"completed_at": fields["completed_at"]})
    return work_orders.get_room_job(tx, before.number)


def _values(tx: Transaction, before: RoomJobRow, fields: Mapping[str, Any], status: Status) -> dict[str, Any]:
    values = {name: fields[name] for name in ("created_by", "type") if name in fields}
    if fields.get("room", before.room) != before.room:
        values["location_id"] = _room_id(tx, fields["room"])
    start = fields.get("started_at")
    if start is None and before.started_at is None:
        start = _start(tx, status, None, fields.get("completed_at"))
    if start is not None or ("started_at" in fields and status in _NOT_STARTED):
        values["started_at"] = start
    return values


def _start(
    tx: Transaction, status: Status, started_at: datetime | None, completed_at: datetime | None
) -> datetime | None:
    """What is done was begun before: where only the end is known, the beginning cannot be now."""
    if started_at is None and completed_at is not None and status in DONE:
        return min(completed_at, tx.now)
    return started_at


def _require_order(started_at: datetime | None, completed_at: datetime | None) -> None:
    if started_at is not None and completed_at is not None and completed_at < started_at:
        raise Invalid("completed_at", "A job is not finished before it is started")


def _room_id(tx: Transaction, name: str) -> int:
    if not tx.actor.own_only:
        return rooms.require_named(tx, name).location_id
    known = rooms.find_named(tx, name)
    if known is None:
        raise NotFound("Room")
    return known.location_id


def _give(tx: Transaction, job: RoomJobRow, name: str | None) -> None:
    """To the member of staff of that name and nobody else, or to the team; None: to nobody."""
    name = texts.line(name, "assignee")
    if name == job.assignee:
        return
    person_id = None if name is None else _staff_named(tx, name)
    work_orders.give_to(tx, job.id, person_id)
    if person_id is None:
        team_id = None if name is None else teams.require_named(tx, name).id
        work_orders.change(tx, job.id, {"team_id": team_id})


def _staff_named(tx: Transaction, name: str) -> int | None:
    """Those who still work here first."""
    key, c = matching.name_key(name), people.c
    staff = sa.select(c.id, c.full_name).where(c.role.in_(_STAFF), c.deleted_at.is_(None))
    statement = staff.order_by(c.is_active.desc(), c.id)
    return next((row.id for row in tx.rows(statement) if matching.name_key(row.full_name) == key), None)
