"""All there is to see of one job."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import billing, intakes, work_orders
from core.base.errors import NotFound
from core.base.events import Channel
from core.billing import NewPayment
from core.intakes import NewIntake
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


def test_everything_about_a_job_is_there(shop: Shop, at: Workshop) -> None:
    """Names instead of ids, money worked out."""
    order = open_job(shop, at, "250.00", authorised_limit=D("260.00"))
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        intakes.record(tx, order.id, NewIntake(customer_words="It fell", accessories=["Charger"]))
        work_orders.assign(tx, order.id, at.technician.person_id or 0)
        work_orders.add_part(tx, order.id, "Screen", 1, D("20.00"))
        billing.take(tx, NewPayment(order.id, D("100.00")))
        found = work_orders.detail(tx, order.id)
    assert found.customer is not None
    assert (found.customer.full_name, found.device_type, found.brand, found.model) == (
        "Ayşe Yıldız",
        "Laptop",
        "Dell",
        "XPS 13",
    )
    assert [person.full_name for person in found.assignees] == ["Tom Bench"]
    assert found.balance == billing.Balance(D("270.00"), D("100.00"), D("170.00"))
    assert found.exceeds_limit
    assert found.intake is not None
    assert found.intake.customer_words == "It fell"


def test_a_technician_sees_no_payments(shop: Shop, at: Workshop) -> None:
    """Source: permission matrix."""
    order = open_job(shop, at)
    with shop.reading(at.technician) as tx:
        found = work_orders.detail(tx, order.id)
    assert (found.payments, found.balance) == (None, None)


def test_a_stranger_sees_nothing(shop: Shop, at: Workshop) -> None:
    """The job does not exist for him."""
    order = open_job(shop, at)
    with shop.reading(at.stranger_actor) as tx, pytest.raises(NotFound):
        work_orders.detail(tx, order.id)
