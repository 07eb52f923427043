"""A small workshop for tests: one customer, his laptop, a job on it, and the people who work there."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from core import assets, catalog, people, work_orders
from core.assets import NewDevice
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor, Role, permissions_of
from core.people import NewPerson, PersonRow
from core.shop import Shop
from core.work_orders import NewWorkOrder, OrderRow


@dataclass(frozen=True)
class Workshop:
    """Ids and actors that tests refer to."""

    customer: PersonRow
    stranger: PersonRow
    device_type_id: int
    brand_id: int
    model_id: int
    device_id: int
    technician: Actor
    clerk: Actor
    manager: Actor
    customer_actor: Actor
    stranger_actor: Actor


def furnish(shop: Shop) -> Workshop:
    """Through the real operations."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        customer = people.add(tx, NewPerson("Ayşe Yıldız", "+90 532 555 01 42", "ayse@example.com"))
        stranger = people.add(tx, NewPerson("王小明", "+1 202 555 0143"))
        staff = [
            people.add(tx, NewPerson("Tom Bench", "+1 202 555 0101", role=Role.TECHNICIAN)),
            people.add(tx, NewPerson("Ann Clerk", "+1 202 555 0102", role=Role.FRONT_DESK)),
            people.add(tx, NewPerson("Mia Boss", "+1 202 555 0103", role=Role.MANAGER)),
        ]
        kind = catalog.add_device_type(tx, "Laptop")
        brand = catalog.add_brand(tx, "Dell")
        model = catalog.add_model(tx, brand.id, "XPS 13", kind.id)
        device = assets.add_device(tx, NewDevice(customer.id, kind.id, brand.id, model.id, "SN123456789"))
    return Workshop(
        customer, stranger, kind.id, brand.id, model.id, device.id,
        *(actor_of(row) for row in (*staff, customer, stranger)),
    )  # fmt: skip


def actor_of(row: PersonRow) -> Actor:
    """The person as one who has signed in."""
    return Actor(row.id, row.role, row.full_name, permissions_of(row.role), row.uuid)


def open_job(shop: Shop, at: Workshop, cost: str = "250.00", actor: Actor | None = None, **values: object) -> OrderRow:
    """A job on the customer's laptop."""
    new = NewWorkOrder(at.device_id, at.customer.id, cost=Decimal(cost), **values)  # type: ignore[arg-type]
    with shop.transaction(actor or at.clerk, Channel.DESKTOP) as tx:
        return work_orders.open_(tx, new)
