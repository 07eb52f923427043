"""A job with something to print about it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import billing, intakes, work_orders
from core.base.events import Channel
from core.billing import NewPayment, PaymentRow
from core.intakes import NewIntake
from core.shop import Shop
from core.work_orders import OrderRow
from tests.core.workshop import Workshop, furnish, open_job


@pytest.fixture
def at(shop: Shop) -> Workshop:
    """A small workshop in the shop."""
    return furnish(shop)


@pytest.fixture
def job(shop: Shop, at: Workshop) -> OrderRow:
    """Taken in with two accessories."""
    opened = open_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        intakes.record(tx, opened.id, NewIntake("It does not start", accessories=("Charger", "Bag")))
        return work_orders.get(tx, opened.id)


@pytest.fixture
def paid(shop: Shop, at: Workshop, job: OrderRow) -> PaymentRow:
    """A payment for it."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        return billing.take(tx, NewPayment(job.id, Decimal("100.00")))
