"""Labour and parts used."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import work_orders
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.base.permissions import Role
from core.rules.words import Status
from core.shop import Shop
from tests.core.conftest import actor
from tests.core.workshop import Workshop, open_job


def _cost(shop: Shop, order_id: int) -> D:
    with shop.reading() as tx:
        return work_orders.get(tx, order_id).cost


def test_each_line_moves_the_cost_by_its_amount(shop: Shop, at: Workshop) -> None:
    """And back when it is removed."""
    order = open_job(shop, at, "100.00")
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        labour = work_orders.add_labour(tx, order.id, "Screen replaced", 50, hourly_rate=D("59.99"))
        part = work_orders.add_part(tx, order.id, "Screen 13 inch", 2, D("80.05"))
    assert (labour.amount, labour.person, part.amount) == (D("49.99"), "Tom Bench", D("160.10"))
    assert _cost(shop, order.id) == D("310.09")
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        work_orders.remove_labour(tx, labour.id)
        work_orders.remove_part(tx, part.id)
        assert work_orders.labour_of(tx, order.id) == []
        assert work_orders.parts_of(tx, order.id) == []
        with pytest.raises(NotFound):
            work_orders.remove_part(tx, part.id)
    assert _cost(shop, order.id) == D("100.00")


def test_the_shops_rate_counts_where_none_is_given(shop: Shop, at: Workshop) -> None:
    """60.00 an hour unless set otherwise."""
    order = open_job(shop, at, "0.00")
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        assert work_orders.add_labour(tx, order.id, "Diagnosis", 30).amount == D("30.00")


def test_a_line_cannot_be_removed_from_under_a_discount(shop: Shop, at: Workshop) -> None:
    """The total never falls below zero."""
    order = open_job(shop, at, "0.00")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        part = work_orders.add_part(tx, order.id, "Screen", 1, D("50.00"))
        work_orders.change(tx, order.id, {"discount": D("40.00")})
        with pytest.raises(Invalid) as refusal:
            work_orders.remove_part(tx, part.id)
    assert refusal.value.field == "discount"


@pytest.mark.parametrize("status", [Status.CLOSED, Status.CANCELLED])
def test_a_closed_job_takes_no_lines(shop: Shop, at: Workshop, status: Status) -> None:
    """It has to be reopened first, and the refusal says so."""
    order = open_job(shop, at, status=status)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        with pytest.raises(Conflict, match="reopen it first"):
            work_orders.add_part(tx, order.id, "Screen", 1, D("1.00"))
        with pytest.raises(Conflict, match="reopen it first"):
            work_orders.add_labour(tx, order.id, "Work", 10)


@pytest.mark.parametrize(
    ("name", "quantity", "price", "field"),
    [("", 1, "1", "name"), ("A", 0, "1", "quantity"), ("A", -1, "1", "quantity"), ("A", 1, "-1", "unit_price"),
     ("A", 100_000, "99999999.99", "unit_price")],
)  # fmt: skip
def test_a_part_is_checked(shop: Shop, at: Workshop, name: str, quantity: int, price: str, field: str) -> None:
    """Each refusal names its field."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx, pytest.raises(Invalid) as refusal:
        work_orders.add_part(tx, order.id, name, quantity, D(price))
    assert refusal.value.field == field


@pytest.mark.parametrize("minutes", [0, -5, 10**7])
def test_labour_is_checked(shop: Shop, at: Workshop, minutes: int) -> None:
    """A minute at least, a month at most."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx, pytest.raises(Invalid):
        work_orders.add_labour(tx, order.id, "Work", minutes)


def test_customers_and_viewers_book_nothing(shop: Shop, at: Workshop) -> None:
    """Source: permission matrix (wo:write)."""
    order = open_job(shop, at)
    for who in (at.customer_actor, actor(Role.VIEWER)):
        with shop.transaction(who, Channel.DESKTOP) as tx, pytest.raises(Forbidden):
            work_orders.add_part(tx, order.id, "Screen", 1, D("1.00"))
