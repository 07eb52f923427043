"""Which jobs an actor may know of, and what a row shows."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import work_orders
from core.base.errors import NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.rules.words import Status
from core.shop import Shop
from core.tables import work_orders as table
from core.work_orders.rows import entity, get_any, visible
from tests.core.workshop import Workshop, open_job


def test_a_customer_sees_his_own_jobs_only(shop: Shop, at: Workshop) -> None:
    """A stranger's does not exist for him; the refusal is the one for a number that was never given."""
    order = open_job(shop, at)
    with shop.reading(at.customer_actor) as tx:
        assert entity(tx, order.id).number == order.number
    with shop.reading(at.stranger_actor) as tx:
        for order_id in (order.id, 99):
            with pytest.raises(NotFound, match="Order not found"):
                entity(tx, order_id)


def test_staff_sees_every_job(shop: Shop, at: Workshop) -> None:
    """Whether it may do anything with it is asked elsewhere."""
    order = open_job(shop, at)
    for somebody in (at.technician, at.clerk, at.manager):
        with shop.reading(somebody) as tx:
            assert entity(tx, order.id).id == order.id


def test_a_deleted_job_is_out_of_sight_and_still_there(shop: Shop, at: Workshop) -> None:
    """For its owner and the staff alike."""
    order = open_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.delete(tx, order.id)
        with pytest.raises(NotFound):
            entity(tx, order.id)
        assert get_any(tx, order.id).number == order.number
    with shop.reading(at.customer_actor) as tx, pytest.raises(NotFound):
        entity(tx, order.id)


def test_the_refusal_names_what_was_looked_for(shop: Shop, at: Workshop) -> None:
    """A door may call a job otherwise."""
    with shop.reading(at.manager) as tx, pytest.raises(NotFound, match="Work order not found"):
        entity(tx, 99, "Work order")


def test_visible_is_a_condition_for_lists(shop: Shop, at: Workshop) -> None:
    """Of two jobs the customer finds his, the stranger none."""
    open_job(shop, at)
    found = {}
    for somebody in (at.customer_actor, at.stranger_actor, at.clerk):
        with shop.reading(somebody) as tx:
            found[somebody.name] = len(tx.rows(table.select().where(visible(tx))))
    assert found == {"Ayşe Yıldız": 1, "王小明": 0, "Ann Clerk": 1}


def test_the_total_is_the_cost_without_the_discount(shop: Shop, at: Workshop) -> None:
    """On the row and on the line of the list."""
    order = open_job(shop, at, "250.00", discount=D("25.50"))
    assert (order.total, order.status) == (D("224.50"), Status.REQUESTED)
    with shop.reading(at.clerk) as tx:
        line = work_orders.lines(tx, Page())[0]
    assert line.total == order.total
