"""Who works on a job."""

from __future__ import annotations

import pytest

from core import audit, work_orders
from core.base.errors import Conflict, Forbidden, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


def test_a_job_is_given_once_to_each(shop: Shop, at: Workshop) -> None:
    """Source: repair document, assign order."""
    order = open_job(shop, at)
    with shop.transaction(at.manager, Channel.REPAIR) as tx:
        given = work_orders.assign(tx, order.id, at.technician.person_id or 0)
        assert (given.work_order_id, given.person_id) == (order.id, at.technician.person_id)
        with pytest.raises(Conflict, match="Assignment already exists"):
            work_orders.assign(tx, order.id, at.technician.person_id or 0)
        assert work_orders.of_order(tx, order.id) == [given]
        assert work_orders.get_assignment(tx, given.id) == given
        work_orders.unassign(tx, given.id)
        assert work_orders.of_order(tx, order.id) == []


def test_only_staff_works_on_jobs(shop: Shop, at: Workshop) -> None:
    """A customer cannot be given one."""
    order = open_job(shop, at)
    with shop.transaction(at.manager, Channel.REPAIR) as tx:
        for person_id in (at.customer.id, 10**9):
            with pytest.raises(NotFound, match="User not found"):
                work_orders.assign(tx, order.id, person_id)
        with pytest.raises(NotFound, match="Order not found"):
            work_orders.assign(tx, 10**9, at.technician.person_id or 0)


def test_a_technician_takes_a_job_but_gives_it_to_nobody_else(shop: Shop, at: Workshop) -> None:
    """Source: permission matrix (wo:assign)."""
    order = open_job(shop, at)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        given = work_orders.assign(tx, order.id, at.technician.person_id or 0)
        with pytest.raises(Forbidden):
            work_orders.assign(tx, order.id, at.manager.person_id or 0)
        work_orders.unassign(tx, given.id)
        assert audit.timeline(tx, order.id)[-1].kind == "work_order.given_back"
        assert work_orders.of_order(tx, order.id) == []


def test_a_technician_gives_back_his_own_job_only(shop: Shop, at: Workshop) -> None:
    """Another's stays with him; who leads takes it from anybody."""
    order = open_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        others = work_orders.assign(tx, order.id, at.manager.person_id or 0)
        own = work_orders.assign(tx, order.id, at.technician.person_id or 0)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        with pytest.raises(Forbidden):
            work_orders.unassign(tx, others.id)
        work_orders.unassign(tx, own.id)
        assert work_orders.of_order(tx, order.id) == [others]
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.unassign(tx, others.id)
        assert audit.timeline(tx, order.id)[-1].kind == "work_order.unassigned"
    with shop.transaction(at.customer_actor, Channel.REPAIR) as tx, pytest.raises(Forbidden):
        work_orders.unassign(tx, others.id)


def test_pages_are_filtered_and_a_customer_sees_those_of_his_jobs(shop: Shop, at: Workshop) -> None:
    """Nobody learns who works on another's job."""
    orders = [open_job(shop, at) for _ in range(2)]
    with shop.transaction(at.manager, Channel.REPAIR) as tx:
        first = work_orders.assign(tx, orders[0].id, at.technician.person_id or 0)
        second = work_orders.assign(tx, orders[1].id, at.manager.person_id or 0)
        assert work_orders.page_of_assignments(tx, Page(10)) == [first, second]
        assert work_orders.page_of_assignments(tx, Page(10), order_id=orders[1].id) == [second]
        assert work_orders.page_of_assignments(tx, Page(10), person_id=at.technician.person_id) == [first]
        assert work_orders.page_of_assignments(tx, Page(1, 1)) == [second]
    with shop.reading(at.customer_actor) as tx:
        assert work_orders.page_of_assignments(tx, Page(10)) == [first, second]
    with shop.reading(at.stranger_actor) as tx:
        assert work_orders.page_of_assignments(tx, Page(10)) == []
        with pytest.raises(NotFound):
            work_orders.get_assignment(tx, first.id)
        with pytest.raises(NotFound):
            work_orders.of_order(tx, orders[0].id)


def test_a_job_is_given_to_one_and_nobody_else(shop: Shop, at: Workshop) -> None:
    """Whoever had it, and to nobody where nobody is named; what is so already leaves no trace."""
    order = open_job(shop, at)
    technician, manager = at.technician.person_id or 0, at.manager.person_id or 0
    with shop.transaction(at.manager, Channel.AMMS) as tx:

        def given() -> list[int]:
            return [each.person_id for each in work_orders.of_order(tx, order.id)]

        work_orders.assign(tx, order.id, manager)
        work_orders.assign(tx, order.id, technician)
        work_orders.give_to(tx, order.id, technician)
        assert given() == [technician]
        told = audit.last_id(tx)
        work_orders.give_to(tx, order.id, technician)
        assert audit.last_id(tx) == told
        work_orders.give_to(tx, order.id, manager)
        assert given() == [manager]
        work_orders.give_to(tx, order.id, None)
        assert given() == []
        with pytest.raises(NotFound):
            work_orders.give_to(tx, order.id, at.customer.id)


def test_a_technician_takes_no_job_from_others_by_giving_it_to_himself(shop: Shop, at: Workshop) -> None:
    """Source: permission matrix (wo:assign)."""
    order = open_job(shop, at)
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        work_orders.give_to(tx, order.id, at.manager.person_id)
    with pytest.raises(Forbidden), shop.transaction(at.technician, Channel.AMMS) as tx:
        work_orders.give_to(tx, order.id, at.technician.person_id)
    with shop.reading(at.manager) as tx:
        assert [each.person_id for each in work_orders.of_order(tx, order.id)] == [at.manager.person_id]
