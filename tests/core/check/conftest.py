"""A shop in which all sorts of things happened."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import billing, files, work_orders
from core.base.events import Channel
from core.billing import NewPayment
from core.rules.words import FileKind
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


@pytest.fixture
def busy(shop: Shop, at: Workshop, png: bytes) -> Shop:
    """A shop in which all sorts of things happened."""
    jobs = [open_job(shop, at) for _ in range(3)]
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.add_labour(tx, jobs[0].id, "Diagnosis", 25)
        work_orders.add_part(tx, jobs[0].id, "Screen", 2, Decimal("45.10"))
        paid = billing.take(tx, NewPayment(jobs[0].id, Decimal("100.00")))
        billing.refund(tx, paid.id, Decimal("30.00"), "Too much")
        billing.void(tx, billing.take(tx, NewPayment(jobs[1].id, Decimal("5.00"))).id, "Slip")
        work_orders.delete(tx, jobs[2].id)
        files.add(tx, shop.store, "work_order", jobs[0].id, "front.png", png, FileKind.PHOTO)
    return shop
