"""Opening a job."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import numbers, search
from core.base import money
from core.base.errors import Conflict, NotFound
from core.base.events import EventKind
from core.base.money import ZERO
from core.base.prepared import Prepared
from core.base.table import new_uuid
from core.base.transaction import Transaction
from core.rules import matching, pricing, texts
from core.rules.words import Origin, Priority, Status
from core.tables import assets, device_types, job_types, locations, people, symptoms, teams, work_orders
from core.work_orders import moving
from core.work_orders.rows import ROOM, NewWorkOrder, OrderRow, get_any

#: Thirty-two, without letters and digits that are mistaken for one another.
_CODE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

#: Not for a customer: else a stranger could set off what the shop does about jobs that are urgent or late.
_FOR_THE_SHOP_TO_SAY: dict[str, Any] = {
    "cost": ZERO, "discount": ZERO, "estimate": None, "authorised_limit": None, "status": Status.REQUESTED,
    "origin": Origin.MANUAL_REQUEST, "priority": Priority.MEDIUM, "team_id": None, "blocks_room": False,
    "estimated_completion_at": None, "started_at": None,
}  # fmt: skip

# One statement finds all that a new job refers to: each column is None where that thing is missing.
_owner_or_given = sa.func.coalesce(sa.bindparam("customer", type_=sa.BigInteger()), assets.c.owner_id)
_one = sa.select(sa.literal(1).label("one")).subquery()


class _Parts(NamedTuple):
    asset_id: int | None
    owner_id: int | None
    device: str | None
    device_type: str | None
    serial_key: str | None
    customer_id: int | None
    full_name: str | None
    company: str | None
    phone_key: str | None
    symptom_id: int | None
    symptom: str | None


class _Place(NamedTuple):
    name: str | None
    type: str | None


_PARTS = Prepared(
    sa.select(
        assets.c.id.label("asset_id"),
        assets.c.owner_id,
        assets.c.name.label("device"),
        device_types.c.name.label("device_type"),
        assets.c.serial_key,
        people.c.id.label("customer_id"),
        people.c.full_name,
        people.c.company,
        people.c.phone_key,
        symptoms.c.id.label("symptom_id"),
        symptoms.c.name.label("symptom"),
    )
    .select_from(_one)
    .outerjoin(assets, sa.and_(assets.c.id == sa.bindparam("asset"), assets.c.deleted_at.is_(None)))
    .outerjoin(device_types, device_types.c.id == assets.c.device_type_id)
    .outerjoin(people, sa.and_(people.c.id == _owner_or_given, people.c.deleted_at.is_(None)))
    .outerjoin(symptoms, sa.and_(symptoms.c.id == sa.bindparam("symptom"), symptoms.c.deleted_at.is_(None))),
    _Parts._make,
)


def open_(tx: Transaction, new: NewWorkOrder) -> OrderRow:
    """Adds a job; a customer opens one for himself only, and says no more than what it is about.

    Raises: Forbidden, NotFound (device, customer, problem …), Conflict (number taken), Invalid.
    """
    tx.allow(EventKind.WORK_ORDER_CREATED)
    if tx.actor.own_only:
        new = replace(new, **_FOR_THE_SHOP_TO_SAY)
    parts = _parts(tx, new)
    place = _place(tx, new)
    values = _checked(new)
    values["title"] = values["title"] or parts.symptom or _first_line(values["note"]) or parts.device or values["type"]
    number, readable_id = _number(tx, new.number)
    row = _drawn_up(tx, new, parts, place, number, values)
    stored = row._asdict()
    del stored["id"]
    is_repair = parts.owner_id is not None and parts.customer_id is not None
    order_id = tx.insert(
        work_orders,
        is_repair=is_repair,
        is_room_job=place.type == ROOM,
        readable_id=readable_id,
        **stored,
    )
    _index(tx, order_id, row, parts, place)
    tx.record(
        EventKind.WORK_ORDER_CREATED,
        order_id,
        number,
        {"status": [None, row.status], "cost": [None, row.cost]},
        work_order_id=order_id,
    )
    if new.status is row.status:
        return row._replace(id=order_id)
    moving.move(tx, order_id, new.status)
    return get_any(tx, order_id)


def _drawn_up(
    tx: Transaction, new: NewWorkOrder, parts: _Parts, place: _Place, number: str, values: dict[str, Any]
) -> OrderRow:
    """As it will be stored, without its id."""
    return OrderRow(
        id=0,
        uuid=new_uuid(),
        version=1,
        number=number,
        status=Status.REQUESTED if new.status is not Status.DRAFT else Status.DRAFT,
        hold_reason=None,
        status_note=None,
        asset_id=parts.asset_id,
        customer_id=parts.customer_id,
        diagnosis=None,
        pickup_code="".join(_CODE_ALPHABET[byte % 32] for byte in secrets.token_bytes(6)),
        started_at=new.started_at,
        completed_at=None,
        closed_at=None,
        blocks_room=place.type == ROOM and _blocks_room(tx, new),
        created_at=tx.now,
        updated_at=tx.now,
        **values,
    )


def _index(tx: Transaction, order_id: int, row: OrderRow, parts: _Parts, place: _Place) -> None:
    said = search.order_texts(
        row.number,
        row.title,
        row.pickup_code,
        parts.full_name,
        parts.company,
        parts.device,
        parts.device_type,
        place=place.name,
    )
    search.index(tx, "work_orders", order_id, said, [parts.phone_key], [parts.serial_key])


def _parts(tx: Transaction, new: NewWorkOrder) -> _Parts:
    """What the job refers to. Raises: NotFound for each thing that was named and is not there."""
    given = {"asset": new.asset_id, "customer": new.customer_id, "symptom": new.symptom_id}
    parts = _PARTS.one(tx, given)
    own_id = tx.actor.person_id if tx.actor.own_only else None
    if new.asset_id is not None and (parts.asset_id is None or own_id not in (None, parts.owner_id)):
        raise NotFound("Device")
    if new.only_owned and parts.owner_id is None:
        raise NotFound("Device")
    if new.customer_id is not None and (parts.customer_id is None or own_id not in (None, parts.customer_id)):
        raise NotFound("Customer")
    if own_id is not None and parts.customer_id != own_id:
        raise NotFound("Customer")
    if new.symptom_id is not None and parts.symptom_id is None:
        raise NotFound("Problem")
    if new.team_id is not None:
        _found(tx, teams, new.team_id, "Team", "id")
    return parts


def _place(tx: Transaction, new: NewWorkOrder) -> _Place:
    """Where it is done. Raises: NotFound."""
    if new.location_id is None:
        return _Place(None, None)
    return _Place._make(_found(tx, locations, new.location_id, "Location", "name", "type"))


def _found(tx: Transaction, table: sa.Table, row_id: int, thing: str, *columns: str) -> sa.Row[Any]:
    row = tx.row(
        sa.select(*(table.c[name] for name in columns)).where(table.c.id == row_id, table.c.deleted_at.is_(None))
    )
    if row is None:
        raise NotFound(thing)
    return row


def _blocks_room(tx: Transaction, new: NewWorkOrder) -> bool:
    if new.blocks_room is not None:
        return new.blocks_room
    c = job_types.c
    known = sa.select(c.blocks_room).where(c.name_key == matching.name_key(new.type), c.deleted_at.is_(None))
    return bool(tx.value(known))


def _checked(new: NewWorkOrder) -> dict[str, Any]:
    limit = new.authorised_limit
    cost, discount = money.parse(new.cost, "cost"), money.parse(new.discount, "discount")
    pricing.total(cost, discount)
    return {
        "cost": cost,
        "discount": discount,
        "estimate": None if new.estimate is None else money.parse(new.estimate, "estimate"),
        "authorised_limit": None if limit is None else money.parse(limit, "authorised_limit"),
        "title": texts.line(new.title, "title"),
        "type": texts.required_line(new.type, "type", 40),
        "origin": new.origin,
        "priority": new.priority,
        "symptom_id": new.symptom_id,
        "location_id": new.location_id,
        "team_id": new.team_id,
        "created_by": texts.line(new.created_by, "created_by"),
        "note": texts.passage(new.note, "note"),
        "estimated_completion_at": new.estimated_completion_at,
    }


def _first_line(note: str | None) -> str | None:
    return note.splitlines()[0][:120].strip() if note else None


def _number(tx: Transaction, chosen: str | None) -> tuple[str, int]:
    """Its number and its readable id. Raises: Conflict."""
    if chosen is None:
        return numbers.next_work_order(tx)
    number = texts.required_line(chosen, "work_order_number", 40)
    if numbers.is_taken(tx, number):
        raise Conflict("Work order {number} exists already", "work_order_number", number=number)
    numbers.note_own_number(tx, number)
    return number, numbers.next_readable_id(tx)
