"""A device's passport."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import passports, work_orders
from core.base.errors import NotFound
from core.base.events import Channel
from core.base.permissions import Role
from core.rules.words import Status
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.workshop import Workshop, open_job


def test_it_shows_owner_jobs_parts_and_money(shop: Shop, at: Workshop) -> None:
    """Every job on the device, the newest first; a cancelled one costs nothing."""
    first, second = open_job(shop, at, "100.00"), open_job(shop, at, "30.00")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.add_part(tx, first.id, "Display", 1, Decimal("49.90"))
        work_orders.move(tx, second.id, Status.CANCELLED)
    with shop.reading(at.clerk) as tx:
        passport = passports.of_device(tx, at.device_id)
    assert passport.owner is not None
    assert passport.owner.full_name == "Ayşe Yıldız"
    assert (passport.device_type, passport.brand, passport.model) == ("Laptop", "Dell", "XPS 13")
    assert [order.id for order in passport.orders] == [second.id, first.id]
    assert [(part.order_number, part.name) for part in passport.parts] == [(first.number, "Display")]
    assert passport.spent == Decimal("149.90")


def test_it_stands_in_the_shop_until_it_is_handed_over(shop: Shop, at: Workshop) -> None:
    """A ready device still stands there; a closed job means its owner has it."""
    order = open_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.move(tx, order.id, Status.WORK_COMPLETE)
        ready = passports.of_device(tx, at.device_id).in_shop_for
        work_orders.move(tx, order.id, Status.CLOSED)
        closed = passports.of_device(tx, at.device_id).in_shop_for
    assert ready is not None
    assert ready.id == order.id
    assert closed is None


def test_who_may_not_see_jobs_sees_the_device_alone(shop: Shop, at: Workshop) -> None:
    """A viewer sees what it is and whose."""
    open_job(shop, at)
    with shop.reading(actor(Role.VIEWER)) as tx:
        passport = passports.of_device(tx, at.device_id)
    assert (passport.orders, passport.parts, passport.in_shop_for) == ([], [], None)
    assert passport.device.name == "Dell XPS 13"


def test_another_customers_device_is_not_there(shop: Shop, at: Workshop) -> None:
    """It answers as if it did not exist."""
    with shop.reading(at.stranger_actor) as tx, pytest.raises(NotFound):
        passports.of_device(tx, at.device_id)
