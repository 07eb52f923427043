"""All there is to see of one job, read in one consistent state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import sqlalchemy as sa

from core import assets, billing, files, intakes, people
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules import pricing
from core.tables import assignments, brands, device_types, locations, models, rooms, teams
from core.tables import people as people_table
from core.work_orders.lines_of_work import LabourRow, PartUsedRow, labour_of, parts_of
from core.work_orders.reading import get
from core.work_orders.rows import OrderRow


class Assignee(NamedTuple):
    """Somebody who works on the job."""

    assignment_id: int
    person_id: int
    full_name: str


@dataclass(frozen=True)
class WorkOrderDetail:
    """`payments` and `balance` are None where the actor may not see money that was paid."""

    order: OrderRow
    customer: people.PersonRow | None
    device: assets.AssetRow | None
    device_type: str | None
    brand: str | None
    model: str | None
    location: str | None
    #: the room it is done in, where it is a room's
    room_id: int | None
    team: str | None
    intake: intakes.IntakeRow | None
    symptoms: list[str]
    accessories: list[intakes.AccessoryRow]
    conditions: list[intakes.ConditionRow]
    assignees: list[Assignee]
    labour: list[LabourRow]
    parts: list[PartUsedRow]
    files: list[files.FileRow]
    payments: list[billing.PaymentRow] | None
    balance: billing.Balance | None

    @property
    def is_in_room(self) -> bool:
        """Whether the location is a room."""
        return self.room_id is not None

    @property
    def exceeds_limit(self) -> bool:
        """Whether the customer has to be asked before the job goes on."""
        return pricing.exceeds_limit(self.order.total, self.order.authorised_limit)


def detail(tx: Transaction, order_id: int) -> WorkOrderDetail:
    """Raises: Forbidden, NotFound."""
    order = get(tx, order_id)
    device = assets.get_any(tx, order.asset_id) if order.asset_id is not None else None
    sees_money = tx.actor.may("payment:read")
    return WorkOrderDetail(
        order=order,
        customer=people.get_any(tx, order.customer_id) if order.customer_id is not None else None,
        device=device,
        device_type=_name(tx, device_types, device.device_type_id if device else None),
        brand=_name(tx, brands, device.brand_id if device else None),
        model=_name(tx, models, device.model_id if device else None),
        location=_name(tx, locations, order.location_id),
        room_id=_room_id(tx, order.location_id),
        team=_name(tx, teams, order.team_id),
        intake=intakes.of_order(tx, order_id),
        symptoms=intakes.symptoms_of(tx, order_id),
        accessories=intakes.accessories_of(tx, order_id),
        conditions=intakes.conditions_of(tx, order_id),
        assignees=_assignees(tx, order_id),
        labour=labour_of(tx, order_id),
        parts=parts_of(tx, order_id),
        files=files.of_subject(tx, "work_order", order_id),
        payments=billing.page(tx, Page(500), order_id=order_id) if sees_money else None,
        balance=billing.balance(tx, order_id) if sees_money else None,
    )


def _assignees(tx: Transaction, order_id: int) -> list[Assignee]:
    statement = (
        sa.select(assignments.c.id, assignments.c.person_id, people_table.c.full_name)
        .join(people_table, people_table.c.id == assignments.c.person_id)
        .where(assignments.c.work_order_id == order_id)
        .order_by(assignments.c.id)
    )
    return [Assignee._make(row) for row in tx.rows(statement)]


def _room_id(tx: Transaction, location_id: int | None) -> int | None:
    c = rooms.c
    found = sa.select(c.id).where(c.location_id == location_id, c.deleted_at.is_(None))
    return None if location_id is None else tx.value(found)


def _name(tx: Transaction, table: sa.Table, row_id: int | None) -> str | None:
    return None if row_id is None else tx.value(sa.select(table.c.name).where(table.c.id == row_id))
