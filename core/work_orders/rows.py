"""What a work order looks like from outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.money import ZERO
from core.base.prepared import Prepared
from core.base.transaction import Transaction
from core.base.whole_rows import whole_row
from core.rules.words import HoldReason, Origin, Priority, Status
from core.tables import work_orders

w = work_orders.c
#: The type of the places that are rooms.
ROOM = "Room"


class OrderRow(NamedTuple):
    """One work order. Money in the shop's currency, moments in UTC."""

    id: int
    uuid: str
    version: int
    number: str
    title: str
    type: str
    origin: Origin
    priority: Priority
    status: Status
    hold_reason: HoldReason | None
    status_note: str | None
    asset_id: int | None
    customer_id: int | None
    location_id: int | None
    blocks_room: bool
    team_id: int | None
    symptom_id: int | None
    created_by: str | None
    cost: Decimal
    discount: Decimal
    estimate: Decimal | None
    authorised_limit: Decimal | None
    note: str | None
    diagnosis: str | None
    pickup_code: str | None
    estimated_completion_at: datetime | None
    started_at: datetime | None
    completed_at: datetime | None
    closed_at: datetime | None
    created_at: datetime
    updated_at: datetime

    @property
    def total(self) -> Decimal:
        """cost − discount."""
        return self.cost - self.discount

    @property
    def is_house(self) -> bool:
        """Whether it is done for the house itself: nobody collects anything, nobody pays."""
        return self.customer_id is None


#: The columns of OrderRow, in its order.
ROW = tuple(w[name] for name in OrderRow._fields)


class RepairRow(NamedTuple):
    """A job on a customer's device with what the repair document shows of it, and its version.

    Moments are texts, 2026-03-02T09:00:00 in UTC.
    """

    id: int
    version: int
    asset_id: int
    customer_id: int
    symptom_id: int | None
    cost: Decimal
    discount: Decimal
    note: str | None
    status: Status
    estimated_completion_at: str | None
    completed_at: str | None
    created_at: str
    updated_at: str


_ANY = Prepared(sa.select(*ROW).where(w.id == sa.bindparam("order_id")), OrderRow._make)
#: The columns of RepairRow, in its order.
REPAIR = tuple(w[name] for name in RepairRow._fields)


class OrderLine(NamedTuple):
    """One line of the work order list."""

    id: int
    number: str
    customer: str | None
    device: str | None
    title: str
    status: Status
    hold_reason: HoldReason | None
    priority: Priority
    due_at: datetime | None
    cost: Decimal
    discount: Decimal
    created_at: datetime
    #: the room that it is done in
    room: str | None

    @property
    def total(self) -> Decimal:
        """cost − discount."""
        return self.cost - self.discount

    @property
    def is_house(self) -> bool:
        """Whether it is done for the house itself."""
        return self.customer is None


class AssignmentRow(NamedTuple):
    """Who works on a job."""

    id: int
    work_order_id: int
    person_id: int
    assigned_at: datetime


@dataclass(frozen=True)
class NewWorkOrder:
    """What is needed to open a job. `number` None: the next free one; `title` None: made from what is known.

    `only_owned`: the device must be a customer's, equipment of the house is as good as none. `blocks_room` None: as
    jobs of its type do.
    """

    asset_id: int | None = None
    customer_id: int | None = None
    title: str | None = None
    type: str = "Repair"
    origin: Origin = Origin.MANUAL_REQUEST
    priority: Priority = Priority.MEDIUM
    status: Status = Status.REQUESTED
    number: str | None = None
    symptom_id: int | None = None
    location_id: int | None = None
    team_id: int | None = None
    created_by: str | None = None
    cost: Decimal = ZERO
    discount: Decimal = ZERO
    estimate: Decimal | None = None
    authorised_limit: Decimal | None = None
    note: str | None = None
    estimated_completion_at: datetime | None = None
    started_at: datetime | None = None
    only_owned: bool = False
    blocks_room: bool | None = None


def visible(tx: Transaction) -> sa.ColumnElement[bool]:
    """A customer sees his own jobs only."""
    if tx.actor.own_only:
        return sa.and_(w.deleted_at.is_(None), w.customer_id == tx.actor.person_id)
    return w.deleted_at.is_(None)


def is_visible(tx: Transaction, customer_id: int | None) -> bool:
    """The same of a job that was read already, by whose it is."""
    return not tx.actor.own_only or customer_id == tx.actor.person_id


def entity(tx: Transaction, order_id: int, thing: str = "Order") -> sa.Row[Any]:
    """The whole row. Raises: NotFound."""
    row = whole_row(tx, work_orders, order_id)
    if row is None or not is_visible(tx, row.customer_id):
        raise NotFound(thing)
    return row


def get_any(tx: Transaction, order_id: int) -> OrderRow:
    """The row whoever asks, for what an operation gives back."""
    return _ANY.one(tx, {"order_id": order_id})
